import { useState } from "react";
import type { BlockKit, ElementValue } from "../../../page/protocol.js";
import { useAct } from "../../workspace/workspace.js";
import { useDrafts, usePlace } from "../place.js";
import { textAt } from "../read.js";
import { elementKey, shownValue, withDraft, withoutDraft, withSent } from "../values/drafts.js";
import { elementValue } from "../values/element-value.js";
import { useField } from "./field.js";
import { useStandingValues } from "./use-standing-values.js";

export interface ElementState {
  readonly value: ElementValue;
  readonly isBusy: boolean;
  /** What went wrong, in a sentence; "" when nothing did. */
  readonly failure: string;
  /** Shows a value without telling anybody. */
  readonly change: (value: ElementValue) => void;
  /** Tells the server of a value: the app hears of it at once or on submit, as the element's place has it. */
  readonly commit: (value: ElementValue) => Promise<void>;
}

/** The value of one element, and how the user changes it. */
export const useElement = (element: BlockKit): ElementState => {
  const act = useAct();
  const { place, values } = usePlace();
  const { drafts, changeDrafts } = useDrafts();
  const { blockId, actsAtOnce } = useField();
  const takeValues = useStandingValues();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const actionId = textAt(element, "action_id");
  const key = elementKey(blockId, actionId);
  const server = elementValue(element, blockId, values);

  const change = (value: ElementValue) =>
    changeDrafts((before) => withDraft(before, key, value, server));

  const commit = async (value: ElementValue) => {
    const standing = actsAtOnce ? takeValues() : {};
    changeDrafts((before) => withSent(withDraft(before, key, value, server), key, value));
    setFailure("");
    setBusy(actsAtOnce);
    const kind = actsAtOnce ? "select" : "fill";
    const answer = await act({ act: kind, place, blockId, actionId, value, ...standing });
    setBusy(false);
    if (answer.ok) return;
    setFailure(answer.error);
    if (actsAtOnce) changeDrafts((before) => withoutDraft(before, key));
  };

  return { value: shownValue(drafts.get(key), server), isBusy, failure, change, commit };
};
