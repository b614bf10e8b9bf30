import { useEffect, useRef } from 'react';

/** Escape closes what was opened, and the focus goes back to where it was opened from. Menus and lists keep their own Escape. */
export const useEscape = (onClose: (() => void) | undefined): void => {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const opener = document.activeElement;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !close.current) return;
      close.current();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
