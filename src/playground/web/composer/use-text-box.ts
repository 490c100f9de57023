import { type RefObject, useEffect, useLayoutEffect } from "react";
import { hasKeyboard } from "./has-keyboard.js";

/** Makes a text box as high as its text, and ready to type in. */
export const useTextBox = (ref: RefObject<HTMLTextAreaElement | null>, text: string): void => {
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  }, [ref, text]);

  useEffect(() => {
    if (hasKeyboard()) ref.current?.focus({ preventScroll: true });
  }, [ref]);
};
