import { PolicyEditor } from '../grading-editor/PolicyEditor.js';
import { isPolicyDraft } from '../grading-editor/policy-draft.js';
import { RubricEditor } from '../rubric-editor/RubricEditor.js';
import { isRubricDraft } from '../rubric-editor/rubric-draft.js';
import type { KindEditor } from './editor-contract.js';

const tabs: Readonly<Record<string, string>> = {
  categories: 'indicators',
  profiles: 'profiles',
  bands: 'grades',
  quotas: 'quotas',
  conditions: 'quotas',
  peerGroups: 'groups',
};
const tabOf = ([root = '']: readonly string[]): string => tabs[root] ?? 'general';

/** By kind of document. */
export const kindEditors: Readonly<Record<string, KindEditor>> = {
  RUBRIC: { tabs: ['indicators', 'profiles', 'general'], fits: isRubricDraft, tabOf, View: RubricEditor },
  GRADING_POLICY: { tabs: ['grades', 'quotas', 'groups', 'general'], fits: isPolicyDraft, tabOf, View: PolicyEditor },
};
