import { localStorageStore, type Store } from 'react-admin';

/** What belongs to the browser rather than to an account. */
const kept = ['locale', 'theme', 'sidebar.open'];

const stored = localStorageStore('1', 'zelian');

/** Settings in the browser. Signing out clears what an account left there, not the language and the theme. */
export const store: Store = {
  ...stored,
  reset: () => {
    const values = kept.map((key) => [key, stored.getItem<unknown>(key)] as const);
    stored.reset();
    for (const [key, value] of values) if (value !== undefined) stored.setItem(key, value);
  },
};
