import { type RefObject, useLayoutEffect, useRef } from "react";

/** A dialog that is modal as long as it is mounted; the focus then returns to where it came from. */
export const useDialog = (): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  // In layout: the element must still be there to be closed when it is unmounted.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return dialog;
};
