import type { PolicyDraft } from './policy-draft.js';

export interface PolicyProps {
  readonly policy: PolicyDraft;
  readonly onChange: (policy: PolicyDraft) => void;
}
