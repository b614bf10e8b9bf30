import { useEffect, useRef } from 'react';

interface Keys {
  /** a digit from 1, pressed outside a field */
  readonly onDigit: (digit: number) => void;
  /** Ctrl+Enter, anywhere on the page */
  readonly onSave: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, input:not([type=radio]), select'));

/** Digits choose, Ctrl+Enter saves; while a dialog is open both are its own. */
export const useMarkKeys = (keys: Keys): void => {
  const held = useRef(keys);
  held.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('[role=dialog]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        held.current.onSave();
      } else if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
        held.current.onDigit(Number(event.key));
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
