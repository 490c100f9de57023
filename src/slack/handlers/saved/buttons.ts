import type { SavedSearch } from "../../../state/saved-search.js";
import { section } from "../../blocks/elements.js";
import { deletedBlocks, renderDeleted } from "../../blocks/saved/saved-answer.js";
import {
  parseSavedPress,
  parseSavedRun,
  type SavedPress,
} from "../../blocks/saved/saved-buttons.js";
import { escapeMrkdwn } from "../../blocks/text.js";
import { COMMAND } from "../../command-name.js";
import { UnknownControlError } from "../../errors.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import type { ActionHandler } from "../action-handler.js";
import { answerSaved } from "./list.js";
import { answerSavedSearch } from "./run.js";
import { answerSave } from "./save.js";
import { showSaved } from "./show-saved.js";

const pressOf = (value: string): SavedPress => {
  const press = parseSavedPress(value);
  if (press === undefined) throw new UnknownControlError();
  return press;
};

/** `saved.run`: the answer comes below what was pressed in. */
export const onSavedRun: ActionHandler = async (room, ask, value) => {
  const run = parseSavedRun(value);
  if (run === undefined) throw new UnknownControlError();
  await room.presses.once(`saved.run|${ask.userId}|${value}`, async () => {
    const search = await room.saved.require(ask, run.id);
    const message = await answerSavedSearch(room, ask, COMMAND, search, run.more);
    await room.messenger.answer(ask, message);
  });
};

/** `saved.save`: what stands after `save` in the line that the button is for, in its message's place. */
export const onSavedSave: ActionHandler = async (room, ask, typed) => {
  await room.presses.once(`saved.save|${ask.userId}|${typed}`, async () => {
    await room.messenger.replace(ask, await answerSave(room, ask, COMMAND, typed));
  });
};

/** Shows what has changed where it was pressed: in the list, or in the answer about the one search. */
const showChanged = async (
  room: Room,
  ask: Ask,
  { page }: SavedPress,
  search: SavedSearch,
  deed: "shared" | "unshared",
): Promise<void> => {
  if (page !== null) {
    const name = `*${escapeMrkdwn(search.name, 200)}*`;
    const words =
      deed === "shared" ? `${name} is shared with this channel now.` : `${name} is personal now.`;
    await room.messenger.replace(
      ask,
      await answerSaved(room, ask, COMMAND, page, [section(words)]),
    );
    return;
  }
  const question = await room.questions.read(ask.userId, search.query);
  const shown = { deed, search, before: null, command: COMMAND };
  await room.messenger.replace(ask, await showSaved(room, ask, question, shown));
};

/** `saved.share`: with the channel that it was pressed in. */
export const onSavedShare: ActionHandler = async (room, ask, value) => {
  const press = pressOf(value);
  await showChanged(room, ask, press, await room.saved.share(ask, press.id), "shared");
};

/** `saved.unshare`: its owner's alone again. */
export const onSavedUnshare: ActionHandler = async (room, ask, value) => {
  const press = pressOf(value);
  await showChanged(room, ask, press, await room.saved.unshare(ask, press.id), "unshared");
};

/** `saved.delete`: with the line that brings it back. */
export const onSavedDelete: ActionHandler = async (room, ask, value) => {
  const { id, page } = pressOf(value);
  await room.presses.once(`saved.delete|${ask.userId}|${id}`, async () => {
    const search = await room.saved.remove(ask, id);
    const message =
      page === null
        ? renderDeleted(COMMAND, search)
        : await answerSaved(room, ask, COMMAND, page, deletedBlocks(COMMAND, search));
    await room.messenger.replace(ask, message);
  });
};

/** `saved.page`: another page of the list, in its place. */
export const onSavedPage: ActionHandler = async (room, ask, value) => {
  if (!/^\d{1,3}$/.test(value)) throw new UnknownControlError();
  await room.messenger.replace(ask, await answerSaved(room, ask, COMMAND, Number(value)));
};
