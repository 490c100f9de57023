import type { Filter } from "../../audit/filter.js";
import { LIMITS } from "../blocks/limits.js";
import { pickerSeconds } from "./picker-time.js";
import { optionValueOf } from "./type-options.js";
import { listForForm } from "./value-list.js";
import { chosenOptions } from "./value-options.js";

/** Parts of a filter that the form has no room or no field for: a submission leaves them as they are. */
export interface KeptValues {
  readonly users: readonly string[];
  readonly affectedUsers: readonly string[];
  readonly ips: readonly string[];
  readonly resourceIds: readonly string[];
  readonly text: readonly string[];
  readonly eventTypes: readonly string[];
  readonly categories: readonly string[];
  readonly notUsers: readonly string[];
  readonly notEventTypes: readonly string[];
  readonly notIps: readonly string[];
  /** Dates that the picker cannot show. */
  readonly from: string | null;
  readonly to: string | null;
}

const notChoosable = (prefix: "t" | "c", values: readonly string[], room: number) =>
  values.filter(
    (value, index) => optionValueOf(prefix, value).length > LIMITS.optionValue || index >= room,
  );

const unpickable = (iso: string | null): string | null =>
  iso !== null && pickerSeconds(iso) === null ? iso : null;

export const keptValues = (filter: Filter): KeptValues => {
  const categories = notChoosable("c", filter.categories, LIMITS.selectOptions);
  const room = LIMITS.selectOptions - (filter.categories.length - categories.length);
  return {
    users: chosenOptions(filter.users).kept,
    affectedUsers: chosenOptions(filter.affectedUsers).kept,
    ips: chosenOptions(filter.ips).kept,
    resourceIds: chosenOptions(filter.resourceIds).kept,
    text: listForForm(filter.text).kept,
    categories,
    eventTypes: notChoosable("t", filter.eventTypes, room),
    notUsers: filter.notUsers,
    notEventTypes: filter.notEventTypes,
    notIps: filter.notIps,
    from: unpickable(filter.from),
    to: unpickable(filter.to),
  };
};

const WORDS: readonly (readonly [keyof KeptValues, string])[] = [
  ["notUsers", "excluded users"],
  ["notEventTypes", "excluded types"],
  ["notIps", "excluded addresses"],
  ["users", "more users"],
  ["affectedUsers", "more affected users"],
  ["ips", "more addresses"],
  ["resourceIds", "more resource ids"],
  ["text", "long texts"],
  ["eventTypes", "more event types"],
  ["categories", "more categories"],
  ["from", "a start date outside the picker's years"],
  ["to", "an end date outside the picker's years"],
];

/** Which kinds of values are kept, for the person; empty for none. */
export const keptInWords = (kept: KeptValues): readonly string[] =>
  WORDS.filter(([key]) => {
    const value = kept[key];
    return value !== null && value.length > 0;
  }).map(([, words]) => words);
