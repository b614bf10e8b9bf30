import { Tab, Tabs } from '@mui/material';

export interface TabEntry<Key extends string> {
  readonly key: Key;
  readonly label: string;
}
interface Props<Key extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** The views of a page, full-bleed under its head; each controls the part with the id `view-<key>`. */
export const TabBar = <Key extends string>({ label, tabs, value, onChange }: Props<Key>) => (
  <Tabs
    value={value}
    onChange={(_event, key: Key) => onChange(key)}
    aria-label={label}
    variant="scrollable"
    scrollButtons={false}
    sx={{ mt: 0.5 }}
  >
    {tabs.map((tab) => (
      <Tab
        key={tab.key}
        id={`tab-${tab.key}`}
        value={tab.key}
        label={tab.label}
        aria-controls={tab.key === value ? `view-${tab.key}` : undefined}
      />
    ))}
  </Tabs>
);
