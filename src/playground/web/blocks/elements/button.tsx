import type { BlockKit } from "../../../page/protocol.js";
import { safeUrl } from "../mrkdwn/safe-url.js";
import { PlainText } from "../mrkdwn/text-object.js";
import { objectAt, textAt } from "../read.js";
import { Failure } from "./failure.js";
import { useClick } from "./use-click.js";
import { useConfirm } from "./use-confirm.js";
import "./button.css";

/** A button, as Slack draws it; with an `url` it opens that as well. */
export const Button = ({ element }: { element: BlockKit }) => {
  const { isBusy, failure, click } = useClick(element);
  const { confirmed, dialog } = useConfirm(element);
  const url = safeUrl(textAt(element, "url"));
  const style = textAt(element, "style");
  const press = async () => {
    if (!(await confirmed())) return;
    if (url !== null) window.open(url, "_blank", "noopener,noreferrer");
    await click();
  };
  return (
    <span className="bk-element">
      <button
        type="button"
        className={`bk-button bk-button-${style === "primary" || style === "danger" ? style : "default"}`}
        aria-label={textAt(element, "accessibility_label") || undefined}
        aria-busy={isBusy}
        aria-disabled={isBusy}
        onClick={press}
      >
        <span className="bk-button-text">
          <PlainText text={objectAt(element, "text") ?? {}} />
        </span>
      </button>
      {failure !== "" && <Failure words={failure} />}
      {dialog}
    </span>
  );
};
