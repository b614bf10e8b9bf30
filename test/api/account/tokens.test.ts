import type { DataSource } from 'typeorm';
import { trailLines } from '../../support/access/audit-trail.js';
import { refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';
import { openOwnerSource } from '../../support/data-source.js';

let served: ServedWorld;
let owner: DataSource;
beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

interface Made {
  readonly createAccessToken: { readonly secret: string };
}

const make = 'mutation { createAccessToken(input: { name: "for a script", days: 90 }) { secret } }';
const tokens = (): Promise<unknown[]> => owner.query('select id, expires_at, ended_at from access_token order by id');

test('a token that leaked cannot outlive its end by making another', async () => {
  const made = await served.ask<Made>(served.caller('first', 'department'), make);
  const bearer = { authorization: `Bearer ${made.body.data?.createAccessToken.secret}` };
  expect((await served.ask(undefined, '{ agencies { totalCount } }', {}, bearer)).status).toBe(200);
  const before = await tokens();
  const refused = await served.ask(undefined, make, {}, bearer);
  expect(refusalIn(refused)).toMatchObject({ code: 'TOKEN_MADE_BY_TOKEN', message: expect.stringMatching(/Sign in/) });
  expect(await trailLines(owner, refused.headers)).toEqual(['createAccessToken DENIED TOKEN_MADE_BY_TOKEN']);
  // nor with a cookie beside it: the token is what asks
  const cookie = { cookie: `zelian_session=${served.caller('first', 'department').session}` };
  expect(refusalIn(await served.ask(undefined, make, {}, { ...bearer, ...cookie })).code).toBe('TOKEN_MADE_BY_TOKEN');
  expect(await tokens()).toEqual(before);
});
