import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { storableText, textOfStorable } from "../audit/storable-text.js";
import type { SavedSearch, SavedSearchDraft, SaveOutcome, ShareOutcome } from "./saved-search.js";

const COLUMNS =
  "id, owner_id, name_key, name, query, channel_id, created_ms, updated_ms, last_run_ms";

const rowSchema = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.string().nullable(),
    z.number(),
    z.number(),
    z.number().nullable(),
  ])
  .transform(
    ([
      id,
      ownerId,
      nameKey,
      name,
      query,
      channelId,
      createdMs,
      updatedMs,
      lastRunMs,
    ]): SavedSearch => ({
      id,
      ownerId,
      nameKey: textOfStorable(nameKey),
      name: textOfStorable(name),
      query: textOfStorable(query),
      channelId,
      createdMs,
      updatedMs,
      lastRunMs,
    }),
  );

type Value = string | number | null;

const select = async (
  connection: DuckDBConnection,
  statement: string,
  values: Value[],
): Promise<readonly SavedSearch[]> => {
  const result = await connection.runAndReadAll(statement, values);
  return result.getRows().map((row) => rowSchema.parse(row));
};

const selectWhere = (connection: DuckDBConnection, condition: string, values: Value[]) =>
  select(
    connection,
    `SELECT ${COLUMNS} FROM saved_searches WHERE ${condition} ORDER BY name_key, id`,
    values,
  );

export const readSearch = async (
  connection: DuckDBConnection,
  id: string,
): Promise<SavedSearch | undefined> => (await selectWhere(connection, "id = $1", [id]))[0];

export const readSearchesOf = (connection: DuckDBConnection, ownerId: string) =>
  selectWhere(connection, "owner_id = $1", [ownerId]);

export const readSearchesIn = (connection: DuckDBConnection, channelId: string) =>
  selectWhere(connection, "channel_id = $1", [channelId]);

const insertSearch = async (
  connection: DuckDBConnection,
  { id, ownerId, nameKey, name, query, nowMs }: SavedSearchDraft,
): Promise<SavedSearch> => {
  await connection.run(
    "INSERT INTO saved_searches VALUES ($1, $2, $3, $4, $5, NULL, $6::DOUBLE, $6::DOUBLE, NULL)",
    [id, ownerId, storableText(nameKey), storableText(name), storableText(query), nowMs],
  );
  return {
    ...{ id, ownerId, nameKey, name, query, channelId: null },
    ...{ createdMs: nowMs, updatedMs: nowMs, lastRunMs: null },
  };
};

/** Only columns without an index are updated: DuckDB would delete and insert the row otherwise. */
export const writeSearch = async (
  connection: DuckDBConnection,
  draft: SavedSearchDraft,
  most: number,
): Promise<SaveOutcome> => {
  const mine = await readSearchesOf(connection, draft.ownerId);
  const before = mine.find(({ nameKey }) => nameKey === draft.nameKey);
  if (before === undefined) {
    if (mine.length >= most) return { kind: "full" };
    return { kind: "saved", search: await insertSearch(connection, draft), before: null };
  }
  const { name, query, nowMs } = draft;
  await connection.run(
    "UPDATE saved_searches SET name = $2, query = $3, updated_ms = $4::DOUBLE WHERE id = $1",
    [before.id, storableText(name), storableText(query), nowMs],
  );
  return { kind: "saved", search: { ...before, name, query, updatedMs: nowMs }, before };
};

export const writeShare = async (
  connection: DuckDBConnection,
  id: string,
  channelId: string,
  most: number,
): Promise<ShareOutcome> => {
  const search = await readSearch(connection, id);
  if (search === undefined) return { kind: "gone" };
  if (search.channelId === channelId) return { kind: "shared", search };
  const shared = await readSearchesIn(connection, channelId);
  const namesake = shared.find(({ nameKey }) => nameKey === search.nameKey);
  if (namesake !== undefined) return { kind: "taken", by: namesake };
  if (shared.length >= most) return { kind: "full" };
  await connection.run("UPDATE saved_searches SET channel_id = $2 WHERE id = $1", [id, channelId]);
  return { kind: "shared", search: { ...search, channelId } };
};

export const clearShare = async (connection: DuckDBConnection, id: string): Promise<void> => {
  await connection.run("UPDATE saved_searches SET channel_id = NULL WHERE id = $1", [id]);
};

export const writeRun = async (
  connection: DuckDBConnection,
  id: string,
  nowMs: number,
): Promise<void> => {
  await connection.run("UPDATE saved_searches SET last_run_ms = $2::DOUBLE WHERE id = $1", [
    id,
    nowMs,
  ]);
};

export const deleteSearch = async (connection: DuckDBConnection, id: string): Promise<void> => {
  await connection.run("DELETE FROM saved_searches WHERE id = $1", [id]);
};
