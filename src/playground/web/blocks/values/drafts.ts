import type { ElementValue } from "../../../page/protocol.js";
import { stringsAt } from "../read.js";

/** What the user put into an element and the server may not know yet. */
export interface Draft {
  readonly value: ElementValue;
  /** What the server had when the user began, as JSON. */
  readonly base: string;
  /** What the server has been told since, as JSON. */
  readonly sent: readonly string[];
}

/** By `elementKey`. */
export type Drafts = ReadonlyMap<string, Draft>;

/** One key for a block id and an action id, whatever characters are in them. */
export const elementKey = (blockId: string, actionId: string): string =>
  JSON.stringify([blockId, actionId]);

/** The user changed an element. */
export const withDraft = (
  drafts: Drafts,
  key: string,
  value: ElementValue,
  server: ElementValue,
): Drafts => {
  const before = drafts.get(key);
  const kept = before !== undefined && isCurrent(before, server) ? before : null;
  const base = kept?.base ?? JSON.stringify(server);
  return new Map(drafts).set(key, { value, base, sent: kept?.sent ?? [] });
};

/** The server is being told of an element's draft. */
export const withSent = (drafts: Drafts, key: string, value: ElementValue): Drafts => {
  const draft = drafts.get(key);
  if (draft === undefined) return drafts;
  return new Map(drafts).set(key, { ...draft, sent: [...draft.sent, JSON.stringify(value)] });
};

/** The server refused: what it has counts again. */
export const withoutDraft = (drafts: Drafts, key: string): Drafts => {
  const rest = new Map(drafts);
  rest.delete(key);
  return rest;
};

/** What an element shows: the user's draft, unless the app itself has changed the value meanwhile. */
export const shownValue = (draft: Draft | undefined, server: ElementValue): ElementValue => {
  return draft !== undefined && isCurrent(draft, server) ? draft.value : server;
};

/** Whether the server has nothing but what it had, or was sent. */
const isCurrent = ({ base, sent }: Draft, server: ElementValue): boolean => {
  const now = JSON.stringify(server);
  return now === base || sent.includes(now);
};

/** Drafts as `submit` takes them: block id → action id → value. */
export const draftValues = (drafts: Drafts): Record<string, Record<string, ElementValue>> => {
  const values: Record<string, Record<string, ElementValue>> = {};
  for (const [key, { value }] of drafts) {
    const [blockId = "", actionId = ""] = stringsAt({ ids: JSON.parse(key) }, "ids");
    values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
};
