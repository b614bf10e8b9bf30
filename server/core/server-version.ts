import { readFileSync } from 'node:fs';
import { inPackage } from './package-root.js';

/** As package.json says. */
export const serverVersion: string = (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string }).version;
