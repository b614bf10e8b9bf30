import type { FocusEvent, KeyboardEvent } from 'react';

/** On each cell that can have the focus. */
export const cellMark = { 'data-cell': '' };

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellsOf = (row: HTMLElement): readonly HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[data-cell]')];

/** Rows that have cells, of the table around an element. */
const rowsAround = (element: Element): readonly (readonly HTMLElement[])[] =>
  [...(element.closest('table')?.querySelectorAll('tr') ?? [])].map(cellsOf).filter((cells) => cells.length > 0);

/** Arrows go from cell to cell, Home and End along the row: hundreds of cells are one stop of Tab, as in any grid. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target as HTMLElement;
  const rows = rowsAround(from);
  const row = rows.findIndex((cells) => cells.includes(from));
  const column = rows[row]?.indexOf(from) ?? -1;
  if (column < 0) return;
  const [down, right] = steps[event.key] ?? [0, 0];
  const along = event.key === 'Home' ? 0 : event.key === 'End' ? (rows[row]?.length ?? 1) - 1 : column + right;
  const next = rows[row + down]?.[along];
  if (!next || next === from) return;
  event.preventDefault();
  next.focus();
}

/** The cell that had the focus last is where Tab comes back to. */
export function keepStop(event: FocusEvent<HTMLElement>): void {
  const cell = event.target as HTMLElement;
  if (cell.dataset['cell'] === undefined) return;
  for (const other of rowsAround(cell).flat()) other.tabIndex = other === cell ? 0 : -1;
}
