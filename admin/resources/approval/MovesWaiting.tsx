import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { LinkBase } from 'react-admin';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import type { ApprovalsQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import { wholeWidth } from './whole-width.js';

type Move = ApprovalsQuery['cycleMoves']['nodes'][number];

const Row = ({ move, isNarrow }: { readonly move: Move; readonly isNarrow: boolean }) => {
  const say = useSay();
  const language = useLanguage();
  const { cycle, toRubric, fromRubric, toGradingPolicy, fromGradingPolicy, simulation } = move;
  const changed = [
    ...(toRubric.id === fromRubric.id ? [] : [say('cycleMove.fromTo', { from: fromRubric.version, to: toRubric.version })]),
    ...(toGradingPolicy.id === fromGradingPolicy.id
      ? []
      : [say('cycleMove.fromTo', { from: fromGradingPolicy.version, to: toGradingPolicy.version })]),
  ].join(say('cycleMove.comma'));
  const handed = say('correction.byAt', { code: move.proposedByCode, moment: moment(move.proposedAt, language) });
  return (
    <TableRow>
      <TableCell>
        <Link component={LinkBase} to={`/cycles/${cycle.id}/show`}>
          {nameIn(language, cycle.name, cycle.nameEn)}
        </Link>
        {isNarrow && <Box sx={{ typography: 'caption', color: 'ledger.ink2' }}>{handed}</Box>}
      </TableCell>
      <TableCell>{changed}</TableCell>
      <TableCell>
        {say('approval.up', { count: simulation.gradesUp })} {say('approval.down', { count: simulation.gradesDown })}
      </TableCell>
      {!isNarrow && <TableCell sx={{ overflowWrap: 'anywhere' }}>{move.reason}</TableCell>}
      {!isNarrow && <TableCell sx={{ whiteSpace: 'nowrap' }}>{handed}</TableCell>}
    </TableRow>
  );
};

/** Cycles under way that are to go on by another version: decided on the page of the cycle. */
export const MovesWaiting = ({ moves }: { readonly moves: readonly Move[] }) => {
  const say = useSay();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const title = say('approval.moves');
  if (moves.length === 0) return null;
  return (
    <Section title={title} note={say('approval.movesNote')}>
      <Table aria-label={title} sx={wholeWidth}>
        <TableHead>
          <TableRow>
            <TableCell>{say('approval.cycle')}</TableCell>
            <TableCell>{say('approval.versions')}</TableCell>
            <TableCell>{say('approval.effect')}</TableCell>
            {!isNarrow && <TableCell sx={{ width: '30%' }}>{say('approval.reason')}</TableCell>}
            {!isNarrow && <TableCell>{say('correction.proposed')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {moves.map((move) => (
            <Row key={move.id} move={move} isNarrow={isNarrow} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
};
