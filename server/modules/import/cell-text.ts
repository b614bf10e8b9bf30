/** Full-width letters, digits and signs as plain ones, runs of blanks as one. Chinese text stays as it is. */
export const plainText = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]+/g, ' ')
    .trim();

/** For comparing headers and words: without blanks, brackets' content, marks of necessity and capitals. */
export const wordOf = (text: string): string =>
  plainText(text)
    .replace(/\(.*?\)|[*:]/g, '')
    .replaceAll(/[\s_-]/g, '')
    .toLowerCase();
