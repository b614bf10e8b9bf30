import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { LinkBase } from 'react-admin';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { GradeMark } from '../../parts/GradeMark.js';
import { Status } from '../../parts/Status.js';
import { rowHeight } from '../../theme/tokens.js';
import type { Cycle, Scorecard } from './cycle-shape.js';
import { headHeight } from './heat-option.js';
import { Move } from './Move.js';

/** Below this share of scored indicators the figure is marked; shares are cut, never rounded up. */
const completeEnough = 97;

const Complete = ({ card }: { readonly card: Scorecard }) => {
  const share = Math.floor(Number(card.completeness));
  const text = `${share}%`;
  return share >= completeEnough ? text : <Status tone="warn">{text}</Status>;
};

const groupEdge = { '& td': { boxShadow: (theme: Theme) => `inset 0 1px 0 ${theme.palette.ledger.edge}` } };

interface Props {
  readonly cycle: Cycle;
  readonly cards: readonly Scorecard[];
  /** ranks of the cycle before, by agency */
  readonly before: ReadonlyMap<string, number>;
}

export const RankingTable = ({ cycle, cards, before }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const hasMoves = before.size > 0;
  return (
    <Table
      size="small"
      aria-label={say('cycle.ranking')}
      sx={{
        '& .MuiTableCell-root': { height: rowHeight.compact, whiteSpace: 'nowrap' },
        '& .MuiTableCell-head.MuiTableCell-head': { height: headHeight, position: { md: 'sticky' }, top: 48, zIndex: 1 },
      }}
    >
      <TableHead>
        <TableRow>
          <TableCell>{say('cycle.peerGroup')}</TableCell>
          <TableCell align="right">{say('cycle.rank')}</TableCell>
          {hasMoves && <TableCell align="right">{say('cycle.move')}</TableCell>}
          <TableCell>{say('cycle.agency')}</TableCell>
          <TableCell align="right">{say('cycle.total')}</TableCell>
          <TableCell>{say('cycle.grade')}</TableCell>
          <TableCell align="right">{say('cycle.completeness')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {cards.map((card, place) => {
          const isFirst = cards[place - 1]?.peerGroup !== card.peerGroup;
          return (
            <TableRow key={card.id} sx={isFirst && place > 0 ? groupEdge : undefined}>
              <TableCell>
                {isFirst && (
                  <Box component="b" sx={{ fontWeight: 600 }}>
                    {nameIn(language, card.peerGroupName ?? '–', card.peerGroupNameEn)}
                  </Box>
                )}
              </TableCell>
              <TableCell align="right">{card.rank ?? '–'}</TableCell>
              {hasMoves && (
                <TableCell align="right">
                  <Move rank={card.rank} before={before.get(card.agency.id)} />
                </TableCell>
              )}
              <TableCell>
                <Link component={LinkBase} to={`/scorecards/${card.id}/show`}>
                  {nameIn(language, card.agency.name, card.agency.nameEn)}
                </Link>
              </TableCell>
              <TableCell align="right">{score(card.total)}</TableCell>
              <TableCell>
                <GradeMark bands={cycle.gradingPolicy.bands.nodes} grade={card.grade} hasWord={language === 'zh'} />
              </TableCell>
              <TableCell align="right">
                <Complete card={card} />
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};
