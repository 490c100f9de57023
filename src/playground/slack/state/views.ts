import { type JsonObject, textOf } from "../json.js";
import { LIMITS } from "../validate/limits.js";
import { initialValues } from "./element-values.js";
import type { Channel } from "./people.js";
import { withIds } from "./with-ids.js";

/** A view that a user has open, or their Home. */
export interface OpenView {
  readonly id: string;
  readonly userId: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** The conversation that its user was in when the first of its stack was opened; null when in none. */
  readonly channelId: string | null;
  readonly hash: string;
  /** The view as the app sent it, ids filled in. */
  readonly view: JsonObject;
  /** `state.values`: block id → action id → value. */
  readonly values: JsonObject;
}

/** The modals of every user (a stack of up to three each) and their Home tabs. */
export interface Views {
  stack(userId: string): readonly OpenView[];
  home(userId: string): OpenView | undefined;
  find(id: string): OpenView | undefined;
  findExternal(externalId: string): OpenView | undefined;
  /** Opens a modal from a conversation; any other modal of the user is closed. */
  open(userId: string, view: JsonObject, channelId: string | null): OpenView;
  /** Puts a modal on top; null when three are open already. */
  push(userId: string, view: JsonObject): OpenView | null;
  /** Shows other content in an open view; what was typed into blocks that stay is kept. */
  update(id: string, view: JsonObject): OpenView | null;
  setValues(id: string, values: JsonObject): void;
  close(id: string): void;
  clear(userId: string): void;
  publish(userId: string, view: JsonObject): OpenView;
}

interface Deps {
  readonly nextId: (prefix: string) => string;
  readonly timestamp: () => string;
  readonly findChannel: (id: string) => Channel | undefined;
  readonly changed: () => void;
}

export const createViews = ({ nextId, timestamp, findChannel, changed }: Deps): Views => {
  const stacks = new Map<string, readonly OpenView[]>();
  const homes = new Map<string, OpenView>();
  const stack = (userId: string): readonly OpenView[] => stacks.get(userId) ?? [];
  const setStack = (userId: string, views: readonly OpenView[]): void => {
    stacks.set(userId, views);
    changed();
  };
  const everything = (): readonly OpenView[] =>
    [...stacks.values()].flat().concat([...homes.values()]);
  const create = (
    userId: string,
    view: JsonObject,
    { below, channelId }: { below?: OpenView | undefined; channelId: string | null },
  ): OpenView => {
    const id = nextId("V");
    return {
      id,
      userId,
      rootId: below?.rootId ?? id,
      previousId: below?.id ?? null,
      channelId,
      ...content(view, channelId),
    };
  };
  const content = (view: JsonObject, channelId: string | null, kept: JsonObject = {}) => {
    const filled = { ...view, blocks: withIds(view.blocks, nextId) };
    return {
      hash: `${timestamp()}.${nextId("h")}`,
      view: filled,
      values: initialValues(filled.blocks, {
        kept,
        channel: channelId === null ? undefined : findChannel(channelId),
      }),
    };
  };
  const replace = (next: OpenView): void => {
    if (homes.get(next.userId)?.id === next.id) homes.set(next.userId, next);
    else
      stacks.set(
        next.userId,
        stack(next.userId).map((each) => (each.id === next.id ? next : each)),
      );
    changed();
  };
  const find = (id: string) => everything().find((each) => each.id === id);
  return {
    stack,
    find,
    home: (userId) => homes.get(userId),
    findExternal: (externalId) =>
      externalId === ""
        ? undefined
        : everything().find((each) => textOf(each.view, "external_id") === externalId),
    open: (userId, view, channelId) => {
      const opened = create(userId, view, { channelId });
      setStack(userId, [opened]);
      return opened;
    },
    push: (userId, view) => {
      const views = stack(userId);
      if (views.length >= LIMITS.viewStack) return null;
      const below = views.at(-1);
      const pushed = create(userId, view, { below, channelId: below?.channelId ?? null });
      setStack(userId, [...views, pushed]);
      return pushed;
    },
    update: (id, view) => {
      const current = find(id);
      if (current === undefined) return null;
      const next = { ...current, ...content(view, current.channelId, current.values) };
      replace(next);
      return next;
    },
    setValues: (id, values) => {
      const current = find(id);
      if (current !== undefined) replace({ ...current, values });
    },
    close: (id) => {
      const current = find(id);
      if (current === undefined) return;
      setStack(
        current.userId,
        stack(current.userId).filter((each) => each.id !== id),
      );
    },
    clear: (userId) => setStack(userId, []),
    publish: (userId, view) => {
      const current = homes.get(userId);
      const next =
        current === undefined
          ? create(userId, view, { channelId: null })
          : { ...current, ...content(view, null) };
      homes.set(userId, next);
      changed();
      return next;
    },
  };
};
