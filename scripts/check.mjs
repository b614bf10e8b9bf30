// npm run check [-- --result=<file>]: every step runs, even after one has failed; the file receives {passed, failed}.
import { writeFileSync } from 'node:fs';
import { steps } from './check-steps.mjs';
import { print, run, seconds } from './terminal.mjs';

const resultFile = process.argv.find((word) => word.startsWith('--result='))?.slice('--result='.length);
const failed = steps.filter((step) => !passes(step));

for (const { name, mend } of failed) print(`未通过 ${name.zh}：${mend.zh}`, `failed: ${name.en}: ${mend.en}`);
const passed = steps.length - failed.length;
print(`检查：${passed} 项通过，${failed.length} 项未通过`, `check: ${passed} passed, ${failed.length} failed`);
if (resultFile) writeFileSync(resultFile, JSON.stringify({ passed, failed: failed.length }));
process.exitCode = failed.length > 0 ? 1 : 0;

function passes({ name, command: [program, ...args] }) {
  const beganMs = Date.now();
  const isPassed = run(program, args);
  print(
    `${isPassed ? '通过' : '未通过'}  ${name.zh}（${seconds(beganMs)} 秒）`,
    `${isPassed ? 'passed' : 'failed'}  ${name.en} (${seconds(beganMs)} s)`,
  );
  return isPassed;
}
