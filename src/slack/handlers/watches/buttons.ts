import type { AnyBlock } from "@slack/types";
import type { Watch } from "../../../state/alerts/watch.js";
import { fullWatchName } from "../../blocks/alerts/watch-words.js";
import { section } from "../../blocks/elements.js";
import { escapeMrkdwn } from "../../blocks/text.js";
import { parseWatchPress, type WatchPress } from "../../blocks/watches/watch-buttons.js";
import { destinationWords } from "../../blocks/watches/watch-words.js";
import { COMMAND } from "../../command-name.js";
import { UnknownControlError } from "../../errors.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { requireChangeable, requireMute, watchReaderOf } from "../../watches/watch-reader.js";
import type { ActionHandler } from "../action-handler.js";
import { deleted } from "./deleted.js";
import { answerWatches } from "./list.js";
import { loadEditForm } from "./load-form.js";

const NAME_MOST = 300;

const pressOf = (value: string): WatchPress => {
  const press = parseWatchPress(value);
  if (press === undefined) throw new UnknownControlError();
  return press;
};

/** Says what was done: above the list that it was pressed in, or by itself. */
const show = async (
  room: Room,
  ask: Ask,
  page: number | null,
  text: string,
  notice: readonly AnyBlock[],
): Promise<void> => {
  if (page === null) await room.messenger.answer(ask, { text, blocks: notice });
  else await room.messenger.replace(ask, await answerWatches(room, ask, COMMAND, page, notice));
};

/** What a button does to a watch; says so in mrkdwn. @param named the watch: `#3, *name*` */
type Deed = (room: Room, ask: Ask, watch: Watch, named: string) => Promise<string>;

const onWatch =
  (action: string, deed: Deed): ActionHandler =>
  async (room, ask, value) => {
    const { id, page } = pressOf(value);
    await room.presses.once(`${action}|${ask.userId}|${id}`, async () => {
      const reader = await watchReaderOf(room.access, ask);
      const watch = requireChangeable(room.alerts, reader, id);
      const name = escapeMrkdwn(fullWatchName(watch), NAME_MOST);
      const words = await deed(room, ask, watch, `#${watch.number}, *${name}*`);
      await show(room, ask, page, words, [section(words)]);
    });
  };

/** `watch.pause` */
export const onWatchPause = onWatch("watch.pause", async ({ alerts }, { userId }, watch, named) => {
  if (watch.pausedMs !== null) return `Already paused: watch ${named}.`;
  await alerts.pauseWatch(watch.id, userId);
  return `I paused watch ${named}.`;
});

/** `watch.resume` */
export const onWatchResume = onWatch("watch.resume", async ({ alerts }, _ask, watch, named) => {
  if (watch.pausedMs === null) return `It is not paused: watch ${named}.`;
  await alerts.resumeWatch(watch.id);
  return `Watching again, for what happens from now on: watch ${named}.`;
});

/** `watch.test` */
export const onWatchTest = onWatch("watch.test", async ({ alerts }, { userId }, watch, named) => {
  await alerts.testWatch(watch.id, userId);
  const where = destinationWords(watch.destination, userId);
  return `I am sending a test to ${where} for watch ${named}. If it does not come, \`${COMMAND} watches\` says why.`;
});

/** `watch.delete`: with the line that brings it back. */
export const onWatchDelete: ActionHandler = async (room, ask, value) => {
  const { id, page } = pressOf(value);
  await room.presses.once(`watch.delete|${ask.userId}|${id}`, async () => {
    const reader = await watchReaderOf(room.access, ask);
    const watch = requireChangeable(room.alerts, reader, id);
    const { text, blocks } = await deleted(room, ask, watch, COMMAND);
    await show(room, ask, page, text, blocks);
  });
};

/** `watch.edit`: the form, filled in. */
export const onWatchEdit: ActionHandler = async (room, ask, value) => {
  const { id, page } = pressOf(value);
  await room.views.show(ask, "Edit watch", () => loadEditForm(room, ask, id, page));
};

/** `watches.page`: another page of the list, in its place. */
export const onWatchesPage: ActionHandler = async (room, ask, value) => {
  if (!/^\d{1,3}$/.test(value)) throw new UnknownControlError();
  await room.messenger.replace(ask, await answerWatches(room, ask, COMMAND, Number(value)));
};

const ENDED = "The mute is over. What it held back comes now.";
const OVER_ALREADY = "This mute is over already.";

/** `mute.end` */
export const onMuteEnd: ActionHandler = async (room, ask, value) => {
  const { id, page } = pressOf(value);
  await room.presses.once(`mute.end|${ask.userId}|${id}`, async () => {
    const reader = await watchReaderOf(room.access, ask);
    const mute = requireMute(room.alerts, reader, id);
    const ended = mute === undefined ? undefined : await room.alerts.unmute(id, ask.userId);
    const words = ended === undefined ? OVER_ALREADY : ENDED;
    await show(room, ask, page, words, [section(words)]);
  });
};
