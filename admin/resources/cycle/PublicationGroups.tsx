import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import type { PublicationPreviewQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import type { Cycle } from './cycle-shape.js';

type Group = PublicationPreviewQuery['publicationPreview']['groups'][number];

interface Props {
  readonly cycle: Cycle;
  readonly groups: readonly Group[];
}

/** Which groups' figures everybody assessed may compare with, and which stay back because too few stand behind them. */
export const PublicationGroups = ({ cycle, groups }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const nameOf = ({ peerGroup }: Group): string => {
    const group = cycle.gradingPolicy.peerGroups.nodes.find(({ code }) => code === peerGroup);
    return group ? nameIn(language, group.name, group.nameEn) : say('publication.everyone');
  };
  return (
    <Table size="small" aria-label={say('publication.figures')} sx={{ maxWidth: 860, mx: { xs: -2, sm: -3 }, '& td': { height: 34 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{say('cycle.peerGroup')}</TableCell>
          <TableCell align="right">{say('publication.scored')}</TableCell>
          <TableCell align="right">{say('publication.written')}</TableCell>
          <TableCell align="right">{say('publication.quartiles')}</TableCell>
          <TableCell align="right">{say('publication.withheld')}</TableCell>
          <TableCell>{say('publication.told')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map((group) => (
          <TableRow key={group.peerGroup ?? group.groupKind}>
            <TableCell>{nameOf(group)}</TableCell>
            <TableCell align="right">{group.agencyCount}</TableCell>
            <TableCell align="right">{group.writtenCount}</TableCell>
            <TableCell align="right">{group.quartileCount}</TableCell>
            <TableCell align="right">{group.withheldCount}</TableCell>
            <TableCell>
              {group.writtenCount === 0 ? (
                <Status tone="idle">{say('publication.notTold')}</Status>
              ) : (
                <Status tone="ok">{say(group.withheldCount === 0 ? 'publication.allTold' : 'publication.partlyTold')}</Status>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
