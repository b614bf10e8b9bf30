import { useState } from 'react';

/** The moment at which a page was opened: what it reads "as of now" stays one question until it is opened again. */
export const useLoadedAt = (): string => useState(() => new Date().toISOString())[0];
