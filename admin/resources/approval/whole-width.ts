/** A table as wide as the page, in a sheet that keeps its sections off the edges; rows may hold several lines. */
export const wholeWidth = {
  mx: { xs: -2, sm: -3 },
  width: { xs: 'calc(100% + 32px)', sm: 'calc(100% + 40px)' },
  '& td': { py: 0.75 },
} as const;
