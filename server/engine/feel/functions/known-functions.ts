import type { FunctionDefinition } from './function-definition.js';
import { generalFunctions } from './general-functions.js';
import { listFunctions } from './list-functions.js';
import { numericFunctions } from './numeric-functions.js';
import { temporalFunctions } from './temporal-functions.js';
import { textFunctions } from './text-functions.js';

/** The white list: what is not here cannot be called. */
export const knownFunctions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [...numericFunctions, ...listFunctions, ...generalFunctions, ...temporalFunctions, ...textFunctions].map((definition) => [
    definition.name,
    definition,
  ]),
);
