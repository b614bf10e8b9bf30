/** A table inside a column of the page: its first column begins where the column does. */
export const flush = { '& th:first-of-type, & td:first-of-type': { pl: 0.5 } } as const;
