import { useState } from "react";

/** What is typed into a menu; `text` is null while nothing is, so that the menu shows what is chosen. */
export interface Search {
  readonly text: string | null;
  readonly isOpen: boolean;
  readonly setText: (text: string | null) => void;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Nothing typed, and closed, at first. */
export const useSearch = (): Search => {
  const [text, setText] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  return { text, isOpen, setText, setOpen };
};
