import type { DuckDBConnection } from "@duckdb/node-api";
import { StoreDamagedError } from "../errors.js";

/**
 * Repeating values (names, types, addresses) are numbers in `events` and texts in `dictionary`, key 0
 * standing for "empty": grouping and filtering touch integers only. `id` is split so that its first
 * 8 bytes can be scanned like a number. `quarter` is `ts` in whole quarter hours, the finest step of
 * any zone's offset. There is no index: it would have to fit in memory; rows come in time order, and
 * zone maps prune.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    "CREATE TABLE dictionary (kind UTINYINT NOT NULL, key INTEGER NOT NULL, value VARCHAR NOT NULL)",
    `CREATE TABLE events (
       seq BIGINT NOT NULL, stored_us BIGINT NOT NULL, ts BIGINT NOT NULL, quarter INTEGER NOT NULL,
       id_head UBIGINT NOT NULL, id_tail BLOB NOT NULL,
       type_key INTEGER NOT NULL, actor_key INTEGER NOT NULL, user_type_key INTEGER NOT NULL,
       addresses_key INTEGER NOT NULL, affected_key INTEGER NOT NULL,
       resources VARCHAR, raw VARCHAR NOT NULL, search_text VARCHAR)`,
  ],
  // The largest `seq` ever, where the event that had it was deleted: a number is never given twice.
  ["CREATE TABLE last_sequence (seq BIGINT NOT NULL)"],
  // `resources` as received, where folding the letter case changes it; null in rows from before.
  ["ALTER TABLE events ADD COLUMN resource_spellings VARCHAR"],
];

const APPLICATION = "audit-bot";

const readVersion = async (connection: DuckDBConnection): Promise<number | undefined> => {
  const tables = await connection.runAndReadAll(
    "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND NOT temporary",
  );
  const names = tables.getRows().map((row) => String(row[0]));
  if (names.length === 0) return 0;
  if (!names.includes("audit_bot_schema")) return undefined;
  const rows = (await connection.runAndReadAll("SELECT version FROM audit_bot_schema")).getRows();
  return Number(rows[0]?.[0]);
};

/**
 * Brings the tables up to date.
 * @throws StoreDamagedError when the file is somebody else's database or comes from a newer release
 */
export const migrate = async (connection: DuckDBConnection, path: string): Promise<void> => {
  const version = await readVersion(connection);
  if (version === undefined) {
    throw new StoreDamagedError(
      `The file ${path} is a DuckDB database, but not one of ${APPLICATION}. Nothing was changed. Name another file in AUDIT_STORE.`,
    );
  }
  if (version > MIGRATIONS.length) {
    throw new StoreDamagedError(
      `The store ${path} was written by a newer ${APPLICATION}. Nothing was changed. Update ${APPLICATION} and start again.`,
    );
  }
  if (version === MIGRATIONS.length) return;
  await connection.run("BEGIN");
  for (const statements of MIGRATIONS.slice(version)) {
    for (const statement of statements) await connection.run(statement);
  }
  await connection.run("CREATE OR REPLACE TABLE audit_bot_schema (version INTEGER NOT NULL)");
  await connection.run("INSERT INTO audit_bot_schema VALUES ($1)", [MIGRATIONS.length]);
  await connection.run("COMMIT");
  // Replaying a write-ahead log that holds table definitions has failed in the field.
  await connection.run("CHECKPOINT");
};
