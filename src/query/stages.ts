import { addresses } from "./addresses/addresses.js";
import { dates } from "./dates/dates.js";
import { described } from "./described.js";
import type { Stage } from "./draft.js";
import { exclusions } from "./exclusions/find-exclusions.js";
import { leftovers } from "./leftovers.js";
import { operators } from "./operators/operators.js";
import { names } from "./people/names.js";
import { userTypes } from "./people/user-types.js";
import { quotedText } from "./quoted-text.js";
import { eventTypes } from "./types/event-types.js";

/** Each takes what it understands out of the text, so the order says who is asked first. */
export const STAGES: readonly (readonly [name: string, stage: Stage])[] = [
  ["exclusions", exclusions], // first: they reach over what all others take out
  ["operators", operators], // before words: nothing in a value is a word of ours
  ["quoted text", quotedText], // a quoted phrase is never a date or a type
  ["description", described], // after quotes: what is described may stand in them
  ["people", names], // before dates: april@example.com is no month
  ["addresses", addresses], // before dates: 10.11.12.13 is no day
  ["dates", dates],
  ["kinds of users", userTypes], // before types: "support users" is no part of "Incydr support user access enabled"
  ["event types", eventTypes],
  ["leftovers", leftovers],
];
