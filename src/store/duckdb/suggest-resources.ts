import { foldCase } from "../../audit/fold-case.js";
import { SEPARATOR, storableText, textOfStorable } from "../../audit/storable-text.js";
import type { TimeUs } from "../../audit/time.js";
import type { Suggestions } from "../audit-store.js";
import { QUARTER_US } from "./append.js";
import type { Engine } from "./engine.js";
import type { SuggestOptions } from "./suggest.js";
import type { Totals } from "./totals.js";
import { Parameters } from "./where.js";

/** The start of the quarter hour from which on there are at least so many events; null: all of them are. */
const startOfNewest = ({ quarters, events }: Totals, wanted: number): TimeUs | null => {
  if (events <= wanted) return null;
  let [held, oldest] = [0, 0];
  for (const [quarter, count] of [...quarters].sort(([a], [b]) => b - a)) {
    held += count;
    oldest = quarter;
    if (held >= wanted) break;
  }
  return held < events ? BigInt(oldest) * QUARTER_US : null;
};

/**
 * Ids by how many events hold them. A list that was folded may hold an id twice, in two spellings: those
 * few rows are made distinct, the others are so already.
 */
const countSql = (
  { wanted, sinceUs, limit }: { wanted: string; sinceUs: TimeUs | null; limit: number },
  parameters: Parameters,
): string => {
  const text = parameters.add(wanted, "VARCHAR");
  const separator = parameters.add(SEPARATOR, "VARCHAR");
  const recent = sinceUs === null ? "" : `ts >= ${parameters.add(sinceUs, "BIGINT")} AND`;
  const matching = `events WHERE ${recent} contains(resources, ${text}) AND resource_spellings IS`;
  // Lists begin and end with the separator, which makes an empty item at both ends.
  return `
    WITH ids AS (
      SELECT unnest(string_split(resources, ${separator})) AS id, NULL::VARCHAR AS spelling
      FROM ${matching} NULL
      UNION ALL
      SELECT id, max(spelling) FROM
        (SELECT seq, unnest(string_split(resources, ${separator})) AS id,
           unnest(string_split(resource_spellings, ${separator})) AS spelling
         FROM ${matching} NOT NULL)
      GROUP BY seq, id)
    SELECT coalesce(max(spelling), id), count(*) AS n FROM ids
    WHERE id <> '' AND contains(id, ${text})
    GROUP BY id ORDER BY n DESC, id LIMIT ${parameters.add(BigInt(limit), "BIGINT")}`;
};

/** Counts in the newest events only: the ids may be as many as the events, and are not kept in memory. */
export const suggestResources = async (
  { connections, totals }: Engine,
  { typed, limit, countedEvents }: SuggestOptions,
): Promise<Suggestions> => {
  const sinceUs = startOfNewest(totals, countedEvents);
  const parameters = new Parameters();
  const sql = countSql({ wanted: foldCase(storableText(typed)), sinceUs, limit }, parameters);
  const [ids = [], counts = []] = await connections.read(sql, parameters.values);
  const values = ids.map((id, row) => ({
    value: textOfStorable(String(id)),
    count: Number(counts[row]),
  }));
  return { values, sinceUs };
};
