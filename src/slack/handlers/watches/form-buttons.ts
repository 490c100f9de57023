import { toQueryText } from "../../../audit/filter-query.js";
import { asSent } from "../../as-sent.js";
import { UnknownControlError } from "../../errors.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { readWatchForm, type TypedWatch } from "../../watch-form/read-watch-form.js";
import {
  parseWatchFormMetadata,
  type WatchFormMetadata,
} from "../../watch-form/watch-form-metadata.js";
import { excludingUser } from "../../watch-form/watch-query.js";
import type { ActionHandler } from "../action-handler.js";
import { loadForm } from "./load-form.js";

/** The form that was pressed in, with all that is filled in. */
const formOf = ({ view }: Ask): { metadata: WatchFormMetadata; typed: TypedWatch } => {
  const metadata = parseWatchFormMetadata(view?.metadata ?? "");
  if (view === null || metadata === undefined) throw new UnknownControlError();
  return { metadata, typed: readWatchForm(view.values, metadata.draft) };
};

const render = async (
  room: Room,
  ask: Ask,
  metadata: WatchFormMetadata,
  query: string,
): Promise<void> => {
  await room.views.replace(ask, await loadForm(room, ask, metadata, query));
};

/** `watch.try`, and what changes which fields matter: the form anew, with the query as it is now. */
export const onFormChange: ActionHandler = async (room, ask) => {
  const { metadata, typed } = formOf(ask);
  await render(room, ask, { ...metadata, draft: typed.draft }, asSent(typed.query ?? ""));
};

/** `watch.more`: with all that a form has. */
export const onMoreOptions: ActionHandler = async (room, ask) => {
  const { metadata, typed } = formOf(ask);
  const opened = { ...metadata, draft: typed.draft, isOpen: true };
  await render(room, ask, opened, asSent(typed.query ?? ""));
};

/** Writes another query into the form: Slack would keep what stands in the same block. */
const rewrite = async (
  room: Room,
  ask: Ask,
  queryOf: (query: string) => string | Promise<string>,
): Promise<void> => {
  const { metadata, typed } = formOf(ask);
  const changed = { ...metadata, draft: typed.draft, version: metadata.version + 1 };
  await render(room, ask, changed, await queryOf(asSent(typed.query ?? "")));
};

/** `watch.exclude`: the query without whoever made most of the events. */
export const onExcludeUser: ActionHandler = (room, ask, userName) =>
  rewrite(room, ask, async (query) => {
    const longer = excludingUser(query, userName);
    const { parsed, read } = await room.questions.read(ask.userId, query);
    const { filter } = parsed;
    // After a comma or an open quote it would be read as something else.
    return read(longer).filter.notUsers.includes(userName)
      ? longer
      : toQueryText({ ...filter, notUsers: [...filter.notUsers, userName] });
  });

/** `watch.correct`: the query that may have been meant. */
export const onCorrectQuery: ActionHandler = (room, ask, corrected) =>
  rewrite(room, ask, () => corrected);
