import type { Button } from "@slack/types";
import type { Mute } from "../../../state/alerts/mute.js";
import { isBuiltIn, type Watch } from "../../../state/alerts/watch.js";
import { button } from "../elements.js";
import { cut, plainText } from "../text.js";

/** What a button of a watch or a mute carries: which one, and the page of the list that it stands in. */
export interface WatchPress {
  readonly id: string;
  /** From 0; null outside of the list. */
  readonly page: number | null;
}

const formatPress = ({ id, page }: WatchPress): string => (page === null ? id : `${id}|${page}`);

export const parseWatchPress = (value: string): WatchPress | undefined => {
  const [, id, page] = /^([^|]+)(?:\|(\d{1,3}))?$/.exec(value) ?? [];
  return id === undefined ? undefined : { id, page: page === undefined ? null : Number(page) };
};

const NAME_MOST = 80;

/** Dialogs show no mentions: whose it is the message says. */
const confirmDelete = ({ number, ownerId }: Watch, { name, userId }: WatchButtonsPlace) => ({
  title: plainText("Delete this watch?", 100),
  text: plainText(
    `${ownerId === userId ? "" : "This is somebody else's watch. "}#${number}, ${cut(name, NAME_MOST)}: nothing will tell of these events any more, and what still waits to be sent is dropped.`,
    300,
  ),
  confirm: plainText("Delete", 30),
  deny: plainText("Cancel", 30),
  style: "danger" as const,
});

export interface WatchButtonsPlace {
  readonly page: number | null;
  /** Counted from 1 in the message. */
  readonly nth: number;
  /** What the watch is about. */
  readonly name: string;
  /** Slack user id of whoever sees the buttons. */
  readonly userId: string;
}

export const testButton = ({ id, number }: Watch, { page, nth }: WatchButtonsPlace): Button =>
  button("watch.test", "Test", formatPress({ id, page }), {
    nth,
    spoken: `Send a test of watch ${number}`,
  });

export const editButton = ({ id, number }: Watch, { page, nth }: WatchButtonsPlace): Button =>
  button("watch.edit", "Edit", formatPress({ id, page }), { nth, spoken: `Edit watch ${number}` });

/** Asks before it deletes. */
export const deleteButton = (watch: Watch, place: WatchButtonsPlace): Button =>
  button("watch.delete", "Delete", formatPress({ id: watch.id, page: place.page }), {
    nth: place.nth,
    confirm: confirmDelete(watch, place),
    spoken: `Delete watch ${watch.number}`,
  });

/** What somebody who may change a watch can do with it. */
export const watchButtons = (watch: Watch, place: WatchButtonsPlace): readonly Button[] => {
  const { id, number, pausedMs } = watch;
  const { page, nth } = place;
  const value = formatPress({ id, page });
  const pause =
    pausedMs === null
      ? button("watch.pause", "Pause", value, { nth, spoken: `Pause watch ${number}` })
      : button("watch.resume", "Resume", value, { nth, spoken: `Resume watch ${number}` });
  return [
    editButton(watch, place),
    pause,
    testButton(watch, place),
    ...(isBuiltIn(watch) ? [] : [deleteButton(watch, place)]),
  ];
};

/** @param nth counted from 1 in the message */
export const unmuteButton = ({ id }: Mute, page: number | null, nth: number): Button =>
  button("mute.end", "End the mute", formatPress({ id, page }), {
    nth,
  });
