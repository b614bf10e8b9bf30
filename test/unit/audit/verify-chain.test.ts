import { type ChainLink, type EntryText, hashOfLink, noHash } from '../../../server/modules/audit/sealed-entry.js';
import { ChainVerifier, type Verification } from '../../../server/modules/audit/verify-chain.js';

const readAt = new Date('2026-03-02T00:00:30.000Z');

const entry = (position: number): EntryText => ({
  jurisdictionId: '01900000-0000-7000-8000-000000000001',
  id: `01900000-0000-7000-8000-00000000010${position}`,
  ...{ accountId: null, accountCode: 'department', role: 'DEPARTMENT', action: 'publishCycle', outcome: 'COMMITTED' },
  ...{ subjectType: 'Cycle', subjectId: `${position}`, reason: null, before: '{"state": "CONFIRMED"}', after: '{"state": "PUBLISHED"}' },
  ...{ requestId: `request ${position}`, occurredAt: `2026-03-01T23:59:5${position}.000Z` },
});

const sealedAt = (number: number): string => (number < 3 ? '2026-03-01T23:59:59.500Z' : '2026-03-02T00:00:00.500Z');

/** Four links over two days. */
function chain(): { entry: EntryText; seal: { number: number; previousHash: string; hash: string; sealedAt: string } }[] {
  let previousHash = noHash;
  return [1, 2, 3, 4].map((number) => {
    const sealed = { number, previousHash, sealedAt: sealedAt(number) };
    const hash = hashOfLink(previousHash, entry(number), sealed);
    previousHash = hash;
    return { entry: entry(number), seal: { ...sealed, hash } };
  });
}

function verified(links: readonly ChainLink[], lastNumber = 4): Verification {
  const verifier = new ChainVerifier({ number: 1, hash: noHash, readAt });
  for (const link of links) verifier.add(link);
  verifier.endAt(lastNumber);
  return verifier.result();
}

test('a whole chain is in order, and its daily heads are the last links of each day', () => {
  const links = chain();
  expect(verified(links)).toEqual({
    ...{ entries: 4, firstNumber: 1, lastNumber: 4, headHash: links[3]?.seal.hash, unsealed: 0, unsealedOverAMinute: 0, broken: null },
    dailyHeads: [
      { day: '2026-03-01', number: 2, hash: links[1]?.seal.hash },
      { day: '2026-03-02', number: 4, hash: links[3]?.seal.hash },
    ],
  });
});

test('a part of the chain is in order by the hash before it, and by no other', () => {
  const [, second, third] = chain();
  const from = (hash: string): Verification => {
    const verifier = new ChainVerifier({ number: 3, hash, readAt });
    verifier.add(third as ChainLink);
    return verifier.result();
  };
  expect(from(second?.seal.hash as string)).toMatchObject({ entries: 1, firstNumber: 3, lastNumber: 3, broken: null });
  expect(from(noHash).broken?.number).toBe(3);
});

const columns = Object.keys(entry(1)) as (keyof EntryText)[];

test.each(columns)('a changed %s shows at its number', (column) => {
  const links = chain();
  const changed = { ...entry(3), [column]: column === 'reason' || column === 'accountId' ? 'x' : `${entry(3)[column]} ` };
  links[2] = { ...(links[2] as (typeof links)[number]), entry: changed };
  expect(verified(links)).toMatchObject({ entries: 2, lastNumber: 2, broken: { number: 3 } });
});

const tampered: readonly (readonly [string, (links: ChainLink[]) => void, number, RegExp])[] = [
  ['a removed entry', (links) => void (links[1] = { entry: null, seal: links[1]?.seal ?? null }), 2, /number 2 was removed/],
  ['a removed link', (links) => void links.splice(1, 1), 2, /number 2 is missing: number 3 comes next/],
  ['a removed first link', (links) => void links.shift(), 1, /number 1 is missing/],
  ['a removed end', (links) => void links.pop(), 4, /number 4 is missing/],
  ['a doubled link', (links) => void links.splice(2, 0, links[1] as ChainLink), 3, /number 3 was due and number 2 came/],
  ['two swapped links', (links) => void links.splice(1, 2, links[2] as ChainLink, links[1] as ChainLink), 2, /number 2 is missing/],
  [
    'two swapped entries',
    (links) => void links.splice(1, 2, ...swapped(links[1] as ChainLink, links[2] as ChainLink)),
    2,
    /number 2 \(.+\) was altered/,
  ],
  ['a replaced previous hash', (links) => reseal(links, 2, { previousHash: 'f'.repeat(64) }), 3, /does not follow/],
  ['a replaced hash', (links) => reseal(links, 2, { hash: 'f'.repeat(64) }), 3, /number 3 .* altered/],
  ['another time of sealing', (links) => reseal(links, 2, { sealedAt: '2026-03-02T00:00:00.501Z' }), 3, /number 3 .* altered/],
];

const swapped = (left: ChainLink, right: ChainLink): ChainLink[] => [
  { entry: right.entry, seal: left.seal },
  { entry: left.entry, seal: right.seal },
];

const reseal = (links: ChainLink[], at: number, change: object): void => {
  const link = links[at] as ChainLink;
  links[at] = { entry: link.entry, seal: { ...(link.seal as NonNullable<ChainLink['seal']>), ...change } };
};

test.each(tampered)('%s shows at its number, in both languages', (_title, tamper, number, sentence) => {
  const links: ChainLink[] = chain();
  tamper(links);
  const { broken } = verified(links);
  expect(broken?.number).toBe(number);
  expect(broken?.sentence.en).toMatch(sentence);
  expect(broken?.sentence.zh).toContain(`第 ${number} 号`);
});

test('a chain sealed again after an alteration holds in itself, but its head is another', () => {
  const links = chain();
  const forged = { ...entry(2), outcome: 'DENIED' };
  let previousHash = links[0]?.seal.hash as string;
  for (const at of [1, 2, 3]) {
    const link = links[at] as (typeof links)[number];
    const content = at === 1 ? forged : link.entry;
    const hash = hashOfLink(previousHash, content, link.seal);
    links[at] = { entry: content, seal: { ...link.seal, previousHash, hash } };
    previousHash = hash;
  }
  expect(verified(links).broken).toBeNull();
  expect(verified(links).headHash).not.toBe(chain()[3]?.seal.hash);
});

test('unsealed entries are counted; those that waited longer than a minute are named', () => {
  const late = { ...entry(1), occurredAt: '2026-03-01T23:59:29.999Z' };
  const inTime = { ...entry(2), occurredAt: '2026-03-01T23:59:30.000Z' };
  const links = [...chain(), { entry: late, seal: null }, { entry: inTime, seal: null }];
  expect(verified(links)).toMatchObject({ unsealed: 2, unsealedOverAMinute: 1, broken: null });
});
