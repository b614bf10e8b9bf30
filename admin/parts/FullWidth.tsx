import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A table inside a padded sheet that still runs from edge to edge, so that its first column stands under the titles. */
export const FullWidth = ({ children }: { readonly children: ReactNode }) => <Box sx={{ ml: { xs: -2, sm: -3 }, mr: -2 }}>{children}</Box>;
