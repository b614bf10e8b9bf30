import { readdirSync, readFileSync } from 'node:fs';
import { chinese } from '../../admin/i18n/chinese.js';
import { english } from '../../admin/i18n/english.js';
import { auditQuestion, usualFilter } from '../../admin/resources/audit/audit-shape.js';
import { inPackage } from '../../server/core/package-root.js';
import { moduleAccess } from '../../server/modules/access.js';

/** Signing in and what goes with it is entered by functions of the database, `action` as a text in them. */
const ofSignIn = ['signIn', 'switchGrant', 'stepUp', 'useLink', 'signOut'];

test('every command of the server has words in the audit trail, in both languages', () => {
  const commands = [...moduleAccess.flatMap(({ commands: known }) => Object.keys(known)), ...ofSignIn];
  expect(commands.length).toBeGreaterThan(30);
  for (const words of [chinese.audit.actions, english.audit.actions]) {
    expect(commands.filter((name) => !(name in words))).toEqual([]);
  }
});

test('every noun that an entry can be about has words', () => {
  const files = readdirSync(inPackage('server', 'modules'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const text = files.map((file) => readFileSync(inPackage('server', 'modules', file), 'utf8')).join('\n');
  const nouns = new Set([...text.matchAll(/subjectType: '(\w+)'/g)].map(([, noun]) => noun as string));
  expect(nouns.size).toBeGreaterThan(5);
  expect([...nouns].filter((noun) => !(noun in chinese.audit.subjects))).toEqual([]);
});

test('days of the filter are whole days, the last one included, and empty fields do not narrow', () => {
  const question = auditQuestion({ ...usualFilter(new Date('2026-07-14T12:00:00')), account: ' system ' });
  expect(question.from).toBe(new Date('2026-06-15T00:00:00').toISOString());
  expect(question.to).toBe(new Date('2026-07-15T00:00:00').toISOString());
  expect(JSON.stringify(question.where)).toBe('{"accountCode":{"eq":"system"}}');
});

test('an empty day leaves its side open', () => {
  const { from, to } = auditQuestion({ ...usualFilter(), from: '', to: '' });
  expect(from < '2001-01-01').toBe(true);
  expect(to > '2999-01-01').toBe(true);
});
