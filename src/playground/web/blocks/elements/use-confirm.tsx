import { type ReactNode, useRef, useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { objectAt } from "../read.js";
import { ConfirmDialog } from "./confirm-dialog.js";

interface Confirm {
  /** Asks, where the element wants that; true when the user agrees. */
  readonly confirmed: () => Promise<boolean>;
  /** To be put somewhere beside the element. */
  readonly dialog: ReactNode;
}

/** The `confirm` dialog of an element. */
export const useConfirm = (element: BlockKit): Confirm => {
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<(isYes: boolean) => void>(() => {});
  const words = objectAt(element, "confirm");
  if (words === null) return { confirmed: async () => true, dialog: null };
  const confirmed = () => {
    setOpen(true);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  };
  const onAnswer = (isYes: boolean) => {
    setOpen(false);
    answer.current(isYes);
  };
  return { confirmed, dialog: isOpen && <ConfirmDialog words={words} onAnswer={onAnswer} /> };
};
