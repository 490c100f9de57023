import type { DuckDBConnection } from "@duckdb/node-api";
import { StateDamagedError, StateTooNewError } from "./errors.js";

/** Each entry takes the schema one version further; entries are only ever added. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE sync_position (
       only_row BOOLEAN PRIMARY KEY CHECK (only_row),
       polled_until_us BIGINT NOT NULL,
       backfilled_from_us BIGINT NOT NULL,
       backfill_target_us BIGINT NOT NULL)`,
    `CREATE TABLE result_sessions (
       id VARCHAR PRIMARY KEY,
       asker_id VARCHAR NOT NULL,
       filter_json VARCHAR NOT NULL,
       as_of DOUBLE NOT NULL,
       event_count DOUBLE NOT NULL,
       created_ms DOUBLE NOT NULL)`,
  ],
  [
    `CREATE TABLE saved_searches (
       id VARCHAR PRIMARY KEY,
       owner_id VARCHAR NOT NULL,
       name_key VARCHAR NOT NULL,
       name VARCHAR NOT NULL,
       query VARCHAR NOT NULL,
       channel_id VARCHAR,
       created_ms DOUBLE NOT NULL,
       updated_ms DOUBLE NOT NULL,
       last_run_ms DOUBLE,
       UNIQUE (owner_id, name_key))`,
  ],
  [
    // Few and small, read and written whole: documents. What is looked for in them is a column.
    "CREATE TABLE watches (id VARCHAR PRIMARY KEY, doc VARCHAR NOT NULL)",
    "CREATE TABLE mutes (id VARCHAR PRIMARY KEY, doc VARCHAR NOT NULL)",
    `CREATE TABLE outbox_messages (
       id VARCHAR PRIMARY KEY,
       created_ms DOUBLE NOT NULL,
       is_done BOOLEAN NOT NULL,
       doc VARCHAR NOT NULL)`,
    // No key: an index would have to fit in memory, and only one writer asks before it writes.
    `CREATE TABLE alert_events (
       watch_id VARCHAR NOT NULL,
       event_id VARCHAR NOT NULL,
       time_us BIGINT NOT NULL,
       arrived_ms DOUBLE NOT NULL,
       message_id VARCHAR)`,
  ],
];

const LEDGER = "state_migrations";

const appliedVersion = async (connection: DuckDBConnection, path: string): Promise<number> => {
  const tables = await connection.runAndReadAll("SELECT table_name FROM duckdb_tables()");
  const names = tables.getRows().map(([name]) => String(name));
  if (names.length === 0) return 0;
  if (!names.includes(LEDGER)) {
    throw new StateDamagedError(
      `${path} is a database, but not the bot's state. It was left as it is: name another file.`,
    );
  }
  const versions = await connection.runAndReadAll(
    `SELECT coalesce(max(version), 0) FROM ${LEDGER}`,
  );
  return Number(versions.getRows()[0]?.[0] ?? 0);
};

/**
 * Brings the schema up to date, each version in one transaction, then writes a checkpoint: replaying
 * a write-ahead log with schema changes in it has failed in the field.
 * @throws StateDamagedError for somebody else's database, StateTooNewError
 */
export const migrateState = async (connection: DuckDBConnection, path: string): Promise<void> => {
  const applied = await appliedVersion(connection, path);
  if (applied > MIGRATIONS.length) {
    throw new StateTooNewError(
      `${path} was written by a newer version of the bot (schema ${applied}, this one knows ${MIGRATIONS.length}). ` +
        "Install that version again, or name another file.",
    );
  }
  if (applied === MIGRATIONS.length) return;
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < applied) continue;
    await connection.run("BEGIN");
    await connection.run(`CREATE TABLE IF NOT EXISTS ${LEDGER} (version INTEGER PRIMARY KEY)`);
    for (const statement of statements) await connection.run(statement);
    await connection.run(`INSERT INTO ${LEDGER} VALUES ($1)`, [index + 1]);
    await connection.run("COMMIT");
  }
  await connection.run("CHECKPOINT");
};
