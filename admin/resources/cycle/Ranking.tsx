import { Box, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { PlotExits } from '../../charts/PlotExits.js';
import { PlotTable } from '../../charts/PlotTable.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { type Cycle, ranked } from './cycle-shape.js';
import { HeatLegend } from './HeatLegend.js';
import { HeatMap } from './HeatMap.js';
import { RankingTable } from './RankingTable.js';
import { useLossFigures } from './use-loss-figures.js';

const everyone = 'ALL';

interface GroupProps {
  readonly cycle: Cycle;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

const Groups = ({ cycle, value, onChange }: GroupProps) => {
  const say = useSay();
  const language = useLanguage();
  const sizeOf = (code: string) => cycle.scorecards.nodes.filter(({ peerGroup }) => peerGroup === code).length;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={say('cycle.groups')}
      onChange={(_event, code: string | null) => code && onChange(code)}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value={everyone}>{say('cycle.allGroups', { count: cycle.scorecards.nodes.length })}</ToggleButton>
      {cycle.gradingPolicy.peerGroups.nodes
        .filter(({ code }) => sizeOf(code) > 0)
        .map((group) => (
          <ToggleButton key={group.code} value={group.code}>
            {say('cycle.group', { name: nameIn(language, group.name, group.nameEn), count: sizeOf(group.code) })}
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
};

/** The ranking by peer group, and on its own rows the marks that were lost. */
export const Ranking = ({ cycle, hint }: { readonly cycle: Cycle; readonly hint: string | undefined }) => {
  const say = useSay();
  const [group, setGroup] = useState(everyone);
  const [isTable, setTable] = useState(false);
  const cards = useMemo(() => ranked(cycle).filter(({ peerGroup }) => group === everyone || peerGroup === group), [cycle, group]);
  const figures = useLossFigures(cycle, cards);
  if (cycle.scorecards.nodes.length === 0) return <Empty what={say('cycle.noResult')} first={hint} />;
  return (
    <>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', columnGap: 2, rowGap: 0.5, px: { xs: 2, sm: 3 }, pr: { sm: 2 }, py: 0.5, flexWrap: 'wrap' }}
      >
        <Groups cycle={cycle} value={group} onChange={setGroup} />
        <Typography variant="caption" sx={{ color: 'ledger.ink2', flex: 1, whiteSpace: 'nowrap' }}>
          {say('cycle.withinGroup')}
        </Typography>
        <HeatLegend />
        <PlotExits table={figures} isTable={isTable} onSwitch={setTable} />
      </Stack>
      {isTable && (
        <Box sx={{ overflowX: 'auto', borderTop: 1, borderColor: 'ledger.line' }} tabIndex={0} role="region" aria-label={figures.name}>
          <PlotTable table={figures} />
        </Box>
      )}
      {!isTable && (
        <Stack direction={{ xs: 'column', md: 'row' }} sx={{ borderTop: 1, borderColor: 'ledger.line', alignItems: 'flex-start', flex: 1 }}>
          <Box
            sx={{
              width: { xs: '100%', md: 'max-content' },
              minWidth: { md: 548 },
              flexShrink: 0,
              overflowX: { xs: 'auto', md: 'visible' },
            }}
          >
            <RankingTable cycle={cycle} cards={cards} />
          </Box>
          <HeatMap cycle={cycle} cards={cards} />
        </Stack>
      )}
    </>
  );
};
