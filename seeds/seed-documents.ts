import { z } from 'zod';
import { roles } from '../server/core/role.js';
import { dataElement } from '../server/engine/documents/data-element.js';

// Shapes of the data files; see README.md. Offsets count days from the anchor day.
const code = z.string().min(1);
const name = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const labelled = z.strictObject({ code, name });
const offset = z.number().int();
const span = { from: offset, to: offset.optional() };

export const organizationSeed = z.strictObject({
  jurisdiction: labelled,
  sectors: z.array(labelled),
  administrativeLevels: z.array(labelled),
  places: z.array(labelled),
  agencies: z.array(
    z.strictObject({ code, name, sector: code, administrativeLevel: code, place: code.optional(), parent: code.optional() }),
  ),
  alliances: z.array(
    z.strictObject({
      code,
      name,
      bases: z.array(z.enum(['SIMILAR_FIELD', 'ADJACENT_PLACE', 'COMPLEMENTARY_STRENGTHS'])),
      members: z.array(z.strictObject({ agency: code, ...span })),
    }),
  ),
});
export type OrganizationSeed = z.infer<typeof organizationSeed>;

export const personsSeed = z.strictObject({
  posts: z.array(labelled),
  persons: z.array(
    z.strictObject({
      code,
      name,
      appointments: z.array(z.strictObject({ agency: code, post: code, ...span, portfolio: name.optional() })).min(1),
    }),
  ),
});
export type PersonSeed = z.infer<typeof personsSeed>['persons'][number];

export const elementsSeed = z.strictObject({ elements: z.array(dataElement) });
export type ElementSeed = z.infer<typeof dataElement>;

export const accountsSeed = z.strictObject({
  configuration: z.array(z.strictObject({ jurisdiction: code, author: code, approver: code })),
  accounts: z.array(
    z.strictObject({ code, name, role: z.enum(roles), jurisdiction: code, agency: code.optional(), person: code.optional() }),
  ),
});
export type AccountSeed = z.infer<typeof accountsSeed>['accounts'][number];

const cycle = z.strictObject({
  code,
  name,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  dataThrough: z.iso.date(),
  rubric: z.string(),
  gradingPolicy: z.string(),
  facts: z.string(),
  marks: z.string(),
  state: z.enum(['OPEN', 'PUBLISHED']),
  openedDay: offset,
  evaluatedDay: offset.optional(),
  confirmedDay: offset.optional(),
  gapsReason: z.string().optional(),
  publishedDay: offset.optional(),
  noticeEndsDay: offset.optional(),
  participations: z.array(z.strictObject({ agency: code, kind: z.enum(['ASSESSED', 'REVIEWING', 'BOTH']) })),
});

export const cyclesSeed = z.strictObject({
  years: z.strictObject({ thisYearOfDay: offset }),
  duties: z.string(),
  cycles: z.array(cycle),
});
export type CycleFile = z.infer<typeof cycle>;

export type CsvRow = Readonly<Record<string, string>>;

/** A cycle with the contents of the files it names. */
export interface CycleSeed extends CycleFile {
  readonly rubricContent: unknown;
  readonly gradingPolicyContent: unknown;
  readonly factRows: readonly CsvRow[];
  readonly markRows: readonly CsvRow[];
}

/** Everything that is loaded into one jurisdiction. */
export interface JurisdictionSeed {
  readonly organization: OrganizationSeed;
  readonly persons: readonly PersonSeed[];
  readonly elements: readonly ElementSeed[];
  readonly accounts: readonly AccountSeed[];
  /** codes of the accounts that write and approve the configuration */
  readonly configuration: { readonly author: string; readonly approver: string };
  readonly dutyRows: readonly CsvRow[];
  readonly cycles: readonly CycleSeed[];
}
