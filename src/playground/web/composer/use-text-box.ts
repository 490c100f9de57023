import { type RefObject, useEffect, useLayoutEffect } from "react";

/** Holds where the focus opens no keyboard on the screen. */
export const HAS_KEYBOARD = "(pointer: fine)";

/** Makes a text box as high as its text, and ready to type in. */
export const useTextBox = (ref: RefObject<HTMLTextAreaElement | null>, text: string): void => {
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  }, [ref, text]);

  useEffect(() => {
    if (window.matchMedia(HAS_KEYBOARD).matches) ref.current?.focus({ preventScroll: true });
  }, [ref]);
};
