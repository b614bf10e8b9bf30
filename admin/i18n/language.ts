export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The value of `lang` on the page. */
export const pageLanguage: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
