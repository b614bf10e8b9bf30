export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same sentence in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const say = (zh: string, en: string): Bilingual => ({ zh, en });
