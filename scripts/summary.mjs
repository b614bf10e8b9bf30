// node scripts/summary.mjs <result.json>…: adds up results of jest and of our own checks; the last line is "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs';

const results = process.argv.slice(2).map(readResult);
const sum = (part) => results.reduce((total, result) => total + result[part], 0);
const skipped = sum('skipped');

if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

/** What was not written did not get that far, and a file of tests that does not load counts as a failure. */
function readResult(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (result.numPassedTests === undefined) return { passed: result.passed, failed: result.failed, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: Math.max(failed, result.success ? 0 : 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
