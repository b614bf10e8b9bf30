/** A decimal as documents hold it: at most four places. */
export const isFigure = (text: string): boolean => /^-?\d{1,14}(\.\d{1,4})?$/.test(text);
