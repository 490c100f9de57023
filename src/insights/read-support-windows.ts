import { filterValueOf } from "../audit/catalogue.js";
import { compareCursors, cursorOf } from "../audit/cursor.js";
import type { AuditEvent } from "../audit/event.js";
import { everything, type Filter } from "../audit/filter.js";
import type { TimeUs } from "../audit/time.js";
import type { AuditStore, ReadOptions } from "../store/audit-store.js";
import { readAccountActions, readCreatedAccounts } from "./created-accounts.js";
import { newestOf } from "./newest-of.js";
import { filterIn } from "./stretch.js";
import { SUPPORT_DISABLED, SUPPORT_SWITCHES } from "./support-access-types.js";
import type { SupportWindow } from "./support-window.js";
import { type SupportSpan, supportWindowsOf } from "./support-windows-of.js";
import { within } from "./within.js";

export interface SupportWindowOptions {
  /** Only windows that were open at some moment from then on; default: from the first. */
  readonly fromUs?: TimeUs;
  /** Only windows that were opened by then; default: up to the last. */
  readonly toUs?: TimeUs;
  /** How many of a window's actions are given back. */
  readonly actionsMost: number;
}

type Store = Pick<AuditStore, "page" | "count" | "snapshot">;

const SWITCHES: Filter = { ...everything, eventTypes: [...SUPPORT_SWITCHES] };
const DISABLING: Filter = { ...everything, eventTypes: [filterValueOf(SUPPORT_DISABLED)] };
const BY_SUPPORT: Filter = {
  ...everything,
  userTypes: ["SUPPORT_USER"],
  notEventTypes: [...SUPPORT_SWITCHES],
};

const LAST_ID = "f".repeat(64);

/**
 * Everything that turned support access on or off around a stretch of time: from the last time before it
 * that access was disabled, when no window was open, to the first time after it.
 */
const readSwitches = async (
  store: Store,
  { fromUs, toUs }: Omit<SupportWindowOptions, "actionsMost">,
  options: ReadOptions,
): Promise<readonly AuditEvent[]> => {
  const [before] =
    fromUs === undefined
      ? []
      : await store.page(within(DISABLING, null, fromUs), { ...options, limit: 1 });
  const [after] =
    toUs === undefined
      ? []
      : await store.page(DISABLING, { ...options, limit: 1, after: { timeUs: toUs, id: LAST_ID } });
  const filter = within(
    SWITCHES,
    before?.timeUs ?? null,
    after === undefined ? null : after.timeUs + 1n,
  );
  const switches: AuditEvent[] = [];
  for await (const event of newestOf(store, filter, options)) {
    if (before === undefined || compareCursors(event, before) > 0) switches.push(event);
  }
  return switches;
};

const windowOf = async (
  store: Store,
  span: SupportSpan,
  most: number,
  options: ReadOptions,
): Promise<SupportWindow> => {
  const filter = filterIn(BY_SUPPORT, span);
  const [count, newest, accounts] = await Promise.all([
    store.count(filter, options),
    store.page(filter, { ...options, limit: most }),
    readCreatedAccounts(store, span, options),
  ]);
  const theirs = await readAccountActions(store, accounts, span.toUs, { ...options, most });
  return {
    ...span,
    actions: [...newest, ...theirs.newest]
      .sort((a, b) => compareCursors(cursorOf(b), cursorOf(a)))
      .slice(0, most),
    actionCount: count + theirs.count,
    createdAccounts: accounts.map(({ name }) => name),
  };
};

/**
 * The windows of support access, oldest first, with what happened in them: computed anew from all that
 * is stored, so that events may arrive late and in any order. What counts as an action is at
 * `SupportWindow`; where created accounts did more than 10,000 things, only so many of theirs are counted.
 * @throws StoreError
 */
export const readSupportWindows = async (
  store: Store,
  { fromUs, toUs, actionsMost }: SupportWindowOptions,
): Promise<readonly SupportWindow[]> => {
  // All questions are asked of one moment: events may be stored in between.
  const options = { asOf: await store.snapshot() };
  const asked = {
    ...(fromUs !== undefined && { fromUs }),
    ...(toUs !== undefined && { toUs }),
  };
  const spans = supportWindowsOf(await readSwitches(store, asked, options)).filter(
    (span) =>
      (fromUs === undefined || span.toUs === null || span.toUs >= fromUs) &&
      (toUs === undefined || span.fromUs <= toUs),
  );
  const windows: SupportWindow[] = [];
  for (const span of spans) windows.push(await windowOf(store, span, actionsMost, options));
  return windows;
};
