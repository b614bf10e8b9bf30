import type { MessageKey } from '../../i18n/messages.js';
import type { Report } from './import-shape.js';

export type ImportTab = 'findings' | 'preview' | 'columns';

interface Tab {
  readonly key: ImportTab;
  readonly label: MessageKey;
  readonly count: number;
}

/** What is wrong first; without faults, what would be written. */
export const tabsOf = ({ findingsTotal, preview, columns }: Report): readonly Tab[] => [
  ...(findingsTotal > 0 ? [{ key: 'findings', label: 'importing.viewFindings', count: findingsTotal } as const] : []),
  ...(preview.length > 0 ? [{ key: 'preview', label: 'importing.viewPreview', count: preview.length } as const] : []),
  { key: 'columns', label: 'importing.viewColumns', count: columns.length },
];
