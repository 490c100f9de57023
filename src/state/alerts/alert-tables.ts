import { type DuckDBConnection, listValue } from "@duckdb/node-api";
import { z } from "zod";
import { timeSpanOf } from "../../audit/time-span.js";
import type { AlertChange, AlertEvent } from "./alert-state.js";
import { type Mute, muteSchema } from "./mute.js";
import { type OutboxMessage, outboxMessageSchema } from "./outbox-message.js";
import { type Watch, watchSchema } from "./watch.js";

const docSchema = z.tuple([z.string()]);

const documents = async <T>(
  db: DuckDBConnection,
  schema: z.ZodType<T>,
  statement: string,
  values: string[] = [],
): Promise<readonly T[]> => {
  const result = await db.runAndReadAll(statement, values);
  return result.getRows().map((row) => schema.parse(JSON.parse(docSchema.parse(row)[0])));
};

export const readWatches = async (db: DuckDBConnection): Promise<readonly Watch[]> => {
  const watches = await documents(db, watchSchema, "SELECT doc FROM watches");
  return [...watches].sort((one, other) => one.number - other.number);
};

export const readMutes = (db: DuckDBConnection): Promise<readonly Mute[]> =>
  documents(db, muteSchema, "SELECT doc FROM mutes ORDER BY id");

export const readOpenMessages = (db: DuckDBConnection): Promise<readonly OutboxMessage[]> =>
  documents(
    db,
    outboxMessageSchema,
    "SELECT doc FROM outbox_messages WHERE NOT is_done ORDER BY created_ms, id",
  );

export const readMessage = async (
  db: DuckDBConnection,
  id: string,
): Promise<OutboxMessage | undefined> =>
  (
    await documents(db, outboxMessageSchema, "SELECT doc FROM outbox_messages WHERE id = $1", [id])
  )[0];

type EventKey = Pick<AlertEvent, "watchId" | "eventId" | "timeUs">;

/** Fills a table of this connection only, by the way that is quick for thousands of rows. */
const stageKeys = async (db: DuckDBConnection, keys: readonly EventKey[]): Promise<void> => {
  await db.run("CREATE OR REPLACE TEMP TABLE asked (watch_id VARCHAR, event_id VARCHAR)");
  const appender = await db.createAppender("asked", null, "temp");
  for (const { watchId, eventId } of keys) {
    appender.appendVarchar(watchId);
    appender.appendVarchar(eventId);
    appender.endRow();
  }
  appender.closeSync();
};

const pairSchema = z.tuple([z.string(), z.string()]);

export const readHadEvents = async (
  db: DuckDBConnection,
  keys: readonly EventKey[],
): Promise<ReadonlySet<string>> => {
  const span = timeSpanOf(keys);
  if (span === undefined) return new Set();
  await stageKeys(db, keys);
  // Events come in the order of their time, nearly: it says which parts of the table to look at.
  const result = await db.runAndReadAll(
    `SELECT DISTINCT watch_id, event_id FROM alert_events SEMI JOIN asked USING (watch_id, event_id)
     WHERE time_us BETWEEN $1::BIGINT AND $2::BIGINT`,
    [span.fromUs, span.toUs],
  );
  return new Set(result.getRows().map((row) => pairSchema.parse(row).join("|")));
};

const eventRowSchema = z
  .tuple([z.string(), z.string(), z.bigint(), z.number(), z.string().nullable()])
  .transform(
    ([watchId, eventId, timeUs, arrivedMs, messageId]): AlertEvent => ({
      watchId,
      eventId,
      timeUs,
      arrivedMs,
      messageId,
    }),
  );

export const readEventsOf = async (
  db: DuckDBConnection,
  messageId: string,
  limit: number,
): Promise<readonly AlertEvent[]> => {
  const result = await db.runAndReadAll(
    `SELECT watch_id, event_id, time_us, arrived_ms, message_id FROM alert_events
     WHERE message_id = $1 ORDER BY arrived_ms DESC, time_us DESC, event_id DESC LIMIT $2::BIGINT`,
    [messageId, BigInt(limit)],
  );
  return result.getRows().map((row) => eventRowSchema.parse(row));
};

/**
 * Writes documents by their ids in one statement: hundreds of statements in a transaction took seconds,
 * and at a thousand more memory than the state has.
 */
const upsertDocuments = async (
  db: DuckDBConnection,
  table: "watches" | "mutes",
  documents: readonly { readonly id: string }[],
): Promise<void> => {
  if (documents.length === 0) return;
  await db.run(
    `INSERT INTO ${table} SELECT unnest($1::VARCHAR[]), unnest($2::VARCHAR[])
     ON CONFLICT (id) DO UPDATE SET doc = excluded.doc`,
    [
      listValue(documents.map(({ id }) => id)),
      listValue(documents.map((document) => JSON.stringify(document))),
    ],
  );
};

const upsertMessages = async (
  db: DuckDBConnection,
  messages: readonly OutboxMessage[],
): Promise<void> => {
  if (messages.length === 0) return;
  await db.run(
    `INSERT INTO outbox_messages
     SELECT unnest($1::VARCHAR[]), unnest($2::DOUBLE[]), unnest($3::BOOLEAN[]), unnest($4::VARCHAR[])
     ON CONFLICT (id) DO UPDATE SET is_done = excluded.is_done, doc = excluded.doc`,
    [
      listValue(messages.map(({ id }) => id)),
      listValue(messages.map(({ createdMs }) => createdMs)),
      listValue(messages.map(({ isDone }) => isDone)),
      listValue(messages.map((message) => JSON.stringify(message))),
    ],
  );
};

const appendEvents = async (db: DuckDBConnection, events: readonly AlertEvent[]): Promise<void> => {
  if (events.length === 0) return;
  const appender = await db.createAppender("alert_events");
  for (const { watchId, eventId, timeUs, arrivedMs, messageId } of events) {
    appender.appendVarchar(watchId);
    appender.appendVarchar(eventId);
    appender.appendBigInt(timeUs);
    appender.appendDouble(arrivedMs);
    if (messageId === null) appender.appendNull();
    else appender.appendVarchar(messageId);
    appender.endRow();
  }
  appender.closeSync();
};

/** All of a change in one transaction. */
export const writeAlertChange = async (
  db: DuckDBConnection,
  { watches = [], mutes = [], messages = [], events = [] }: AlertChange,
): Promise<void> => {
  await db.run("BEGIN");
  try {
    await upsertDocuments(db, "watches", watches);
    await upsertDocuments(db, "mutes", mutes);
    await upsertMessages(db, messages);
    await appendEvents(db, events);
    await db.run("COMMIT");
  } catch (error) {
    await db.run("ROLLBACK");
    throw error;
  }
};

export const deleteAlerts = async (db: DuckDBConnection, beforeMs: number): Promise<void> => {
  await db.run(
    `DELETE FROM alert_events WHERE arrived_ms < $1::DOUBLE AND (message_id IS NULL
       OR message_id NOT IN (SELECT id FROM outbox_messages WHERE NOT is_done))`,
    [beforeMs],
  );
  await db.run("DELETE FROM outbox_messages WHERE is_done AND created_ms < $1::DOUBLE", [beforeMs]);
};
