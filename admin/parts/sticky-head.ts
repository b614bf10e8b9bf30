import { barHeight } from '../theme/tokens.js';

/** Keeps the head of a long table in sight below the app bar. */
export const stickyHead = { '& thead th': { position: 'sticky', top: barHeight, zIndex: 2 } };
