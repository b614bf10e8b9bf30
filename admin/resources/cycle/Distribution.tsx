import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { CsvButton } from '../../charts/PlotExits.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CountBar } from '../../parts/CountBar.js';
import { Empty } from '../../parts/Empty.js';
import { GradeMark } from '../../parts/GradeMark.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { Status } from '../../parts/Status.js';
import type { Cycle } from './cycle-shape.js';
import { type GroupGrades, gradeCounts } from './grade-counts.js';

interface GroupProps {
  readonly cycle: Cycle;
  readonly group: GroupGrades;
  readonly most: number;
}

const Group = ({ cycle, group, most }: GroupProps) => {
  const say = useSay();
  const language = useLanguage();
  const bands = cycle.gradingPolicy.bands.nodes;
  return (
    <>
      {group.rows.map(({ band, count, allowed, reached }, place) => (
        <TableRow key={band.grade}>
          <TableCell sx={{ fontWeight: 600 }}>{place === 0 && nameIn(language, group.name, group.nameEn)}</TableCell>
          <TableCell>
            <GradeMark bands={bands} grade={band.grade} hasWord />
          </TableCell>
          <TableCell align="right">{count}</TableCell>
          <TableCell>
            <Box sx={{ position: 'relative' }}>
              <CountBar value={count} most={most} />
              {allowed !== null && (
                <Box
                  aria-hidden
                  sx={{
                    position: 'absolute',
                    top: -4,
                    height: 16,
                    borderLeft: 2,
                    borderColor: 'ledger.accent',
                    left: `${(allowed / most) * 100}%`,
                  }}
                />
              )}
            </Box>
          </TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            {allowed === null ? (
              <Box component="span" sx={{ color: 'ledger.ink3' }}>
                –
              </Box>
            ) : (
              <Status tone={reached > allowed ? 'warn' : 'idle'}>
                {say(reached > allowed ? 'cycle.quotaOver' : 'cycle.quotaKept', { allowed, reached })}
              </Status>
            )}
          </TableCell>
        </TableRow>
      ))}
    </>
  );
};

/** How many of each peer group got each grade, against the most that the quota allows. Its own table, with its file. */
export const Distribution = ({ cycle, hint }: { readonly cycle: Cycle; readonly hint: string | undefined }) => {
  const say = useSay();
  const language = useLanguage();
  if (cycle.scorecards.totalCount === 0) return <Empty what={say('cycle.noDistribution')} first={hint} />;
  const groups = gradeCounts(cycle);
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.flatMap(({ count, allowed }) => [count, allowed ?? 0])));
  const head = [say('cycle.peerGroup'), say('cycle.grade'), say('cycle.agencies'), say('cycle.quota')];
  const figures = {
    name: say('cycle.viewDistribution'),
    head,
    rows: groups.flatMap((group) =>
      group.rows.map(({ band, count, allowed }) => [
        nameIn(language, group.name, group.nameEn),
        nameIn(language, band.name, band.nameEn),
        count,
        allowed,
      ]),
    ),
  };
  const ungraded = groups.reduce((sum, group) => sum + group.ungraded, 0);
  return (
    <Sheet>
      <Section title={say('cycle.viewDistribution')} note={say('cycle.quotaNote')} tools={<CsvButton table={figures} />}>
        <Table
          size="small"
          aria-label={say('cycle.viewDistribution')}
          sx={{ maxWidth: 960, mx: { xs: -2, sm: -3 }, '& td': { height: 34 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{head[0]}</TableCell>
              <TableCell>{head[1]}</TableCell>
              <TableCell align="right">{head[2]}</TableCell>
              <TableCell sx={{ width: '34%' }}>{say('cycle.countBar')}</TableCell>
              <TableCell>{head[3]}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {groups.map((group) => (
              <Group key={group.code} cycle={cycle} group={group} most={most} />
            ))}
          </TableBody>
        </Table>
      </Section>
      {ungraded > 0 && <Status tone="warn">{say('cycle.ungraded', { count: ungraded })}</Status>}
    </Sheet>
  );
};
