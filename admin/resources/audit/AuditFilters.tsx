import { Box, Button, MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { chinese } from '../../i18n/chinese.js';
import { useSay } from '../../i18n/use-say.js';
import { type AuditFilter, usualFilter } from './audit-shape.js';
import { useAuditWords } from './use-audit-words.js';

interface Props {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
  readonly total: string | undefined;
}

/** What may be chosen is what has words; the tables of words are complete, which a test holds. */
const actions = Object.keys(chinese.audit.actions);
const subjects = Object.keys(chinese.audit.subjects);
const outcomes = ['COMMITTED', 'DENIED'] as const;

export const AuditFilters = ({ filter, onChange, total }: Props) => {
  const say = useSay();
  const words = useAuditWords();
  const field = (name: keyof AuditFilter) => ({
    id: `audit-${name}`,
    label: say(`audit.filters.${name}`),
    value: filter[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...filter, [name]: event.target.value }),
  });
  const choice = (name: 'action' | 'outcome' | 'subjectType', codes: readonly string[], wordsOf: (code: string) => ReactNode) => (
    <TextField select {...field(name)} slotProps={{ select: { displayEmpty: true } }}>
      <MenuItem value="">{say('parts.all')}</MenuItem>
      {codes.map((code) => (
        <MenuItem key={code} value={code}>
          {wordsOf(code)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box
      component="search"
      sx={{
        px: { xs: 2, sm: 3 },
        py: 1.25,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'flex-end',
        '& .MuiTextField-root': { width: 136 },
      }}
    >
      <TextField type="date" {...field('from')} />
      <TextField type="date" {...field('to')} />
      <TextField {...field('account')} autoComplete="off" />
      {choice('action', actions, words.action)}
      {choice('outcome', outcomes, (code) => say(`audit.outcomes.${code as (typeof outcomes)[number]}`))}
      {choice('subjectType', subjects, words.subject)}
      <TextField {...field('subjectId')} autoComplete="off" />
      <Button variant="text" onClick={() => onChange(usualFilter())}>
        {say('audit.clear')}
      </Button>
      <Box role="status" sx={{ typography: 'caption', color: 'ledger.ink2', minHeight: 32, display: 'flex', alignItems: 'center' }}>
        {total}
      </Box>
    </Box>
  );
};
