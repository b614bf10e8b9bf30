import { existsSync } from 'node:fs';
import type { UserConfig } from 'vite';
import { inPackage } from '../../../server/core/package-root.js';
import { type ServedWorld, serveWorld } from '../../support/access/served-world.js';

let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld();
});
afterAll(() => served?.close());

/** `/session` for /session/link, and so on; what belongs to the console's files is left out. */
function firstParts(): string[] {
  const text = served.application.app.printRoutes({ commonPrefix: false });
  const routes = [...text.matchAll(/^[├└]── (\/\S*)/gm)].map(([, route]) => route as string);
  const own = routes.filter((route) => !existsSync(inPackage(`dist/admin${route}`)));
  return [...new Set(own.map((route) => `/${route.split('/')[1]}`))].filter((part) => part !== '/').sort();
}

test('in development every route of the server is reached through the console’s address', async () => {
  expect(firstParts()).toEqual(expect.arrayContaining(['/graphql', '/imports', '/session']));
  const { default: config } = (await import(inPackage('vite.config.mjs'))) as { default: UserConfig };
  expect(Object.keys(config.server?.proxy ?? {}).sort()).toEqual(firstParts());
});

test('below a route of the server what does not exist is not answered with the console’s page', async () => {
  const answers = firstParts().map(async (part) => {
    const { status, headers } = await fetch(`${served.url}${part}/no/such/thing`);
    return `${part} ${status} ${headers.get('content-type')?.split(';')[0]}`;
  });
  expect(await Promise.all(answers)).toEqual(firstParts().map((part) => `${part} 404 application/json`));
});
