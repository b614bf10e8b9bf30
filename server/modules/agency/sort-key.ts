import { pinyin } from 'pinyin-pro';

/** Pinyin without tones and spaces, for order and search: `交通运输局` -> `jiaotongyunshuju`. */
export const sortKeyOf = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase();
