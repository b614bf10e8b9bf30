import { Button } from '@mui/material';
import { csv } from '../formats/csv.js';
import { useSay } from '../i18n/use-say.js';
import type { Figures } from './figures.js';

/** As a file that spreadsheets open. */
export const saveFigures = ({ name, head, rows }: Figures): void => {
  const address = URL.createObjectURL(new Blob([csv(head, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.csv` });
  link.click();
  URL.revokeObjectURL(address);
};

export const CsvButton = ({ table }: { readonly table: Figures }) => (
  <Button size="small" variant="text" onClick={() => saveFigures(table)}>
    {useSay()('parts.csv')}
  </Button>
);

interface Props {
  readonly table: Figures;
  readonly isTable: boolean;
  readonly onSwitch: (isTable: boolean) => void;
}

/** The two ways out of every plot: its figures as a table on the page, and as a file. */
export const PlotExits = ({ table, isTable, onSwitch }: Props) => {
  const say = useSay();
  return (
    <>
      <Button size="small" variant="text" aria-pressed={isTable} onClick={() => onSwitch(!isTable)}>
        {say(isTable ? 'parts.chart' : 'parts.table')}
      </Button>
      <CsvButton table={table} />
    </>
  );
};
