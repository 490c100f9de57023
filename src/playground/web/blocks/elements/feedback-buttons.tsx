import type { BlockKit } from "../../../page/protocol.js";
import { objectAt, textAt, wordsAt } from "../read.js";

const FACES = [
  ["positive_button", "👍"],
  ["negative_button", "👎"],
] as const;

/** Thumbs up and down. The local Slack has no answer to them, so they are only shown. */
export const FeedbackButtons = ({ element }: { element: BlockKit }) => (
  <span className="bk-row">
    {FACES.map(([key, face]) => {
      const button = objectAt(element, key) ?? {};
      const label = textAt(button, "accessibility_label") || wordsAt(button, "text");
      return (
        <button
          key={key}
          type="button"
          className="bk-icon-button"
          disabled
          title={`${label} (not available in the playground)`}
          aria-label={label}
        >
          <span aria-hidden="true">{face}</span>
        </button>
      );
    })}
  </span>
);
