import { useState } from "react";
import type { PageMessage } from "../../page/protocol.js";
import { Icon } from "../ui/icon.js";
import { useAct } from "../workspace/workspace.js";
import "./ephemeral-note.css";

/** Says that nobody else sees a message, and takes it away. */
export const EphemeralNote = ({ message: { channel, ts } }: { message: PageMessage }) => {
  const act = useAct();
  const [problem, setProblem] = useState("");
  const dismiss = async () => {
    const answer = await act({ act: "dismiss", channel, ts });
    if (!answer.ok) setProblem(answer.error);
  };
  return (
    <p className="ephemeral-note">
      <Icon name="eye" />
      Only visible to you
      <span aria-hidden="true">·</span>
      <button type="button" className="link-button" onClick={() => void dismiss()}>
        Dismiss<span className="visually-hidden"> this message</span>
      </button>
      <span role="alert">{problem}</span>
    </p>
  );
};
