import { Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase, useGetList } from 'react-admin';
import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { useSignedIn } from '../../providers/use-session.js';
import { CycleStateMark } from './CycleStateMark.js';
import type { CycleRow } from './cycle-shape.js';

const Rows = ({ cycles }: { readonly cycles: readonly CycleRow[] }) => {
  const say = useSay();
  const language = useLanguage();
  const range = (from: string, to: string) => say('cycle.dayRange', { from: day(from, language), to: day(to, language) });
  return (
    <Table aria-label={say('cycle.title')} sx={{ '& td': { whiteSpace: 'nowrap' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{say('cycle.name')}</TableCell>
          <TableCell>{say('cycle.stateLabel')}</TableCell>
          <TableCell>{say('cycle.days')}</TableCell>
          <TableCell>{say('cycle.rubricVersion')}</TableCell>
          <TableCell align="right">{say('cycle.participants')}</TableCell>
          <TableCell align="right">{say('cycle.scored')}</TableCell>
          <TableCell>{say('cycle.noticeFrom')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {cycles.map((cycle) => (
          <TableRow key={cycle.id}>
            <TableCell>
              <Link component={LinkBase} to={`/cycles/${cycle.id}/show`}>
                {nameIn(language, cycle.name, cycle.nameEn)}
              </Link>
            </TableCell>
            <TableCell>
              <CycleStateMark state={cycle.state} />
            </TableCell>
            <TableCell>{range(cycle.startsOn, cycle.endsOn)}</TableCell>
            <TableCell>{say('cycle.version', { version: cycle.rubric.version })}</TableCell>
            <TableCell align="right">{cycle.participations.totalCount}</TableCell>
            <TableCell align="right">{cycle.scorecards.totalCount}</TableCell>
            <TableCell>{day(cycle.publishedOn, language)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const CycleList = () => {
  const say = useSay();
  const words = useGrantWords();
  const session = useSignedIn();
  const { data, error, refetch } = useGetList<CycleRow>('cycles', { pagination: { page: 1, perPage: 50 } });
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  const cycles = data?.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
  return (
    <>
      <PageHead
        title={say('cycle.title')}
        what={say('cycle.what', { place: session ? words(session.grant).place : '' })}
        actions={
          session?.grant.role === 'DEPARTMENT' && (
            <Button component={LinkBase} to="/cycles/create" variant="contained" color="primary">
              {say('cycle.create')}
            </Button>
          )
        }
      />
      {!cycles && <GreyRows rows={3} />}
      {cycles?.length === 0 && <Empty what={say('cycle.empty')} />}
      {cycles && cycles.length > 0 && <Rows cycles={cycles} />}
    </>
  );
};

export default CycleList;
