import { barHeight } from '../theme/tokens.js';

/** A long list whose words may wrap: its head stays in sight below the app bar, and lines keep off the hairlines. */
export const stickyHead = { '& thead th': { position: 'sticky', top: barHeight, zIndex: 2 }, '& tbody td': { py: '6px' } };
