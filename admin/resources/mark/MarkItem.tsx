import { OneMarkDocument } from '../../generated/graphql.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { useRead } from '../../providers/use-read.js';
import { GivenMark } from './GivenMark.js';
import { MarkForm } from './MarkForm.js';
import type { MarkDraft } from './mark-drafts.js';
import { isGiven } from './mark-shape.js';

interface Props {
  readonly id: string;
  readonly draft: MarkDraft;
  readonly onDraft: (part: Partial<MarkDraft>) => void;
  readonly onGiven: () => Promise<void>;
  readonly onBefore: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One mark: to be given, or as it was given. */
export const MarkItem = ({ id, draft, onDraft, onGiven, onBefore, onNext }: Props) => {
  const { data, error, refetch } = useRead(OneMarkDocument, { id });
  if (error) return <Failure failure={error} onRetry={refetch} />;
  if (!data?.mark) return <GreyRows />;
  const ways = { onBefore, onNext };
  return isGiven(data.mark) ? (
    <GivenMark mark={data.mark} ways={ways} />
  ) : (
    <MarkForm mark={data.mark} draft={draft} onDraft={onDraft} onGiven={onGiven} onReload={refetch} ways={ways} />
  );
};
