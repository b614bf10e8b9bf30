import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { CsvButton } from '../../charts/PlotExits.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { RowLink } from '../../parts/RowLink.js';
import { Section } from '../../parts/Section.js';
import { GapNames } from './GapNames.js';
import { usePeriodWords } from './use-period-words.js';
import { type ReportingGap, useReportingGaps } from './use-reporting-gaps.js';

const Gap = ({ gap }: { readonly gap: ReportingGap }) => {
  const say = useSay();
  const language = useLanguage();
  const period = usePeriodWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <TableRow>
      <TableCell>
        <RowLink isOpen={isOpen} onClick={() => setOpen(!isOpen)}>
          {nameIn(language, gap.name, gap.nameEn)}
        </RowLink>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{period(gap.period)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {gap.reported} / {gap.due}
      </TableCell>
      <TableCell>
        {isOpen ? <GapNames gap={gap} /> : say('home.gapCount', { smart_count: gap.due - gap.reported, count: gap.due - gap.reported })}
      </TableCell>
    </TableRow>
  );
};

/** Figures that are past their day and have not come in, by element and period; the name opens who. */
export const ReportingGaps = () => {
  const say = useSay();
  const language = useLanguage();
  const { gaps, error, readAgain } = useReportingGaps();
  if (error) return <Failure failure={error} onRetry={readAgain} />;
  if (!gaps) return <GreyRows rows={4} />;
  const head = [say('home.element'), say('home.period'), say('home.reported'), say('home.missing')];
  const figures = {
    name: say('home.gaps'),
    head,
    rows: gaps.map((gap) => [nameIn(language, gap.name, gap.nameEn), gap.period, `${gap.reported} / ${gap.due}`, gap.due - gap.reported]),
  };
  return (
    <Section title={say('home.gaps')} note={say('home.gapsNote')} tools={gaps.length > 0 && <CsvButton table={figures} />}>
      {gaps.length === 0 ? (
        <Empty what={say('home.noGaps')} />
      ) : (
        <Table aria-label={say('home.gaps')} sx={{ mx: { xs: -2, sm: -3 }, width: { xs: 'calc(100% + 32px)', sm: 'calc(100% + 40px)' } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '30%' }}>{head[0]}</TableCell>
              <TableCell sx={{ width: 160 }}>{head[1]}</TableCell>
              <TableCell align="right" sx={{ width: 120 }}>
                {head[2]}
              </TableCell>
              <TableCell>{head[3]}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {gaps.map((gap) => (
              <Gap key={`${gap.elementId} ${gap.period}`} gap={gap} />
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
};
