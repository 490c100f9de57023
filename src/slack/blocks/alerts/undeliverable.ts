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
  const waiting = eventCount === 0 ? "" : `*Waiting:* ${countOf(eventCount, "event")}\n`;
  return {
    text: `⚠️ ${opening}. ${why} ${advice}`,
    blocks: [
      section(`*⚠️ ${opening}*`),
      section(
        `*Where:* ${destinationWords(destination)}\n${waiting}*Why:* ${why}\n*What to do:* ${advice}`,
      ),
      context(plainText("I try again every minute for a day.", 100)),
      context(watchLine(watch), plainText(`Slack says: ${code}`, 100)),
    ],
  };
};
