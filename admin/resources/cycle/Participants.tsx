import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Cycle } from './cycle-shape.js';

/** Who takes part, and as what. An agency outside has no score: not assessed, neither missing nor zero. */
export const Participants = ({ cycle }: { readonly cycle: Cycle }) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table aria-label={say('cycle.viewParticipants')}>
      <TableHead>
        <TableRow>
          <TableCell>{say('cycle.agency')}</TableCell>
          <TableCell>{say('cycle.code')}</TableCell>
          <TableCell>{say('cycle.kind')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {cycle.participations.nodes.map(({ id, agency, kind }) => (
          <TableRow key={id}>
            <TableCell>{nameIn(language, agency.name, agency.nameEn)}</TableCell>
            <TableCell>{agency.code}</TableCell>
            <TableCell>{say(`cycle.kinds.${kind}` as MessageKey)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
