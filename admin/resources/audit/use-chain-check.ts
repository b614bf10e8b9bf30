import { useState } from 'react';
import type { HttpError } from 'react-admin';
import { VerifyAuditDocument, type VerifyAuditMutation } from '../../generated/graphql.js';
import { useCommand } from '../../providers/use-command.js';

type Verification = VerifyAuditMutation['verifyAudit']['verification'];

export interface ChainResult {
  readonly entries: number;
  readonly last: Verification;
  /** when the check ended */
  readonly at: string;
}

export interface ChainCheck {
  readonly check: () => Promise<void>;
  readonly isBusy: boolean;
  /** entries followed so far while it runs */
  readonly checked: number;
  readonly result: ChainResult | undefined;
  readonly refusal: HttpError | undefined;
}

/** Follows the whole chain, piece by piece, until its end or the first place that is not in order. */
export const useChainCheck = (onDone: () => void): ChainCheck => {
  const verify = useCommand(VerifyAuditDocument);
  const [isBusy, setBusy] = useState(false);
  const [checked, setChecked] = useState(0);
  const [result, setResult] = useState<ChainResult>();
  const follow = async (from: number, before: number): Promise<void> => {
    const answer = await verify.run({ from });
    if (!answer) return;
    const last = answer.verifyAudit.verification;
    const entries = before + last.entries;
    setChecked(entries);
    if (last.isIntact && !last.isComplete && last.lastNumber) return follow(last.lastNumber + 1, entries);
    setResult({ entries, last, at: new Date().toISOString() });
  };
  const check = async () => {
    setBusy(true);
    setChecked(0);
    setResult(undefined);
    await follow(1, 0);
    setBusy(false);
    onDone();
  };
  return { check, isBusy, checked, result, refusal: verify.refusal };
};
