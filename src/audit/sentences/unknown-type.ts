import { labelOf } from "../catalogue.js";
import { fromTo, type Predicate } from "./telling.js";
import { quoted } from "./words.js";

const NAMES = ["displayName", "name", "title", "fileName", "ruleName", "deviceName", "value"];

/** For types that are in no catalogue: their label, what they name and what changed. */
export const unknownType: Predicate = ({ event, isSelf, first, changes }) => {
  const name = first(...NAMES);
  const what = name === null ? "" : ` on ${quoted(name)}`;
  const self = isSelf ? ", affecting themselves" : "";
  return `triggered ${quoted(labelOf(event.typeName))}${what}${fromTo(changes)}${self}`;
};
