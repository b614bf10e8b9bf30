import { z } from 'zod';

/** A sentence or a name in both languages; English may be left out, then Chinese stands for both. */
export const bilingual = z.strictObject({ zh: z.string().min(1).max(2000), en: z.string().min(1).max(2000).optional() });
export type BilingualText = z.infer<typeof bilingual>;

/** Stable within its document: letters, digits, underscore. Serves as a name in formulas, so no operator and no keyword. */
export const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/, 'a code begins with a letter and holds letters, digits and _');

/** Exact decimal as text, at most four places. */
export const decimal = z.string().regex(/^-?\d{1,14}(\.\d{1,4})?$/, 'a decimal with at most four places, as text');

/** FEEL source in Zelian's profile, over the codes of data elements. */
export const formula = z.string().min(1).max(4000);
