import { MOST_DATES, tooManyDates } from "../dates/find-dates.js";
import type { Draft, Finding, Stage } from "../draft.js";
import { exclusionAt, type LeftOut, takeWithExclusions } from "../exclusions/exclusions.js";
import { typeIndexOf } from "../types/type-index.js";
import { isNoOperator, isUserType } from "./not-operators.js";
import { canExclude, isDateOperator, isOperator, operatorsNear } from "./operator-names.js";
import { tooManyOperators, unclearMinus, unknownOperator } from "./operator-problems.js";
import { readValues } from "./read-values.js";
import { createValueReader, type Reading } from "./value-reader.js";

const QUOTED_OR_OPERATOR =
  /"(?:[^"\\]|\\.)*"|(?<![\p{L}\p{N}_@.:/*\\!-])((?:[-!]+ ?)?)([a-z][a-z_-]*):/gisu;

/** More than there are in the catalogue; looking up each costs time. */
const MOST_TYPES = 150;
/** Nobody types so many. */
const MOST_OPERATORS = 100;

const cannot = (
  text: string,
  message: string,
  suggestions: readonly string[],
): NonNullable<Finding["problems"]> => [{ text, message, suggestions }];

const readOperator = (
  draft: Draft,
  place: { readonly start: number; readonly colonEnd: number; readonly from: number },
  reading: Reading,
): readonly LeftOut[] => {
  const commas = reading.name === "text" ? "belong" : "separate";
  const exclusion = exclusionAt(draft, place.start, place.from);
  const excluded = reading.excluded || exclusion !== undefined;
  const { extend, meaningOf } = createValueReader({ ...reading, excluded });
  const values = readValues(draft.text, place.colonEnd, { commas, extend });
  const end = values.at(-1)?.end ?? place.colonEnd;
  const { start } = place;
  const written = draft.text.slice(place.start, place.colonEnd);
  const filled = values.filter((value) => value.text !== "");
  if (filled.length === 0) {
    const message = `“${written}” needs a value after it.`;
    return [{ start, end, exclusion, problems: cannot(written, message, []) }];
  }
  if (reading.name === "type" && filled.length > MOST_TYPES) {
    const message = `There are more event types after “${written}” than one search can have. The most is ${MOST_TYPES}.`;
    return [{ start, end, exclusion, problems: cannot(written, message, []) }];
  }
  if (excluded && !canExclude(reading.name)) {
    const message = `“${reading.name}:” cannot be excluded. -user:, -type:, -category: and -ip: can.`;
    return [{ start, end, exclusion, problems: cannot(written, message, [`${reading.name}:`]) }];
  }
  return filled.map((value, at) => ({
    ...meaningOf(value),
    start: at === 0 ? start : end,
    end,
    exclusion,
  }));
};

/** A "not" in a value leaves nothing out. */
const withoutExclusions = (draft: Draft, from: number, to: number): Draft => {
  const exclusions = draft.exclusions.filter(({ start }) => start <= from || start >= to);
  return exclusions.length === draft.exclusions.length ? draft : { ...draft, exclusions };
};

const ANY_VALUES = { commas: "separate", extend: () => undefined } as const;

/** Takes out operators with their values; an unknown one is a problem. */
export const operators: Stage = (original, context) => {
  if (!original.text.includes(":")) return original;
  let draft = original;
  const index = typeIndexOf(context.typesSeen);
  const findings: LeftOut[] = [];
  let end = 0;
  let dates = 0;
  let count = 0;
  for (const match of draft.text.matchAll(QUOTED_OR_OPERATOR)) {
    const [written, minus = "", word] = match;
    if (word === undefined || match.index < end) continue;
    const name = word.toLowerCase();
    const colonEnd = match.index + written.length;
    const place = { start: match.index, colonEnd, from: end };
    if (isOperator(name) && isDateOperator(name)) dates += 1;
    count += 1;
    if (dates > MOST_DATES || count > MOST_OPERATORS) {
      const problem = dates > MOST_DATES ? tooManyDates(written) : tooManyOperators(written);
      findings.push({ start: match.index, end: draft.text.length, problems: [problem] });
      break;
    }
    if (isOperator(name) && minus !== "" && !/^[-!]$/.test(minus)) {
      findings.push({ start: match.index, end: colonEnd, problems: [unclearMinus(written, name)] });
    } else if (isOperator(name)) {
      const excluded = minus !== "";
      const said = isUserType(draft.text, match.index, colonEnd, name) ? "usertype" : name;
      findings.push(...readOperator(draft, place, { name: said, excluded, index, context }));
    } else {
      const near = operatorsNear(name);
      if (isNoOperator(draft.text, match.index, colonEnd, near)) continue;
      const values = readValues(draft.text, colonEnd, ANY_VALUES);
      findings.push({
        start: match.index,
        end: values.at(-1)?.end ?? colonEnd,
        problems: [unknownOperator(written, near)],
      });
    }
    end = findings.at(-1)?.end ?? end;
    draft = withoutExclusions(draft, match.index, end);
  }
  return takeWithExclusions(draft, findings);
};
