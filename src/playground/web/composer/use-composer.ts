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

/** The text stays until it is accepted. */
export const useComposer = (channel: string): Composing => {
  const { me } = useSnapshot();
  const act = useAct();
  const draft = useDraft(me, channel);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState("");
  const [sendings, setSendings] = useState(0);

  const send = async (text: string) => {
    const trimmed = text.trim();
    if (trimmed === "" || isSending) return;
    draft.setText(text);
    setSending(true);
    setSendings((before) => before + 1);
    setProblem("");
    const answer = await act({ act: "say", channel, text: trimmed });
    setSending(false);
    if (!answer.ok) return setProblem(answer.error);
    draft.sent(trimmed);
  };
  return { draft, isSending, problem, sendings, send };
};
