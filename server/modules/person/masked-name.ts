/** The first character, the others hidden: 张*. */
export const maskedName = (name: string): string => [...name].map((character, index) => (index === 0 ? character : '*')).join('');
