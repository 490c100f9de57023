import type { NoticeContent } from "../../../alerts/content.js";
import { COMMAND } from "../../command-name.js";
import { countOf } from "../counts.js";
import { context, section } from "../elements.js";
import type { Message } from "../message.js";
import { plainText } from "../text.js";
import { deliveryProblem, destinationWords } from "./delivery-words.js";
import { watchLine } from "./watch-words.js";

/** For the admins: alerts that do not arrive, why, and what to do. */
export const renderUndeliverable = ({
  watch,
  code,
  destination,
  eventCount,
}: Extract<NoticeContent, { kind: "undeliverable" }>): Message => {
  const { why, advice } = deliveryProblem(code, destination, COMMAND);
  const opening = `An alert of watch ${watch.number} cannot be delivered`;
  const waiting = eventCount === 1 ? "1 event waits." : `${countOf(eventCount, "event")} wait.`;
  return {
    text: `⚠️ ${opening}. ${why} ${advice}`,
    blocks: [
      section(`*⚠️ ${opening}*`),
      section(
        [
          `*Where:* ${destinationWords(destination)}`,
          `*Why:* ${why}`,
          `*What to do:* ${advice}`,
          `*Waiting:* ${waiting} I try again every minute for a day.`,
        ].join("\n"),
      ),
      context(watchLine(watch), plainText(`Slack says: ${code}`, 100)),
    ],
  };
};
