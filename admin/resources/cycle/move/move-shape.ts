import type { CycleMovesQuery, MoveCandidatesQuery } from '../../../generated/graphql.js';
import type { Tone } from '../../../parts/Status.js';

export type CycleMove = CycleMovesQuery['cycleMoves']['nodes'][number];
export type Candidate = MoveCandidatesQuery['simulations']['nodes'][number];

export const moveTones = {
  PROPOSED: 'warn',
  MOVING: 'info',
  MOVED: 'ok',
  RETURNED: 'bad',
  WITHDRAWN: 'idle',
} as const satisfies Record<string, Tone>;

export const isKnownMove = (state: string): state is keyof typeof moveTones => state in moveTones;
export const isOpenMove = ({ state }: CycleMove): boolean => state === 'PROPOSED' || state === 'MOVING';

/** What becomes of marks, in numbers. */
export interface Effect {
  readonly agencies: number;
  readonly kept: number;
  readonly returned: number;
  readonly asked: number;
  readonly dropped: number;
  readonly joining: readonly string[];
}

export const effectOf = ({ effect }: CycleMove): Effect => effect as Effect;
