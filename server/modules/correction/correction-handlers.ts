import type { JobHandler } from '../../jobs/job-contract.js';
import { correctionHandler } from './correction.job.js';
import { correctionKind, correctionPublicationKind } from './correction-job-input.js';
import { correctionPublicationHandler, type PublicationHandlerInput } from './correction-publication.job.js';

/** Handlers of both jobs of a correction, by kind. */
export const correctionHandlers = (input: PublicationHandlerInput): readonly (readonly [string, JobHandler])[] => [
  [correctionKind, correctionHandler(input.source, input.clock)],
  [correctionPublicationKind, correctionPublicationHandler(input)],
];
