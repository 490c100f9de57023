import { useState } from "react";
import { useAct, useSnapshot } from "../workspace/workspace.js";
import { useDraft } from "./use-draft.js";

/** Everything that sending in one conversation needs. */
export interface Composing {
  readonly draft: ReturnType<typeof useDraft>;
  readonly isSending: boolean;
  /** Why the last text was not accepted; "" when it was. */
  readonly problem: string;
  /** How many texts the user began to send. */
  readonly sendings: number;
  readonly send: (text: string) => Promise<void>;
}

/** The box is free for the next text at once, as in Slack; a text that is not accepted comes back. */
export const useComposer = (channel: string): Composing => {
  const { me } = useSnapshot();
  const act = useAct();
  const draft = useDraft(me, channel);
  const [underWay, setUnderWay] = useState(0);
  const [problem, setProblem] = useState("");
  const [sendings, setSendings] = useState(0);

  const send = async (text: string) => {
    const trimmed = text.trim();
    if (trimmed === "") return;
    draft.sent(trimmed);
    setUnderWay((before) => before + 1);
    setSendings((before) => before + 1);
    setProblem("");
    const answer = await act({ act: "say", channel, text: trimmed });
    setUnderWay((before) => before - 1);
    if (answer.ok) return;
    setProblem(answer.error);
    draft.putBack(text);
  };
  return { draft, isSending: underWay > 0, problem, sendings, send };
};
