import { excludedBy, grantRoles, needsAgency, standingOf } from '../../admin/resources/grant/grant-shape.js';
import { inputOf, isComplete } from '../../admin/resources/grant/grant-wish.js';
import { roles } from '../../server/core/role.js';
import { separationOf } from '../../server/modules/grant/grant-wish.js';

const always = { validFrom: '2026-01-01', validTo: null };

test('the page excludes exactly the pairs of roles that the constraint excludes', () => {
  expect(grantRoles.toSorted()).toEqual(roles.toSorted());
  for (const wished of roles)
    for (const held of roles) {
      const found = excludedBy({ role: wished, ...always }, [{ role: held, ...always }]);
      expect([wished, held, found !== undefined]).toEqual([wished, held, separationOf(wished) !== separationOf(held)]);
    }
});

test.each([
  ['ends on the day the other begins', '2026-03-01', undefined],
  ['ends a day after the other begins', '2026-03-02', 'AUDIT'],
  ['stays open', null, 'AUDIT'],
])('a wish that %s', (_what, validTo, role) => {
  const held = [{ role: 'AUDIT', validFrom: '2026-03-01', validTo: '2026-06-01' }];
  expect(excludedBy({ role: 'ANALYST', validFrom: '2026-01-01', validTo }, held)?.role).toBe(role);
});

test('where a grant stands, at the edges of its days', () => {
  const grant = { endedAt: null, validFrom: '2026-03-01', validTo: '2026-06-01' };
  expect(standingOf(grant, '2026-02-28')).toBe('AHEAD');
  expect(standingOf(grant, '2026-03-01')).toBe('HOLDS');
  expect(standingOf(grant, '2026-05-31')).toBe('HOLDS');
  expect(standingOf(grant, '2026-06-01')).toBe('PAST');
  expect(standingOf({ ...grant, endedAt: '2026-04-01T00:00:00Z' }, '2026-03-02')).toBe('ENDED');
});

test('a wish is complete with a reason, and with an agency exactly where the role acts for one', () => {
  const agency = { id: 'agency', code: 'A01', name: '交通运输局' };
  const wish = { account: null, role: 'REVIEWER', agency, validFrom: '2026-01-01', validTo: '', reason: '归口评审' } as const;
  expect(isComplete(wish, 'account')).toBe(true);
  expect(isComplete(wish, undefined)).toBe(false);
  expect(isComplete({ ...wish, agency: null }, 'account')).toBe(false);
  expect(isComplete({ ...wish, reason: ' 一 ' }, 'account')).toBe(false);
  expect(needsAgency('ANALYST')).toBe(false);
  expect(inputOf({ ...wish, role: 'ANALYST' }, 'account')).toMatchObject({ role: 'ANALYST', agencyId: null, validTo: null });
});
