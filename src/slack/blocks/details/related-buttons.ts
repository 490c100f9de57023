import type { ActionsBlock, Button } from "@slack/types";
import { textOf } from "../../../audit/empty.js";
import type { AuditEvent } from "../../../audit/event.js";
import { fieldWord } from "../../../audit/field-labels.js";
import { walkFields } from "../../../audit/walk.js";
import { LIMITS } from "../limits.js";
import { plainText } from "../text.js";
import { type RelatedValue, renderRelatedValue } from "./related-value.js";

/** How many addresses, and how many resource ids, get a button. */
const MOST_OF_A_KIND = 3;

const button = (actionId: string, text: string, value: RelatedValue): Button => ({
  type: "button",
  action_id: actionId,
  text: plainText(text, LIMITS.buttonText),
  value: renderRelatedValue(value),
});

/** The first is `related.ip`, the next `related.ip:2`: an action_id is unique in its view. */
const numbered = (actionId: string, index: number): string =>
  index === 0 ? actionId : `${actionId}:${index + 1}`;

// A value too long for a button could not be searched for from it: it gets none.
const fits = ({ value = "" }: Button): boolean => value.length <= LIMITS.buttonValue;

const several = (
  actionId: string,
  eventId: string,
  values: readonly string[],
  textFor: (value: string) => string,
): readonly Button[] =>
  values
    .map((value) => button(actionId, textFor(value), { eventId, value }))
    .filter(fits)
    .slice(0, MOST_OF_A_KIND)
    .map((one, index) => ({ ...one, action_id: numbered(actionId, index) }));

/** The name of the field that holds each id, as words: `7` → `case number`. */
const fieldsOfIds = ({ fields }: AuditEvent): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  walkFields(fields, (key, value) => {
    const id = key === "actorId" ? null : textOf(value);
    if (id !== null && !names.has(id) && /id|number/i.test(key)) names.set(id, fieldWord(key));
  });
  return names;
};

/** Buttons to events with something in common with this one: only those that make sense for it. */
export const relatedButtons = (event: AuditEvent): ActionsBlock => {
  const { id: eventId, actorName, addresses, resourceIds } = event;
  const names = fieldsOfIds(event);
  return {
    type: "actions",
    elements: [
      button("related.around", "15 minutes around it", { eventId }),
      ...(actorName === null ? [] : [button("related.user", `More by ${actorName}`, { eventId })]),
      ...several("related.ip", eventId, addresses.slice(0, 10), (ip) => `More from ${ip}`),
      ...several(
        "related.resource",
        eventId,
        resourceIds.slice(0, 10),
        (id) => `More with ${names.get(id) ?? "ID"} ${id}`,
      ),
    ],
  };
};
