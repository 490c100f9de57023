import type { ActionsBlock, Button, Overflow, PlainTextOption } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import { button } from "../elements.js";
import { LIMITS } from "../limits.js";
import { plainText } from "../text.js";
import { isUrgent } from "./severity-words.js";

const detailsButton = ({ messageId }: AlertContent): Button =>
  button("alert.details", "Details", messageId, { spoken: "Details of this alert" });

// The first acknowledgement counts, so there is nothing left to press after it.
const acknowledgeButtons = ({ acknowledged, messageId, watch }: AlertContent): readonly Button[] =>
  acknowledged === null
    ? [
        {
          ...button("alert.acknowledge", "Acknowledge", messageId, {
            spoken: "Acknowledge this alert",
          }),
          ...(isUrgent(watch.severity) ? { style: "primary" as const } : {}),
        },
      ]
    : [];

const option = (label: string, kind: string, { messageId }: AlertContent): PlainTextOption => ({
  text: plainText(label, LIMITS.optionText),
  value: `${kind}|${messageId}`,
});

/** Of the latest event; which one must be said where the events differ in it. */
const latestOptions = (content: AlertContent): readonly PlainTextOption[] => {
  const { watch, events, actors } = content;
  const [latest] = events;
  if (watch.detail === "brief" || latest === undefined) return [];
  const { actorName, addresses } = latest.event;
  const [address] = addresses;
  const isOneUser = actors.length < 2 && events.every(({ event }) => event.actorName === actorName);
  const isOneAddress = events.every(({ event }) => event.addresses[0] === address);
  const user = `More by ${isOneUser ? "this" : "the latest"} user`;
  const from = `More from ${isOneAddress ? "this" : "the latest"} address`;
  return [
    ...(actorName === null ? [] : [option(user, "user", content)]),
    ...(address === undefined ? [] : [option(from, "address", content)]),
  ];
};

const moreMenu = (content: AlertContent): Overflow => ({
  type: "overflow",
  action_id: "alert.more",
  options: [
    option("Show all events", "events", content),
    ...latestOptions(content),
    option("Edit this watch", "watch", content),
    option("Pause this watch", "pause", content),
  ],
});

/** What can be done about an alert. */
export const alertButtons = (content: AlertContent): ActionsBlock => ({
  type: "actions",
  elements: [
    detailsButton(content),
    ...acknowledgeButtons(content),
    button("alert.mute", "Mute", content.messageId, { spoken: "Mute alerts like this" }),
    moreMenu(content),
  ],
});

/** What can be done about it from another message. */
export const alertAnswerButtons = (content: AlertContent): ActionsBlock => ({
  type: "actions",
  elements: [...acknowledgeButtons(content), detailsButton(content)],
});
