// Plain ESM on purpose: jest loads it outside its transform.
import path from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/** The longest begin first, so that no worker is left with one of them alone at the end. */
const first = ['browser/every-page', 'browser/', 'faults/', 'access/', 'api/', 'cli/'];

export default class LongestFirst extends TestSequencer {
  /** Within each kind as jest has it: by what they took the last time, else by their size. */
  async sort(tests) {
    const usual = [...(await super.sort(tests))];
    const kindOf = ({ path: file }) => {
      const name = path.relative(path.join(process.cwd(), 'test'), file).replaceAll(path.sep, '/');
      const kind = first.findIndex((prefix) => name.startsWith(prefix));
      return kind < 0 ? first.length : kind;
    };
    return usual.sort((left, right) => kindOf(left) - kindOf(right));
  }
}
