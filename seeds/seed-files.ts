import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { z } from 'zod';
import { inPackage } from '../server/core/package-root.js';
import { fillYears, type SeedCalendar, seedCalendar } from './seed-calendar.js';
import {
  accountsSeed,
  type CsvRow,
  type CycleFile,
  type CycleSeed,
  cyclesSeed,
  elementsSeed,
  type JurisdictionSeed,
  organizationSeed,
  personsSeed,
} from './seed-documents.js';

const textOf = (path: string): Promise<string> => readFile(inPackage('seeds', 'data', path), 'utf8');

async function readYaml<Schema extends z.ZodType>(path: string, schema: Schema, calendar?: SeedCalendar): Promise<z.output<Schema>> {
  const text = await textOf(path);
  const read = schema.safeParse(parse(calendar ? fillYears(calendar, text) : text));
  if (read.success) return read.data;
  const found = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`seeds/data/${path} does not have the shape of its kind: ${found.join('; ')}`);
}

/** Rows by the names of the head line. No cell holds a comma, a quote or a line break. */
export async function readCsv(path: string): Promise<CsvRow[]> {
  const [head = '', ...lines] = (await textOf(path)).trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line, index) => {
    const cells = line.split(',');
    if (cells.length !== columns.length)
      throw new Error(`seeds/data/${path} line ${index + 2} has ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] as string]));
  });
}

export const readAccounts = () => readYaml('accounts.yaml', accountsSeed);

/** The jurisdictions of the demonstration, those first whose configuration comes first in `accounts.yaml`. */
export const seededJurisdictions = async (): Promise<string[]> =>
  (await readAccounts()).configuration.map(({ jurisdiction }) => jurisdiction);

/** All files of one jurisdiction, with the years and days that follow from the anchor day. */
export async function readJurisdiction(
  folder: string,
  anchorOn: string,
): Promise<{ readonly seed: JurisdictionSeed; readonly calendar: SeedCalendar }> {
  // years first: they stand in the same file as the texts that they fill
  const { years } = await readYaml(`${folder}/cycles.yaml`, cyclesSeed, seedCalendar(anchorOn, 0));
  const calendar = seedCalendar(anchorOn, years.thisYearOfDay);
  const [accounts, organization, persons, elements, cycles] = await Promise.all([
    readAccounts(),
    readYaml(`${folder}/organization.yaml`, organizationSeed),
    readYaml(`${folder}/persons.yaml`, personsSeed),
    readYaml(`${folder}/data-elements.yaml`, elementsSeed),
    readYaml(`${folder}/cycles.yaml`, cyclesSeed, calendar),
  ]);
  const configuration = accounts.configuration.find(({ jurisdiction }) => jurisdiction === folder);
  if (!configuration) throw new Error(`seeds/data/accounts.yaml does not say who writes and approves the documents of ${folder}`);
  const seed = {
    organization,
    persons: persons.persons,
    elements: elements.elements,
    accounts: accounts.accounts.filter(({ jurisdiction }) => jurisdiction === folder),
    configuration,
    dutyRows: await readCsv(`${folder}/${cycles.duties}`),
    cycles: await Promise.all(cycles.cycles.map((cycle) => withFiles(folder, cycle, calendar))),
  };
  return { seed, calendar };
}

async function withFiles(folder: string, cycle: CycleFile, calendar: SeedCalendar): Promise<CycleSeed> {
  const document = async (file: string): Promise<unknown> => parse(fillYears(calendar, await textOf(`${folder}/${file}`)));
  const [rubricContent, gradingPolicyContent, factRows, markRows] = await Promise.all([
    document(cycle.rubric),
    document(cycle.gradingPolicy),
    readCsv(`${folder}/${cycle.facts}`),
    readCsv(`${folder}/${cycle.marks}`),
  ]);
  return { ...cycle, rubricContent, gradingPolicyContent, factRows, markRows };
}
