import { useState } from "react";
import { type CommandOffer, offersFor, textOf } from "./commands.js";

interface CommandMenu {
  readonly offers: readonly CommandOffer[];
  /** Which one Enter would take. */
  readonly index: number;
  readonly setIndex: (index: number) => void;
  /** Takes a key that is meant for the menu. @returns false when it is not */
  readonly take: (key: string) => boolean;
}

interface Options {
  readonly text: string;
  readonly isOff: boolean;
  readonly choose: (text: string) => void;
}

/** The menu of commands that belongs to what is being typed. */
export const useCommandMenu = ({ text, isOff, choose }: Options): CommandMenu => {
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [highlighted, setHighlighted] = useState({ text, index: 0 });
  const isClosed = isOff || (closedFor !== null && text.startsWith(closedFor));
  const offers = isClosed ? [] : offersFor(text);
  // Typing on makes another menu, which begins at its top.
  const index = highlighted.text === text ? highlighted.index : 0;
  const setIndex = (next: number) => setHighlighted({ text, index: next });

  const take = (key: string): boolean => {
    const offer = offers[index];
    if (offer === undefined) return false;
    if (key === "ArrowDown") setIndex((index + 1) % offers.length);
    else if (key === "ArrowUp") setIndex((index + offers.length - 1) % offers.length);
    else if (key === "Escape") setClosedFor(text);
    else if (key === "Enter" || key === "Tab") {
      // Nothing would change: Enter then sends, and Tab goes on to the next field.
      if (textOf(offer).trim() === text.trim()) return false;
      choose(textOf(offer));
    } else return false;
    return true;
  };
  return { offers, index, setIndex, take };
};
