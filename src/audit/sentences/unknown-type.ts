import { labelOf } from "../catalogue.js";
import { fromTo, type Predicate } from "./telling.js";
import { quoted } from "./words.js";

const NAMES = ["displayName", "name", "title", "fileName", "ruleName", "deviceName", "value"];

/** For types that are in no catalogue: their label, what they name and whom they affected. */
export const unknownType: Predicate = ({ event, isSelf, whom, first, changes }) => {
  const name = first(...NAMES);
  const what = name === null ? "" : ` on ${quoted(name)}`;
  const affected = event.affectedUser === null ? "" : `, affecting ${isSelf ? "themselves" : whom}`;
  return `triggered ${quoted(labelOf(event.typeName))}${what}${affected}${fromTo(changes)}`;
};
