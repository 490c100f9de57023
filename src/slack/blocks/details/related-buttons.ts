import type { ActionsBlock, Button } from "@slack/types";
import { textOf } from "../../../audit/empty.js";
import type { AuditEvent } from "../../../audit/event.js";
import { fieldWord } from "../../../audit/field-labels.js";
import { firstFields } from "../../../audit/first-fields.js";
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

/** How far into an event the field of an id is looked for: it only names a button. */
const MOST_FIELDS = 1_000;

/** The field that holds an id, as words: `case number` for `7`; `ID` where it is deep inside. */
const fieldOfId = ({ fields }: AuditEvent, id: string): string => {
  const stack: (readonly [key: string, value: unknown])[] = [["", fields]];
  for (let seen = 0; seen < MOST_FIELDS; seen += 1) {
    const [key, value] = stack.pop() ?? [];
    if (key === undefined) break;
    if (typeof value === "object" && value !== null) {
      const inside = firstFields(value, MOST_FIELDS);
      const isList = Array.isArray(value);
      stack.push(...inside.map(([name, child]) => [isList ? key : name, child] as const).reverse());
    } else if (key !== "actorId" && /id|number/i.test(key) && textOf(value) === id) {
      return fieldWord(key);
    }
  }
  return "ID";
};

/** Buttons to events with something in common with this one: only those that make sense for it. */
export const relatedButtons = (event: AuditEvent): ActionsBlock => {
  const { id: eventId, actorName, addresses, resourceIds } = event;
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
        (id) => `More with ${fieldOfId(event, id)} ${id}`,
      ),
    ],
  };
};
