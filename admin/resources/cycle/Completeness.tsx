import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { type Cycle, ranked, type Scorecard } from './cycle-shape.js';

const open = (card: Scorecard) => card.scores.nodes.filter(({ status }) => status !== 'SCORED' && status !== 'NOT_APPLICABLE');

const OpenScores = ({ card, codes }: { readonly card: Scorecard; readonly codes: ReadonlyMap<string, string> }) => {
  const say = useSay();
  const language = useLanguage();
  const scores = open(card);
  if (scores.length === 0) return say('cycle.allScored');
  return scores.map((score) => (
    <div key={score.id}>
      {codes.get(score.indicator.id)} {say(`cycle.statuses.${score.status}` as MessageKey)}
      {say('parts.colon')}
      {nameIn(language, score.reason, score.reasonEn)}
    </div>
  ));
};

/** How much of each agency could be scored, and what could not, with its reason. */
export const Completeness = ({ cycle, hint }: { readonly cycle: Cycle; readonly hint: string | undefined }) => {
  const say = useSay();
  const language = useLanguage();
  if (cycle.scorecards.nodes.length === 0) return <Empty what={say('cycle.noResult')} first={hint} />;
  const codes = new Map(
    cycle.rubric.categories.nodes
      .flatMap((category) => category.items.nodes)
      .flatMap((item) => item.indicators.nodes)
      .map(({ id, code }) => [id, code]),
  );
  return (
    <Table aria-label={say('cycle.viewCompleteness')} sx={{ '& td': { verticalAlign: 'top', py: 0.75 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{say('cycle.agency')}</TableCell>
          <TableCell>{say('cycle.peerGroup')}</TableCell>
          <TableCell align="right">{say('cycle.scoredOf')}</TableCell>
          <TableCell align="right">{say('cycle.completeness')}</TableCell>
          <TableCell>{say('cycle.missing')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {ranked(cycle)
          .toSorted((a, b) => Number(a.completeness) - Number(b.completeness))
          .map((card) => (
            <TableRow key={card.id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{nameIn(language, card.agency.name, card.agency.nameEn)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{nameIn(language, card.peerGroupName ?? '–', card.peerGroupNameEn)}</TableCell>
              <TableCell align="right">
                {card.scoredCount} / {card.applicableCount}
              </TableCell>
              <TableCell align="right">{Number(card.completeness).toFixed(1)}%</TableCell>
              <TableCell sx={{ color: 'ledger.ink2' }}>
                <OpenScores card={card} codes={codes} />
              </TableCell>
            </TableRow>
          ))}
      </TableBody>
    </Table>
  );
};
