import { Link } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly onClick: () => void;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** The title of a row: opens the panel beside the table. */
export const RowLink = ({ onClick, isOpen, children }: Props) => (
  <Link
    component="button"
    type="button"
    onClick={onClick}
    aria-expanded={isOpen}
    sx={{ font: 'inherit', verticalAlign: 'baseline', textAlign: 'left', fontWeight: isOpen ? 600 : 400 }}
  >
    {children}
  </Link>
);
