import type { ThemeOptions } from '@mui/material/styles';
import type { Ledger } from './tokens.js';
import { size } from './type.js';

const outlined = (c: Ledger) => ({
  root: {
    ...size(13, 20),
    backgroundColor: c.paper,
    minHeight: 32,
    '& legend': { display: 'none' },
    '& .MuiOutlinedInput-notchedOutline': { top: 0, borderColor: c.edge },
    '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: c.ink2 },
    '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: c.accent, borderWidth: 2 },
    '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: c.bad },
  },
  input: {
    padding: '6px 10px',
    height: 20,
    '&.MuiSelect-select': { minHeight: 20 },
    '&::placeholder': { color: c.ink2, opacity: 1 },
  },
  multiline: { padding: 0 },
  adornedStart: { paddingLeft: 8, '& .MuiInputAdornment-root': { marginRight: 0 }, '& .MuiOutlinedInput-input': { paddingLeft: 6 } },
});

const label = (c: Ledger) => ({
  ...size(12, 18),
  position: 'static',
  transform: 'none',
  color: c.ink2,
  marginBottom: 2,
  maxWidth: '100%',
  '&.Mui-focused': { color: c.ink2 },
  '&.Mui-error': { color: c.ink2 },
});

/** The label stands above its field and never floats over the value. */
export const fields = (c: Ledger) =>
  ({
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { root: label(c) } },
    MuiOutlinedInput: { defaultProps: { notched: false }, styleOverrides: outlined(c) },
    MuiFormHelperText: { styleOverrides: { root: { ...size(12, 18), margin: '2px 0 0', color: c.ink2, '&.Mui-error': { color: c.bad } } } },
  }) as unknown as ThemeOptions['components'];
