import { duties } from './duties.mjs';
import { facts, standingFacts } from './facts.mjs';
import { csvText, readYaml } from './files.mjs';
import { marks } from './marks.mjs';
import { personsYaml } from './persons.mjs';

const factColumns = ['agency', 'element', 'period', 'value', 'recordedDays', 'source', 'correction'];
const markColumns = ['reviewer', 'subject', 'indicator', 'level', 'reason'];
const dutyColumns = ['agency', 'element', 'period', 'dueDays', 'remindedDays'];
const outside = { sample: ['A25', 'A45', 'A60'], neighbour: [] };
const standingCodes = ['partyMembers', 'workerPosts', 'trainingHoursPerWorker'];
const titles = { sample: { zh: '示例干部', en: 'Sample official' }, neighbour: { zh: '邻县示例干部', en: 'Sample county official' } };
const unmarkedShares = { sample: [0.012, 0.04], neighbour: [0] };

function yearOf({ jurisdiction, organization, catalogue, cycle, year }) {
  const rubric = readYaml(`${jurisdiction}/${cycle.rubric}`);
  const world = { jurisdiction, organization, catalogue, rubric, year };
  const { rows, expected, missing } = facts(world);
  const standing = year === 0 ? standingFacts({ jurisdiction, catalogue, agencies: outside[jurisdiction], codes: standingCodes }) : [];
  const given = marks({ ...world, missingShare: unmarkedShares[jurisdiction][year] });
  return {
    files: [
      [`${jurisdiction}/${cycle.facts}`, csvText(factColumns, [...rows, ...standing])],
      [`${jurisdiction}/${cycle.marks}`, csvText(markColumns, given)],
    ],
    owed: duties(world),
    note: `${jurisdiction} ${cycle.code}: ${expected} values expected, ${missing} missing, ${given.length} marks`,
  };
}

function jurisdictionFiles(jurisdiction) {
  const organization = readYaml(`${jurisdiction}/organization.yaml`);
  const catalogue = readYaml(`${jurisdiction}/data-elements.yaml`);
  const { cycles, duties: dutyFile } = readYaml(`${jurisdiction}/cycles.yaml`);
  const years = cycles.map((cycle, year) => yearOf({ jurisdiction, organization, catalogue, cycle, year }));
  const files = [
    ...years.flatMap((year) => year.files),
    [
      `${jurisdiction}/${dutyFile}`,
      csvText(
        dutyColumns,
        years.flatMap((year) => year.owed),
      ),
    ],
    [`${jurisdiction}/persons.yaml`, personsYaml({ jurisdiction, organization, title: titles[jurisdiction] })],
  ];
  return { files, notes: years.map((year) => year.note) };
}

/** Path below seeds/data and text of every generated file, from the hand-written ones; always the same. */
export function generatedFiles() {
  const parts = ['sample', 'neighbour'].map(jurisdictionFiles);
  return { files: new Map(parts.flatMap((part) => part.files)), notes: parts.flatMap((part) => part.notes) };
}
