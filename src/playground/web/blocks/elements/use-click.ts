import { useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { useAct } from "../../workspace/workspace.js";
import { usePlace } from "../place.js";
import { textAt } from "../read.js";
import { useField } from "./field.js";
import { useStandingValues } from "./use-standing-values.js";

export interface Click {
  readonly isBusy: boolean;
  /** What went wrong, in a sentence; "" when nothing did. */
  readonly failure: string;
  readonly click: () => Promise<void>;
}

/** Presses an element that is a button. A second press waits for the first one's end. */
export const useClick = (element: BlockKit): Click => {
  const act = useAct();
  const { place } = usePlace();
  const { blockId } = useField();
  const takeValues = useStandingValues();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const click = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailure("");
    const actionId = textAt(element, "action_id");
    const answer = await act({ act: "click", place, blockId, actionId, ...takeValues() });
    setBusy(false);
    if (!answer.ok) setFailure(answer.error);
  };
  return { isBusy, failure, click };
};
