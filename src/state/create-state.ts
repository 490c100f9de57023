import type { DuckDBConnection } from "@duckdb/node-api";
import {
  deleteAlerts,
  readEventsOf,
  readHadEvents,
  readMessage,
  readMutes,
  readOpenMessages,
  readWatches,
  writeAlertChange,
} from "./alerts/alert-tables.js";
import { StateError } from "./errors.js";
import { migrateState } from "./migrations.js";
import { openStateFile } from "./open-state-file.js";
import { deleteSessions, readSession, writeSession } from "./result-session-table.js";
import {
  clearShare,
  deleteSearch,
  readSearch,
  readSearchesIn,
  readSearchesOf,
  writeRun,
  writeSearch,
  writeShare,
} from "./saved-search-table.js";
import type { State } from "./state.js";
import { readSyncPosition, writeSyncPosition } from "./sync-position-table.js";

/**
 * Opens the bot's state, and creates or upgrades it where needed. Works are done one after another on
 * one connection, so that each is a transaction of its own.
 * @param path a DuckDB file of its own, or ":memory:"
 * @throws StateLockedError, StateDamagedError, StateTooNewError, StateError; the file is never overwritten
 */
export const createState = async (path: string | ":memory:"): Promise<State> => {
  const { connection, close } = await openStateFile(path);
  try {
    await migrateState(connection, path);
  } catch (error) {
    close();
    throw error instanceof StateError
      ? error
      : new StateError(`${path} cannot be brought up to date.`, { cause: error });
  }

  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(what: string, work: (connection: DuckDBConnection) => Promise<T>) => {
    const turn = queue.then(async () => {
      if (closed) throw new StateError("The bot's state is closed.");
      try {
        return await work(connection);
      } catch (cause) {
        throw new StateError(`${path}: ${what} failed.`, { cause });
      }
    });
    // The next in the queue does not care how this one ended; whoever asked for it does.
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    syncPosition: () => inTurn("reading the sync position", readSyncPosition),
    saveSyncPosition: (position) =>
      inTurn("saving the sync position", (db) => writeSyncPosition(db, position)),
    saveSession: (session) => inTurn("saving a result", (db) => writeSession(db, session)),
    session: (id) => inTurn("reading a result", (db) => readSession(db, id)),
    deleteSessionsBefore: (createdMs) =>
      inTurn("deleting old results", (db) => deleteSessions(db, createdMs)),
    savedSearch: (id) => inTurn("reading a saved search", (db) => readSearch(db, id)),
    savedSearchesOf: (ownerId) =>
      inTurn("reading saved searches", (db) => readSearchesOf(db, ownerId)),
    savedSearchesIn: (channelId) =>
      inTurn("reading shared searches", (db) => readSearchesIn(db, channelId)),
    saveSearch: (draft, most) => inTurn("saving a search", (db) => writeSearch(db, draft, most)),
    shareSearch: (id, channelId, most) =>
      inTurn("sharing a search", (db) => writeShare(db, id, channelId, most)),
    unshareSearch: (id) => inTurn("making a search personal", (db) => clearShare(db, id)),
    deleteSearch: (id) => inTurn("deleting a saved search", (db) => deleteSearch(db, id)),
    noteSearchRun: (id, nowMs) => inTurn("noting a run", (db) => writeRun(db, id, nowMs)),
    watches: () => inTurn("reading watches", readWatches),
    mutes: () => inTurn("reading mutes", readMutes),
    openMessages: () => inTurn("reading the outbox", readOpenMessages),
    outboxMessage: (id) => inTurn("reading an alert", (db) => readMessage(db, id)),
    hadEvents: (events) => inTurn("looking for alerted events", (db) => readHadEvents(db, events)),
    eventsOf: (messageId, limit) =>
      inTurn("reading an alert's events", (db) => readEventsOf(db, messageId, limit)),
    applyAlertChange: (change) => inTurn("writing alerts", (db) => writeAlertChange(db, change)),
    deleteAlertsBefore: (beforeMs) =>
      inTurn("deleting old alerts", (db) => deleteAlerts(db, beforeMs)),
    close: async () => {
      await queue;
      if (!closed) close();
      closed = true;
    },
  };
};
