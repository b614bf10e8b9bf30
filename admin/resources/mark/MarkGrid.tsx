import { Box, Stack } from '@mui/material';
import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { OneMarkDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { useRead } from '../../providers/use-read.js';
import { IndicatorGrid } from './IndicatorGrid.js';
import type { MarkDrafts } from './mark-drafts.js';
import { byIndicator, type IndicatorMarks, instructionsOf, isGiven, type OwnMark } from './mark-shape.js';

interface Props {
  readonly marks: readonly OwnMark[];
  readonly drafts: MarkDrafts;
  readonly onGiven: () => Promise<void>;
}

/** The levels are those of the indicator; points can differ between agencies, so the grid shows names and no points. */
const Grid = ({ group, drafts, onGiven }: Pick<Props, 'drafts' | 'onGiven'> & { readonly group: IndicatorMarks }) => {
  const sample = group.marks.find((mark) => !isGiven(mark)) ?? group.marks[0];
  const { data, error, refetch } = useRead(OneMarkDocument, { id: sample?.id ?? '' });
  if (error) return <Failure failure={error} onRetry={refetch} />;
  if (!data?.mark) return <GreyRows />;
  return <IndicatorGrid group={group} instructions={instructionsOf(data.mark)} drafts={drafts} onGiven={onGiven} />;
};

/** One indicator over its agencies: arrow keys go from agency to agency, a digit sets the level, all are saved together. */
export const MarkGrid = ({ marks, drafts, onGiven }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const groups = byIndicator(marks);
  const [picked, setPicked] = useState<string>();
  const group = groups.find(({ indicator }) => indicator.id === picked) ?? groups.find(({ openCount }) => openCount > 0) ?? groups[0];
  if (!group) return null;
  const choices = groups.map(({ indicator, openCount }) => {
    const name = `${indicator.code} ${nameIn(language, indicator.name, indicator.nameEn)}`;
    return { id: indicator.id, label: say(openCount > 0 ? 'mark.indicatorOpen' : 'mark.indicatorDone', { name, count: openCount }) };
  });
  return (
    <>
      <Stack direction="row" sx={{ px: { xs: 2, sm: 3 }, py: 1.5 }}>
        <Box sx={{ flex: 1, maxWidth: 560 }}>
          <ChoiceField label={say('mark.indicator')} choices={choices} value={group.indicator.id} onChange={setPicked} />
        </Box>
      </Stack>
      <Grid key={group.indicator.id} group={group} drafts={drafts} onGiven={onGiven} />
    </>
  );
};
