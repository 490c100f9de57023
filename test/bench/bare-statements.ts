import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Filter } from "../../src/audit/filter.js";
import { DAY_US } from "../../src/audit/time.js";
import { loadDictionaries } from "../../src/store/duckdb/dictionary.js";
import { facetsSql } from "../../src/store/duckdb/facets.js";
import { timelineSql } from "../../src/store/duckdb/timeline.js";
import { conditionsOf, Parameters } from "../../src/store/duckdb/where.js";

export interface Statement {
  readonly sql: string;
  readonly values: DuckDBValue[];
}

/** Twenty days, as a chart of the last weeks has; where they lie makes no difference to the engine. */
const EDGES = Array.from({ length: 21 }, (_none, day) => BigInt(20_500 + day) * DAY_US);

/** The newest ten and all counts of an answer, as plain statements to a bare DuckDB connection. */
export const bareStatements = async (
  connection: DuckDBConnection,
  filter: Filter,
): Promise<readonly Statement[]> => {
  const dictionaries = await loadDictionaries(connection);
  const page = new Parameters();
  const counts = new Parameters();
  const timeline = new Parameters();
  const rows = conditionsOf(filter, {}, dictionaries, page);
  return [
    {
      sql: `SELECT raw FROM events WHERE ${rows.sql} ORDER BY ts DESC, id_head DESC, id_tail DESC LIMIT 10`,
      values: page.values,
    },
    { sql: facetsSql(conditionsOf(filter, {}, dictionaries, counts)), values: counts.values },
    {
      sql: timelineSql(conditionsOf(filter, {}, dictionaries, timeline), EDGES, timeline),
      values: timeline.values,
    },
  ];
};
