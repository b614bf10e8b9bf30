import { useState } from 'react';

export interface Opened {
  readonly opened: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly setOpened: (ids: Iterable<string>) => void;
}

/** Which branches are open. The branch that holds the chosen row opens when the choice moves there, and may be closed again. */
export const useOpened = (home: string | undefined, atFirst: readonly string[] = []): Opened => {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(home ? [...atFirst, home] : atFirst));
  const [seen, setSeen] = useState(home);
  if (home && home !== seen) {
    setSeen(home);
    setOpened(new Set([...opened, home]));
  }
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return { opened, toggle, setOpened: (ids) => setOpened(new Set(ids)) };
};
