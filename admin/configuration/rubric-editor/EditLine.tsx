import { Box, Stack } from '@mui/material';
import { scoreOfUnits } from '../../formats/decimal.js';
import { useSay } from '../../i18n/use-say.js';
import type { ChangeMark } from './draft-marks.js';

export type LineMark = ChangeMark | 'WRONG';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly units: number;
  readonly isBranch?: boolean;
  readonly mark?: LineMark | undefined;
  /** of a branch: how many inside are changed or new, and whether something inside is wrong */
  readonly changed?: number;
  readonly isWrong?: boolean;
}

const Word = ({ isWrong, children }: { readonly isWrong: boolean; readonly children: string }) => (
  <Box component="span" sx={{ typography: 'caption', color: isWrong ? 'ledger.bad' : 'ledger.info', flexShrink: 0, fontWeight: 400 }}>
    {children}
  </Box>
);

/** One line of the rubric that is being edited: code, name, what became of it, full marks. */
export const EditLine = ({ code, name, units, isBranch = false, mark, changed = 0, isWrong = false }: Props) => {
  const say = useSay();
  return (
    <Stack
      direction="row"
      component="span"
      sx={{ alignItems: 'center', gap: 1, typography: 'body2', minHeight: 28, fontWeight: isBranch ? 600 : 400 }}
    >
      <Box component="span" sx={{ color: 'ledger.ink2', fontWeight: 400, flexShrink: 0 }}>
        {code}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        {name}
      </Box>
      {mark && <Word isWrong={mark === 'WRONG'}>{say(`editor.lineMarks.${mark}`)}</Word>}
      {isWrong && <Word isWrong>{say('editor.lineMarks.WRONG')}</Word>}
      {changed > 0 && !isWrong && <Word isWrong={false}>{say('editor.changedCount', { count: changed })}</Word>}
      <Box component="span" sx={{ width: 52, textAlign: 'right', flexShrink: 0 }}>
        {scoreOfUnits(units)}
      </Box>
    </Stack>
  );
};
