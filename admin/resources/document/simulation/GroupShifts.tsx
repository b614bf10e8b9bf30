import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { GroupShift } from '../../../../server/engine/simulation/simulation-report.js';
import { CsvButton } from '../../../charts/PlotExits.js';
import { roundedUnits, signedUnits } from '../../../formats/decimal.js';
import { nameIn } from '../../../formats/name.js';
import { SimulationGroupNamesDocument } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { useRead } from '../../../providers/use-read.js';
import { flush } from './flush.js';
import { reportOf, type Simulation } from './simulation-shape.js';

/** of each kind: the report holds them all */
const mostShown = 5;
const kinds: readonly GroupShift['kind'][] = ['PEER_GROUP', 'SECTOR', 'ADMINISTRATIVE_LEVEL', 'ALLIANCE'];

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** Names of groups by their kind and code; the code itself where there is no name. */
const useGroupNames = (): ((group: GroupShift) => string) => {
  const language = useLanguage();
  const { data } = useRead(SimulationGroupNamesDocument, {});
  const of: Partial<Record<GroupShift['kind'], readonly Named[]>> = data
    ? {
        SECTOR: data.sectors.nodes,
        ADMINISTRATIVE_LEVEL: data.administrativeLevels.nodes,
        ALLIANCE: data.alliances.nodes,
        PEER_GROUP: data.peerGroups.nodes,
      }
    : {};
  return ({ kind, code }) => {
    const found = of[kind]?.find((each) => each.code === code);
    return found ? nameIn(language, found.name, found.nameEn) : code;
  };
};

/** The groups that the version moves most. */
export const GroupShifts = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useSay();
  const nameOf = useGroupNames();
  const { groups } = reportOf(simulation);
  const shown = kinds.flatMap((kind) => groups.filter((group) => group.kind === kind).slice(0, mostShown));
  const title = say('simulation.groups');
  const head = [
    say('simulation.group'),
    say('simulation.groupKind'),
    say('simulation.agencies'),
    say('simulation.up'),
    say('simulation.down'),
  ];
  const figures = {
    name: title,
    head: [...head, say('simulation.meanShift')],
    rows: groups.map((group) => [
      nameOf(group),
      say(`simulation.groupKinds.${group.kind}`),
      group.agencies,
      group.gradesUp,
      group.gradesDown,
      group.meanShift === null ? null : signedUnits(group.meanShift).replace('−', '-'),
    ]),
  };
  return (
    <Section title={title} note={say('simulation.groupsNote')} tools={<CsvButton table={figures} />}>
      <Table size="small" aria-label={title} sx={flush}>
        <TableHead>
          <TableRow>
            {figures.head.map((name, place) => (
              <TableCell key={name} align={place < 2 ? 'left' : 'right'}>
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((group) => (
            <TableRow key={`${group.kind} ${group.code}`}>
              <TableCell>{nameOf(group)}</TableCell>
              <TableCell sx={{ color: 'ledger.ink2' }}>{say(`simulation.groupKinds.${group.kind}`)}</TableCell>
              <TableCell align="right">{group.agencies}</TableCell>
              <TableCell align="right">{group.gradesUp}</TableCell>
              <TableCell align="right">{group.gradesDown}</TableCell>
              <TableCell align="right">{group.meanShift === null ? '–' : signedUnits(roundedUnits(group.meanShift))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
};
