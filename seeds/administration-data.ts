import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { inPackage } from '../server/core/package-root.js';

const day = z.int();
const invitation = z.strictObject({
  jurisdiction: z.string(),
  by: z.string(),
  day,
  code: z.string(),
  name: z.strictObject({ zh: z.string(), en: z.string() }),
});
const request = z.strictObject({
  jurisdiction: z.string(),
  by: z.string(),
  day,
  account: z.string(),
  role: z.string(),
  agency: z.string().optional(),
  fromDay: day,
  toDay: day.optional(),
  reason: z.string(),
  /** tried by somebody who may not: denied, and on record as such */
  denied: z.strictObject({ by: z.string(), day, code: z.string() }).optional(),
  given: z.strictObject({ by: z.string(), day }).optional(),
  refused: z.strictObject({ by: z.string(), day, reason: z.string() }).optional(),
});
const administration = z.strictObject({ invitations: z.array(invitation), requests: z.array(request) });

export type Invitation = z.output<typeof invitation>;
export type Request = z.output<typeof request>;

/** `seeds/data/administration.yaml`, whose shape it is. */
export async function readAdministration(): Promise<z.output<typeof administration>> {
  return administration.parse(parse(await readFile(inPackage('seeds', 'data', 'administration.yaml'), 'utf8')));
}
