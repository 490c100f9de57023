import type { NoticeContent } from "../../../alerts/content.js";
import { fromEpochMs } from "../../../audit/time.js";
import { COMMAND } from "../../command-name.js";
import { countOf } from "../counts.js";
import { context, section } from "../elements.js";
import type { Message } from "../message.js";
import { plainText, slackDate } from "../text.js";
import { deliveryProblem, destinationWords } from "./delivery-words.js";
import { watchLine } from "./watch-words.js";

type Undeliverable = Extract<NoticeContent, { kind: "undeliverable" }>;

const openingOf = ({ watch, watchCount }: Undeliverable): string =>
  watchCount > 1
    ? `Alerts of ${countOf(watchCount, "watch", "watches")} cannot be delivered`
    : `An alert of watch ${watch.number} cannot be delivered`;

const waitingFor = ({ eventCount, watchCount }: Undeliverable): string => {
  if (eventCount === 0) return "";
  const events = countOf(eventCount, "event");
  return watchCount > 1 ? `${events} of ${countOf(watchCount, "watch", "watches")}` : events;
};

const renderRefused = (content: Undeliverable): Message => {
  const { watch, code, destination } = content;
  const { why, advice } = deliveryProblem(code, destination, COMMAND);
  const opening = openingOf(content);
  const waiting = waitingFor(content);
  const waitingText = waiting === "" ? "" : ` Waiting: ${waiting}.`;
  const waitingLine = waiting === "" ? "" : `*Waiting:* ${waiting}\n`;
  return {
    text: `⚠️ ${opening}. ${why} ${advice}${waitingText}`,
    blocks: [
      section(`*⚠️ ${opening}*`),
      section(
        `*Where:* ${destinationWords(destination)}\n${waitingLine}*Why:* ${why}\n*What to do:* ${advice}`,
      ),
      context(plainText("I try again every minute for a day.", 100)),
      context(watchLine(watch), plainText(`Slack says: ${code}`, 100)),
    ],
  };
};

const renderResolved = (
  { watch, code, destination }: Undeliverable,
  resolvedMs: number,
): Message => {
  const { whyThen } = deliveryProblem(code, destination, COMMAND);
  const since = `Delivered since ${slackDate(fromEpochMs(resolvedMs))}`;
  const was = `alerts for ${destinationWords(destination)} could not be delivered before.`;
  return {
    text: `✅ ${since}: ${was} ${whyThen}`,
    blocks: [
      section(`✅ *${since}:* ${was}`),
      section(`*Why:* ${whyThen}`),
      context(watchLine(watch), plainText(`Slack said: ${code}`, 100)),
    ],
  };
};

/** For the admins: alerts that do not arrive, why, and what to do; or that they arrive again. */
export const renderUndeliverable = (content: Undeliverable): Message =>
  content.resolvedMs === null
    ? renderRefused(content)
    : renderResolved(content, content.resolvedMs);
