import { Box, FormHelperText, Skeleton } from '@mui/material';
import { createContext, lazy, Suspense, useContext, useId } from 'react';
import { type FormulaName, namesIn } from './formula-names.js';
import { type Place, SpansContext, useProblems } from './problems.js';

// the editor of formulas is fetched when the first formula is shown
const FormulaEditor = lazy(() => import('./FormulaEditor.js'));

/** What formulas of the document may name. */
export const FormulaNamesContext = createContext<readonly FormulaName[]>([]);

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly place: Place;
  readonly onChange: (value: string) => void;
  readonly isBare?: boolean;
}

/** A formula; under it what the check objects to, or else what it reads, in words. */
export const FormulaInput = ({ label, value = '', place, onChange, isBare = false }: Props) => {
  const names = useContext(FormulaNamesContext);
  const problem = useProblems()(place);
  const faults = useContext(SpansContext)(place);
  const note = useId();
  const known = new Map(names.map((name) => [name.code, name]));
  const reads = namesIn(value).flatMap((code) => known.get(code) ?? []);
  const words = reads.filter(({ kind }) => kind === 'variable').map(({ code, words: called }) => `${code}: ${called}`);
  return (
    <Box sx={{ minWidth: 0 }}>
      {!isBare && (
        <Box aria-hidden sx={{ typography: 'label', color: 'ledger.ink2', mb: 0.25 }}>
          {label}
        </Box>
      )}
      <Suspense fallback={<Skeleton variant="rectangular" height={32} />}>
        <FormulaEditor {...{ label, value, onChange, names, faults }} describedBy={note} isWrong={problem !== undefined} />
      </Suspense>
      <FormHelperText id={note} error={problem !== undefined} component="div">
        {problem ?? words.map((line) => <div key={line}>{line}</div>)}
      </FormHelperText>
    </Box>
  );
};
