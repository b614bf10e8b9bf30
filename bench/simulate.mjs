// npm run bench -- simulate [agencies]: a draft beside the version it follows, from the same facts (decimal text, 60 elements by year) to the
// report of moves, in memory on one core, beside one plain evaluation of the same population in the same run; with the memory it takes.
import { createHash } from 'node:crypto';
import { compileRubric } from '../dist/server/engine/scoring/compile-rubric.js';
import { finishScorecards } from '../dist/server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../dist/server/engine/scoring/score-agency.js';
import { simulate } from '../dist/server/engine/simulation/simulate.js';
import { elements, policy, population, rubric } from './engine-population.support.mjs';

const sizes = process.argv[3] ? [Number(process.argv[3])] : [10_000, 30_000, 100_000];
const rounds = 5;
const print = (label, value) => process.stdout.write(`${label.padEnd(64)}${value}\n`);
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (work, times) => {
  const found = Array.from({ length: times + 1 }, () => timed(work)).slice(1);
  return found.sort((left, right) => left - right)[Math.floor(times / 2)];
};

function compiled(document, grades) {
  const compilation = compileRubric(document, elements('YEAR'), grades);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.diagnostics, null, 1));
  return compilation.rubric;
}

/** A threshold moved, three indicators with other curves, a profile that leaves one more out. */
function draft() {
  const document = rubric();
  const all = document.categories.flatMap((category) => category.items.flatMap((item) => item.indicators));
  all[0].method = { ...all[0].method, floor: '45' };
  all[6].method = { ...all[6].method, target: '95' };
  all[12].fullMarks = '1.5';
  document.profiles[0].exclude = [...document.profiles[0].exclude, 'I29'];
  const grades = policy();
  grades.bands = grades.bands.map((band) => (band.grade === 'A' ? { ...band, from: '78' } : band));
  return compiled(document, grades);
}

const [before, after] = [compiled(rubric(), policy()), draft()];
for (const count of sizes) {
  const inputs = population(count, 'YEAR');
  const input = { baseline: before, draft: after, agencies: count, inputsAt: (place) => inputs[place], progress: () => undefined };
  const times = count > 20_000 ? 3 : rounds;
  let found;
  const whole = median(() => {
    found = simulate({ ...input, assumption: 'LEAVE_OUT' });
  }, times);
  const plain = median(
    () =>
      finishScorecards(
        after,
        inputs.map((entry) => scoreAgency(after, entry)),
      ),
    times,
  );
  const { moves } = found.report;
  print(`${count.toLocaleString('en')} x 72, both versions and the report, ms`, whole.toFixed(0));
  print('  one evaluation of the same, ms', plain.toFixed(0));
  print('  simulation / evaluation', (whole / plain).toFixed(2));
  print('  totals moved, grades up, down', `${moves.totals}, ${moves.gradesUp}, ${moves.gradesDown}`);
  print('  hash of the report', createHash('sha256').update(JSON.stringify(found.report)).digest('hex').slice(0, 16));
  print('  resident memory, MB', Math.round(process.memoryUsage.rss() / 2 ** 20));
}
