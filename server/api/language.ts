import type { Language } from '../core/language.js';

/** The first language of Accept-Language that the product speaks; Chinese if none is named. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^(zh|en)\b/.test(tag) && quality > 0)
    .sort((left, right) => right.quality - left.quality);
  return wishes[0]?.tag.startsWith('en') ? 'en' : 'zh';
}
