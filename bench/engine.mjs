// Formulas per second, and 10,000 agencies x 72 indicators from facts (decimal text, 60 elements, by year and by quarter) to grades and ranks,
// in memory on one core, beside the same arithmetic in raw doubles without status, reason, publication or object.

import { compileFormula } from '../dist/server/engine/feel/compile-formula.js';
import { readSlots } from '../dist/server/engine/scoring/agency-slots.js';
import { compileRubric } from '../dist/server/engine/scoring/compile-rubric.js';
import { finishScorecards } from '../dist/server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../dist/server/engine/scoring/score-agency.js';
import { elements, periodKeys, policy, population, randomFrom, rubric } from './engine-population.support.mjs';

const count = Number(process.argv[3] ?? 10_000);
const rounds = 7;

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
/** The median of several rounds, the first two (warming up) left out. */
const median = (work) => {
  const times = Array.from({ length: rounds + 2 }, () => timed(work)).slice(2);
  return times.sort((left, right) => left - right)[Math.floor(rounds / 2)];
};
/** Mean processor time of a few rounds: what a busy machine does not stretch. */
const processorTime = (work) => {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds;
};
const print = (label, value) => process.stdout.write(`${label.padEnd(64)}${value}\n`);

function formulas() {
  const names = ['done', 'late', 'due', 'penalty'];
  const scope = names.map((name, slot) => ({ name, type: 'number', places: slot === 3 ? 1 : 0, slot }));
  const compilation = compileFormula('if due > 0 then 100 * (done + 0.5 * late) / due - penalty else 0', scope, 'number');
  const random = randomFrom(7);
  const rows = Array.from({ length: 10_000 }, () => [80, 20, 120, 50].map((most) => BigInt(Math.floor(random() * most))));
  const times = 20;
  const spent = median(() => {
    for (let round = 0; round < times; round += 1) for (const row of rows) compilation.formula.node.evaluate(row);
  });
  print('formulas/s', Math.round((rows.length * times) / (spent / 1000)).toLocaleString('en'));
}

/** What hand-written doubles would need for the same curves and sums, from numbers that are already parsed. */
function floor(inputs, kind) {
  const sumOf = (facts) =>
    facts.length === periodKeys[kind].length ? facts.reduce((sum, fact) => sum + Number(fact.value), 0) : Number.NaN;
  const rows = inputs.map(({ facts }) =>
    Float64Array.from({ length: 60 }, (_, index) => sumOf(facts[`${['done', 'late', 'due'][index % 3]}${Math.floor(index / 3)}`])),
  );
  const clamp = (value) => (value < 0 ? 0 : value > 1.25 ? 1.25 : value);
  const curves = [
    (d, l, u, i) => clamp((((100 + (i % 7)) * (d + ((i % 5) / 10) * l)) / u - 40) / 40),
    (d, l, u, i) => {
      const x = ((100 + (i % 7)) * (d + ((i % 5) / 10) * l)) / u;
      return x < 40 ? 0 : x < 60 ? 0.4 : x < 80 ? 0.7 : 1;
    },
    (d, _late, u) => clamp((1.25 * d) / u),
    (_done, l) => clamp(1.25 - 0.05 * l),
    (d, l, u) => clamp((1.25 * (0.7 * d + 0.3 * l)) / u),
    (d, l, u, i) => {
      const x = ((100 + (i % 7)) * (d + ((i % 5) / 10) * l)) / u;
      return x < 40 ? 0 : x < 95 ? 0.2 + (x - 40) / 68.75 : 1;
    },
  ];
  const points = new Float64Array(rows.length * 72);
  return median(() => {
    const totals = rows.map((row, agency) => {
      let [sum, full] = [0, 0];
      for (let index = 0; index < 72; index += 1) {
        const value =
          Math.round(curves[index % 6](row[(index % 20) * 3], row[(index % 20) * 3 + 1], row[(index % 20) * 3 + 2], index) * 100) / 100;
        points[agency * 72 + index] = value;
        if (!Number.isNaN(value)) {
          sum += value;
          full += 1.25;
        }
      }
      return Math.round((10_000 * sum) / full) / 100;
    });
    return totals.sort((left, right) => right - left);
  });
}

function engine(inputs, kind) {
  const started = performance.now();
  const compilation = compileRubric(rubric(), elements(kind), policy());
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.diagnostics, null, 1));
  const compiled = compilation.rubric;
  print('compile the rubric, ms', (performance.now() - started).toFixed(1));
  let drafts = [];
  const first = timed(() =>
    finishScorecards(
      compiled,
      inputs.map((entry) => scoreAgency(compiled, entry)),
    ),
  );
  const reading = median(() => inputs.map((entry) => readSlots(compiled, entry)));
  const scoring = median(() => {
    drafts = inputs.map((entry) => scoreAgency(compiled, entry));
  });
  const finishing = median(() => finishScorecards(compiled, drafts));
  const whole = median(() =>
    finishScorecards(
      compiled,
      inputs.map((entry) => scoreAgency(compiled, entry)),
    ),
  );
  const busy = processorTime(() =>
    finishScorecards(
      compiled,
      inputs.map((entry) => scoreAgency(compiled, entry)),
    ),
  );
  print(`${count.toLocaleString('en')} x 72, first run (cold), ms`, first.toFixed(0));
  print(`${count.toLocaleString('en')} x 72, facts to grades and ranks, ms`, whole.toFixed(0));
  print('  the same in processor time, collector included, ms', busy.toFixed(0));
  print(`  of which reading ${(count * 60 * periodKeys[kind].length).toLocaleString('en')} facts into slots`, reading.toFixed(0));
  print('  of which methods, status and reasons', (scoring - reading).toFixed(0));
  print('  of which levels, grades, quotas, ranks, peer values', finishing.toFixed(0));
  return whole;
}

formulas();
for (const kind of ['YEAR', 'QUARTER']) {
  process.stdout.write(`\n60 data elements reported by ${kind.toLowerCase()}\n`);
  const inputs = population(count, kind);
  const whole = engine(inputs, kind);
  const least = floor(inputs, kind);
  print('raw doubles on parsed numbers, ms', least.toFixed(1));
  print('engine / raw doubles', (whole / least).toFixed(1));
}
