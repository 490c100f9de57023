import type { BlockKit } from "../../../page/protocol.js";
import { wordsAt } from "../read.js";
import { Failure } from "./failure.js";
import { useClick } from "./use-click.js";
import { useConfirm } from "./use-confirm.js";

/** A button that is an icon (Slack knows only the trash can) below a message. */
export const IconButton = ({ element }: { element: BlockKit }) => {
  const { isBusy, failure, click } = useClick(element);
  const { confirmed, dialog } = useConfirm(element);
  const label = wordsAt(element, "text");
  return (
    <span className="bk-element">
      <button
        type="button"
        className="bk-icon-button"
        title={label}
        aria-label={label}
        aria-busy={isBusy}
        aria-disabled={isBusy}
        onClick={async () => {
          if (await confirmed()) await click();
        }}
      >
        <span aria-hidden="true">🗑</span>
      </button>
      {failure !== "" && <Failure words={failure} />}
      {dialog}
    </span>
  );
};
