import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

export interface Popover {
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Closes it, and gives the focus back to the button. */
  readonly close: () => void;
  /** Of the element around both button and popover. */
  readonly rootRef: RefObject<HTMLDivElement | null>;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}

/** Something that a button opens; Escape, or a press or focus elsewhere, closes it. */
export const usePopover = (): Popover => {
  const [isOpen, setOpen] = useState(false);
  const rootRef = useRef<HTMLDivElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);

  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => {
    setOpen(false);
    buttonRef.current?.focus();
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !rootRef.current?.contains(target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [isOpen, close]);

  return { isOpen, open, close, rootRef, buttonRef };
};
