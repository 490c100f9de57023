import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { filterSchema } from "../audit/filter.js";
import type { ResultSession } from "./state.js";

const rowSchema = z.tuple([z.string(), z.string(), z.string(), z.number(), z.number(), z.number()]);

export const writeSession = async (
  connection: DuckDBConnection,
  session: ResultSession,
): Promise<void> => {
  const { id, askerId, filter, asOf, count, createdMs } = session;
  await connection.run(
    `INSERT INTO result_sessions VALUES ($1, $2, $3, $4::DOUBLE, $5::DOUBLE, $6::DOUBLE)
     ON CONFLICT (id) DO UPDATE SET asker_id = excluded.asker_id, filter_json = excluded.filter_json,
       as_of = excluded.as_of, event_count = excluded.event_count, created_ms = excluded.created_ms`,
    [id, askerId, JSON.stringify(filter), asOf, count, createdMs],
  );
};

export const readSession = async (
  connection: DuckDBConnection,
  id: string,
): Promise<ResultSession | undefined> => {
  const result = await connection.runAndReadAll(
    `SELECT id, asker_id, filter_json, as_of, event_count, created_ms
     FROM result_sessions WHERE id = $1`,
    [id],
  );
  const row = result.getRows()[0];
  if (row === undefined) return undefined;
  const [sessionId, askerId, filterJson, asOf, count, createdMs] = rowSchema.parse(row);
  const filter = filterSchema.parse(JSON.parse(filterJson));
  return { id: sessionId, askerId, filter, asOf, count, createdMs };
};

export const deleteSessions = async (
  connection: DuckDBConnection,
  beforeMs: number,
): Promise<number> => {
  const result = await connection.run("DELETE FROM result_sessions WHERE created_ms < $1::DOUBLE", [
    beforeMs,
  ]);
  return result.rowsChanged;
};
