import type { Button } from "@slack/types";
import type { SavedSearch } from "../../../state/saved-search.js";
import { asSeen } from "../../as-seen.js";
import { isShareable, type SavedReader } from "../../saved/onlooker.js";
import { button } from "../elements.js";
import { LIMITS } from "../limits.js";
import { cut, plainText, visible } from "../text.js";

/** What a button of a saved search carries: which one, and the page of the list that it stands in. */
export interface SavedPress {
  readonly id: string;
  /** From 0; null outside of a list. */
  readonly page: number | null;
}

const formatPress = ({ id, page }: SavedPress): string => (page === null ? id : `${id}|${page}`);

export const parseSavedPress = (value: string): SavedPress | undefined => {
  const [, id, page] = /^([^|]+)(?:\|(\d{1,3}))?$/.exec(value) ?? [];
  return id === undefined ? undefined : { id, page: page === undefined ? null : Number(page) };
};

const NAME_MOST = 100;

const confirmDelete = ({ name, channelId }: SavedSearch) => ({
  title: plainText("Delete this saved search?", 100),
  text: plainText(
    `“${cut(visible(name), NAME_MOST)}” will be gone${channelId === null ? "" : ", also for everybody it is shared with"}.`,
    300,
  ),
  confirm: plainText("Delete", 30),
  deny: plainText("Cancel", 30),
  style: "danger" as const,
});

export interface SavedButtonsPlace {
  readonly reader: SavedReader;
  /** Counted from 1 in the message. */
  readonly nth?: number;
  readonly page?: number | null;
}

/** What a button that runs a saved search carries. */
export interface SavedRun {
  readonly id: string;
  /** Words that narrow it down, with Slack's own formatting; "" for none. */
  readonly more: string;
}

const formatRun = ({ id, more }: SavedRun): string => (more === "" ? id : `${id}|${more}`);

export const parseSavedRun = (value: string): SavedRun | undefined => {
  const [, id, more = ""] = /^([^|]+)(?:\|(.*))?$/s.exec(value) ?? [];
  return id === undefined ? undefined : { id, more };
};

const runButton = ({ id, name }: SavedSearch, nth: number): Button =>
  button("saved.run", "Run", id, { nth, spoken: `Run ${visible(name)}` });

/** Runs a saved search by its name, with words that narrow it down: none where they do not fit. */
export const suggestionButton = ({ id, name }: SavedSearch, more: string, nth: number): Button => {
  const value = formatRun({ id, more });
  return value.length <= LIMITS.buttonValue
    ? button("saved.run", `${name} ${asSeen(more)}`.trim(), value, { nth })
    : button("saved.run", name, id, { nth });
};

/** What the reader may do with a saved search, from where they are. */
export const savedButtons = (
  search: SavedSearch,
  { reader, nth = 1, page = null }: SavedButtonsPlace,
): readonly Button[] => {
  const isMine = search.ownerId === reader.userId;
  const value = formatPress({ id: search.id, page });
  const name = visible(search.name);
  const share = button("saved.share", "Share with this channel", value, {
    nth,
    spoken: `Share ${name} with this channel`,
  });
  const unshare = button("saved.unshare", isMine ? "Make personal" : "Stop sharing", value, {
    nth,
    spoken: isMine ? `Make ${name} personal` : `Stop sharing ${name}`,
  });
  const remove = button("saved.delete", "Delete", value, {
    nth,
    confirm: confirmDelete(search),
    spoken: `Delete ${name}`,
  });
  return [
    runButton(search, nth),
    ...(isMine && search.channelId === null && isShareable(reader.channelId) ? [share] : []),
    ...(search.channelId !== null && (isMine || reader.isAdmin) ? [unshare] : []),
    ...(isMine || reader.isAdmin ? [remove] : []),
  ];
};
