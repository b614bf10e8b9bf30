import { Box } from '@mui/material';
import { useState } from 'react';
import { MarkItem } from './MarkItem.js';
import { MarkQueue } from './MarkQueue.js';
import type { MarkDrafts } from './mark-drafts.js';
import { inOrder, isGiven, type OwnMark } from './mark-shape.js';

interface Props {
  readonly marks: readonly OwnMark[];
  readonly drafts: MarkDrafts;
  readonly onGiven: () => Promise<void>;
}

/** The list of what is left beside the one mark that is being judged; saving leads on to the next. */
export const MarkOneByOne = ({ marks, drafts, onGiven }: Props) => {
  const order = inOrder(marks);
  const [picked, setPicked] = useState<string>();
  const chosen = order.find(({ id }) => id === picked) ?? order[0];
  if (!chosen) return null;
  const place = order.indexOf(chosen);
  const given = async () => {
    const next = order.find((mark, at) => at > place && !isGiven(mark)) ?? order.find((mark) => mark !== chosen && !isGiven(mark));
    drafts.forget([chosen.id]);
    await onGiven();
    setPicked(next?.id ?? chosen.id);
  };
  const step = (by: number) => setPicked(order[place + by]?.id);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '320px minmax(0,1fr)' }, flex: 1 }}>
      <Box sx={{ borderRight: { md: 1 }, borderColor: { md: 'ledger.line' }, display: { xs: 'none', md: 'block' }, minWidth: 0 }}>
        <MarkQueue marks={order} chosen={chosen.id} drafts={drafts} onChoose={setPicked} />
      </Box>
      <MarkItem
        key={chosen.id}
        id={chosen.id}
        draft={drafts.of(chosen.id)}
        onDraft={(part) => drafts.change(chosen.id, part)}
        onGiven={given}
        onBefore={place > 0 ? () => step(-1) : undefined}
        onNext={place < order.length - 1 ? () => step(1) : undefined}
      />
    </Box>
  );
};
