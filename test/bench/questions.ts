import { bounds } from "../query/table/bounds.js";
import { clocks } from "../query/table/clocks.js";
import { days } from "../query/table/days.js";
import { mixedOrder } from "../query/table/mixed-order.js";
import { numericDates } from "../query/table/numeric-dates.js";
import { periods } from "../query/table/periods.js";
import { ranges } from "../query/table/ranges.js";
import { rolling } from "../query/table/rolling.js";
import { CHUNK_ROWS } from "../query/words-table/chunk-phrases.js";
import { FAMILY_PHRASES } from "../query/words-table/family-phrases.js";
import { OPERATOR_PHRASES } from "../query/words-table/operator-phrases.js";
import { PEOPLE_PHRASES } from "../query/words-table/people-phrases.js";
import { TYPE_PHRASES } from "../query/words-table/type-phrases.js";

const DATE_ROWS = [bounds, clocks, days, mixedOrder, numericDates, periods, ranges, rolling].flat();

/** Every phrase of the tables by which the query language is judged, each once. */
export const questions: readonly string[] = [
  ...new Set([
    ...DATE_ROWS.flatMap(({ phrases }) => phrases.flatMap(({ said }) => said)),
    ...Object.values(TYPE_PHRASES).flat(),
    ...[...FAMILY_PHRASES, ...PEOPLE_PHRASES, ...OPERATOR_PHRASES].map(([text]) => text),
    ...CHUNK_ROWS.map(([chunks]) => chunks.join(" ")),
  ]),
];
