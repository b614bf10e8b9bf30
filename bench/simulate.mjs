// npm run bench -- simulate [agencies]: a draft beside the version it follows, to the report of moves, in memory on one core, beside one
// plain evaluation of the same population in the same run; with the memory it takes. Once from inputs that are there already, as the
// engine has them, and once from the text that the database gives, as the server's thread does it, which keeps no inputs.
import { createHash } from 'node:crypto';
import { compileRubric } from '../dist/server/engine/scoring/compile-rubric.js';
import { finishScorecards } from '../dist/server/engine/scoring/finish-scorecards.js';
import { scoreAgency } from '../dist/server/engine/scoring/score-agency.js';
import { simulate } from '../dist/server/engine/simulation/simulate.js';
import { agencyInputsOf } from '../dist/server/modules/cycle/agency-inputs.js';
import { agenciesOf, elements, policy, population, rubric } from './engine-population.support.mjs';

const sizes = process.argv[3] ? [Number(process.argv[3])] : [10_000, 30_000, 100_000];
/** more parsed inputs than this fill the memory of a small machine; the server never has them all at once */
const mostParsed = 30_000;
const rounds = 5;
const print = (label, value) => process.stdout.write(`${label.padEnd(64)}${value}\n`);
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (found) => [...found].sort((left, right) => left - right)[Math.floor(found.length / 2)];
const memory = () => Math.round(process.memoryUsage.rss() / 2 ** 20);

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

const ids = Object.fromEntries(
  elements('YEAR').map(({ code }, place) => [code, `01930000-0000-7000-8000-${String(place).padStart(12, '0')}`]),
);
const days = { startsOn: '2025-01-01', endsOn: '2025-12-31', dataThrough: '2025-12-31', evaluationDay: '2026-01-31' };
const frame = { ...days, elements: elements('YEAR'), rows: { elements: ids, indicators: {}, categories: {}, items: {} } };

/** An agency as the database tells of it. */
function sourceOf({ agency, facts }) {
  const scaled = (value) => String(Math.round(Number(value) * 10_000));
  const tuples = Object.entries(facts).flatMap(([code, list]) =>
    list.map(({ period, value }) => [ids[code], period, '01930000-0000-7000-8000-000000000000', scaled(value)]),
  );
  return { agency: JSON.stringify(agency), facts: JSON.stringify(tuples), duties: '[]', marks: '[]' };
}

function* parsed(sources) {
  for (const source of sources) yield agencyInputsOf(source, frame);
}

const [before, after] = [compiled(rubric(), policy()), draft()];

/** Both in turn, so that a machine that grows slower slows both. */
function compare(label, count, inputs) {
  let found;
  const evaluated = () => {
    const drafts = [];
    for (const each of inputs()) drafts.push(scoreAgency(after, each));
    finishScorecards(after, drafts);
  };
  const simulated = () => {
    found = simulate({ baseline: before, draft: after, inputs: inputs(), assumption: 'LEAVE_OUT' });
  };
  const [whole, plain] = [[], []];
  for (let round = 0; round <= (count > mostParsed ? 3 : rounds); round += 1) {
    whole.push(timed(simulated));
    plain.push(timed(evaluated));
  }
  const [simulation, evaluation] = [median(whole.slice(1)), median(plain.slice(1))];
  print(`${count.toLocaleString('en')} x 72, ${label}: both versions and the report, ms`, simulation.toFixed(0));
  print('  microseconds an agency', ((simulation / count) * 1000).toFixed(1));
  print('  one evaluation of the same, ms', evaluation.toFixed(0));
  print('  simulation / evaluation', (simulation / evaluation).toFixed(2));
  print('  resident memory, MB', memory());
  return found.report;
}

for (const count of sizes) {
  const reports = [];
  if (count <= mostParsed) {
    const inputs = population(count, 'YEAR');
    reports.push(compare('inputs at hand', count, () => inputs));
  }
  const sources = [];
  for (const each of agenciesOf(count, 'YEAR')) sources.push(sourceOf(each));
  print('resident memory with the text of everybody, MB', memory());
  reports.push(compare('from the text', count, () => parsed(sources)));
  const hashes = reports.map((report) => createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 16));
  const [{ moves }] = reports;
  print('  totals moved, grades up, down', `${moves.totals}, ${moves.gradesUp}, ${moves.gradesDown}`);
  print('  hash of the report', [...new Set(hashes)].join(' and '));
}
