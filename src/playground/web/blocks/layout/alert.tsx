import type { BlockKit } from "../../../page/protocol.js";
import { TextObject } from "../mrkdwn/text-object.js";
import { objectAt, textAt } from "../read.js";

const LEVELS: Readonly<Record<string, readonly [icon: string, name: string]>> = {
  default: ["ℹ", "Note"],
  error: ["✕", "Error"],
  info: ["ℹ", "Note"],
  success: ["✓", "Done"],
  warning: ["!", "Warning"],
};

/** A banner in a modal. */
export const Alert = ({ block }: { block: BlockKit }) => {
  const asked = textAt(block, "level");
  const level = Object.hasOwn(LEVELS, asked) ? asked : "default";
  const [icon, name] = LEVELS[level] ?? ["ℹ", "Note"];
  return (
    <div className="bk-alert" data-level={level} role="note" aria-label={name}>
      <span className="bk-alert-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="bk-text">
        <TextObject text={objectAt(block, "text") ?? {}} />
      </div>
    </div>
  );
};
