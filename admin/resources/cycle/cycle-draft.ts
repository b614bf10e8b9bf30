import type { CreateCycleInput } from '../../generated/graphql.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Cycle } from './cycle-shape.js';

/** The form of a new cycle: every field as text, empty where nothing is given. */
export interface CycleDraft {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataThrough: string;
  readonly marksDueOn: string;
  readonly rubricId: string;
  readonly gradingPolicyId: string;
  readonly previousId: string;
}
export type DraftField = keyof CycleDraft;
export type DraftErrors = Partial<Record<DraftField, MessageKey>>;

/** A calendar year is what most cycles judge, so the form begins with the present one. */
export const newDraft = (year: number): CycleDraft => ({
  code: `YEAR_${year}`,
  name: '',
  nameEn: '',
  startsOn: `${year}-01-01`,
  endsOn: `${year}-12-31`,
  dataThrough: '',
  marksDueOn: '',
  rubricId: '',
  gradingPolicyId: '',
  previousId: '',
});

const codePattern = /^[A-Za-z0-9_-]{1,40}$/;

/** What can be seen to be wrong before it is sent; the server judges the rest. */
export const errorsOf = (draft: CycleDraft): DraftErrors => ({
  ...(!codePattern.test(draft.code) && { code: 'cycleForm.codeWrong' as const }),
  ...(draft.name.trim() === '' && { name: 'cycleForm.nameMissing' as const }),
  ...(draft.startsOn === '' && { startsOn: 'cycleForm.dayMissing' as const }),
  ...(draft.endsOn === '' && { endsOn: 'cycleForm.dayMissing' as const }),
  ...(draft.endsOn !== '' && draft.endsOn < draft.startsOn && { endsOn: 'cycleForm.endsBefore' as const }),
  ...(draft.dataThrough !== '' &&
    (draft.dataThrough < draft.startsOn || draft.dataThrough > draft.endsOn) && { dataThrough: 'cycleForm.throughOutside' as const }),
  ...(draft.rubricId === '' && { rubricId: 'cycleForm.rubricMissing' as const }),
  ...(draft.gradingPolicyId === '' && { gradingPolicyId: 'cycleForm.policyMissing' as const }),
});

const given = (text: string): string | null => text.trim() || null;

export const inputOf = (draft: CycleDraft): CreateCycleInput => ({
  code: draft.code,
  name: draft.name.trim(),
  nameEn: given(draft.nameEn),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  dataThrough: given(draft.dataThrough),
  rubricId: draft.rubricId,
  gradingPolicyId: draft.gradingPolicyId,
  previousId: given(draft.previousId),
  marksDueOn: given(draft.marksDueOn),
});

/** The form of a cycle that is a draft already. */
export const draftOf = (cycle: Cycle): CycleDraft => ({
  code: cycle.code,
  name: cycle.name,
  nameEn: cycle.nameEn,
  startsOn: cycle.startsOn,
  endsOn: cycle.endsOn,
  dataThrough: cycle.dataThrough,
  marksDueOn: cycle.marksDueOn ?? '',
  rubricId: cycle.rubric.id,
  gradingPolicyId: cycle.gradingPolicy.id,
  previousId: cycle.previous?.id ?? '',
});
