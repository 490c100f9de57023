import type { BlockKit, ElementValue, FormValues } from "../../../page/protocol.js";
import { objectAt, stringsAt, textAt } from "../read.js";
import { elementValue } from "./element-value.js";

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

/** The server is being told of all these drafts. */
export const withAllSent = (drafts: Drafts, told: Drafts): Drafts =>
  [...told].reduce((so, [key, { value }]) => withSent(so, key, value), drafts);

/**
 * Those drafts that the user has before them: not those of elements that the app has taken away, or whose value it has changed.
 * @param values the view's `state.values`
 */
export const standingDrafts = (drafts: Drafts, values: BlockKit): Drafts =>
  new Map(
    [...drafts].filter(([key, draft]) => {
      const [blockId, actionId] = idsOf(key);
      const entry = objectAt(objectAt(values, blockId) ?? {}, actionId);
      if (entry === null) return false;
      const element = { type: textAt(entry, "type"), action_id: actionId };
      return isCurrent(draft, elementValue(element, blockId, values));
    }),
  );

const idsOf = (key: string): readonly [blockId: string, actionId: string] => {
  const [blockId = "", actionId = ""] = stringsAt({ ids: JSON.parse(key) }, "ids");
  return [blockId, actionId];
};

/** Drafts as acts take them. */
export const draftValues = (drafts: Drafts): FormValues => {
  const values: Record<string, Record<string, ElementValue>> = {};
  for (const [key, { value }] of drafts) {
    const [blockId, actionId] = idsOf(key);
    values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
};
