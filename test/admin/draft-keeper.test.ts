import { setAtPath } from '../../admin/configuration/editing/document-path.js';
import { DraftKeeper, type DraftPort, type Stored } from '../../admin/configuration/editing/draft-keeper.js';
import { mergeDocuments } from '../../server/engine/documents/document-merge.js';

// Two people on one draft: nothing that either typed is lost without having been chosen against.

class Conflict extends Error {}

/** The server's rule in small: merged since `base`, refused where both changed the same. */
function server(content: unknown) {
  let held: Stored = { version: 1, content };
  const store: DraftPort['store'] = async ({ version, content: sent, base }) => {
    const merged = version === held.version ? { content: sent, conflicts: [] } : mergeDocuments(base, sent, held.content);
    if (merged.conflicts.length > 0) throw new Conflict();
    held = { version: held.version + 1, content: merged.content };
    return held;
  };
  const port: DraftPort = { store, read: async () => held, isConflict: (refusal) => refusal instanceof Conflict };
  const byOther = (next: unknown): void => {
    held = { version: held.version + 1, content: next };
  };
  return { port, byOther, held: () => held, start: held };
}

const list = (...codes: string[]) => ({ label: '1', items: codes.map((code) => ({ code, marks: '1' })) });

test('what others changed elsewhere comes in with the save', async () => {
  const { port, byOther, start, held } = server(list('A', 'B'));
  const keeper = new DraftKeeper(start, port);
  byOther(setAtPath(list('A', 'B'), ['items', '[B]', 'marks'], '7'));
  keeper.change(setAtPath(list('A', 'B'), ['items', '[A]', 'marks'], '5'));
  expect(keeper.snapshot().standing).toBe('CHANGED');
  expect(await keeper.save()).toBe(true);
  const both = {
    label: '1',
    items: [
      { code: 'A', marks: '5' },
      { code: 'B', marks: '7' },
    ],
  };
  expect(keeper.snapshot()).toMatchObject({ standing: 'SAVED', content: both });
  expect(held().content).toEqual(both);
});

test('what is typed while a save is under way stays, and is stored by the next', async () => {
  const { port, start, held } = server(list('A', 'B'));
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const slow: DraftPort = { ...port, store: (update) => gate.then(() => port.store(update)) };
  const keeper = new DraftKeeper(start, slow);
  keeper.change(setAtPath(list('A', 'B'), ['label'], '2'));
  const saving = keeper.save();
  keeper.change(setAtPath(keeper.snapshot().content, ['items', '[A]', 'marks'], '9'));
  release();
  expect(await saving).toBe(false);
  expect(keeper.snapshot().standing).toBe('CHANGED');
  expect(await keeper.save()).toBe(true);
  expect(held().content).toEqual({
    label: '2',
    items: [
      { code: 'A', marks: '9' },
      { code: 'B', marks: '1' },
    ],
  });
});

test.each(['mine', 'theirs'] as const)('what both changed waits for a choice: %s', async (side) => {
  const { port, byOther, start, held } = server(list('A', 'B'));
  const keeper = new DraftKeeper(start, port);
  byOther({ ...(setAtPath(list('A', 'B'), ['items', '[A]', 'marks'], '7') as object), label: 'theirs' });
  keeper.change(setAtPath(list('A', 'B'), ['items', '[A]', 'marks'], '5'));
  expect(await keeper.save()).toBe(false);
  const { standing, conflicts } = keeper.snapshot();
  expect(standing).toBe('CONFLICT');
  expect(conflicts).toEqual([{ path: ['items', '[A]', 'marks'], base: '1', mine: '5', theirs: '7' }]);
  expect(held().version).toBe(2);
  expect(await keeper.choose(new Map([['items [A] marks', side]]))).toBe(true);
  expect(held().content).toEqual({
    label: 'theirs',
    items: [
      { code: 'A', marks: side === 'mine' ? '5' : '7' },
      { code: 'B', marks: '1' },
    ],
  });
});

test('an entry that one removed and the other changed: mine brings it back, theirs leaves it out', async () => {
  for (const side of ['mine', 'theirs'] as const) {
    const { port, byOther, start, held } = server(list('A', 'B'));
    const keeper = new DraftKeeper(start, port);
    byOther(list('B'));
    keeper.change(setAtPath(list('A', 'B'), ['items', '[A]', 'marks'], '5'));
    await keeper.save();
    await keeper.choose(new Map([['items [A]', side]]));
    const codes = (held().content as ReturnType<typeof list>).items.map(({ code, marks }) => `${code}${marks}`).sort();
    expect(codes).toEqual(side === 'mine' ? ['A5', 'B1'] : ['B1']);
  }
});

test('a refusal keeps what was typed, and the next change may be saved', async () => {
  const { port, start, held } = server(list('A'));
  let isDown = true;
  const failing: DraftPort = { ...port, store: (update) => (isDown ? Promise.reject(new Error('down')) : port.store(update)) };
  const keeper = new DraftKeeper(start, failing);
  keeper.change(list('A', 'C'));
  expect(await keeper.save()).toBe(false);
  expect(keeper.snapshot()).toMatchObject({ standing: 'REFUSED', content: list('A', 'C') });
  isDown = false;
  expect(await keeper.save()).toBe(true);
  expect(held().content).toEqual(list('A', 'C'));
});

test('a path sets, adds, removes and orders', () => {
  expect(setAtPath(list('A'), ['items', '[B]'], { code: 'B' })).toEqual({ label: '1', items: [{ code: 'A', marks: '1' }, { code: 'B' }] });
  expect(setAtPath(list('A', 'B'), ['items', '[A]'], undefined)).toEqual(list('B'));
  expect(setAtPath(list('A', 'B', 'C'), ['items'], ['C', 'A', 'B'])).toEqual(list('C', 'A', 'B'));
  expect(setAtPath({}, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
});
