import { useId } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { useDialog } from "../../ui/use-dialog.js";
import { TextObject } from "../mrkdwn/text-object.js";
import { objectAt, wordsAt } from "../read.js";
import "./confirm-dialog.css";

interface Props {
  /** Slack's confirmation dialog object. */
  readonly words: BlockKit;
  readonly onAnswer: (isYes: boolean) => void;
}

/** "Are you sure?" in the app's words. */
export const ConfirmDialog = ({ words, onAnswer }: Props) => {
  const dialog = useDialog();
  const id = useId();
  const isDanger = words.style === "danger";
  return (
    <dialog
      ref={dialog}
      className="bk-confirm"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onAnswer(false);
      }}
    >
      <h2 id={`${id}title`}>{wordsAt(words, "title")}</h2>
      <div id={`${id}text`} className="bk-text">
        <TextObject text={objectAt(words, "text") ?? {}} />
      </div>
      <div className="bk-confirm-buttons">
        <button
          type="button"
          className="bk-button bk-button-default bk-button-large"
          onClick={() => onAnswer(false)}
        >
          {wordsAt(words, "deny") || "Cancel"}
        </button>
        <button
          type="button"
          className={`bk-button bk-button-${isDanger ? "danger" : "primary"} bk-button-large`}
          onClick={() => onAnswer(true)}
        >
          {wordsAt(words, "confirm") || "Yes"}
        </button>
      </div>
    </dialog>
  );
};
