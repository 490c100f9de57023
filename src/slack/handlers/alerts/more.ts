import { everything, type Filter } from "../../../audit/filter.js";
import { DAY_US, fromEpochMs, type TimeUs } from "../../../audit/time.js";
import { filterIn } from "../../../insights/stretch.js";
import type { AlertMessage } from "../../../state/alerts/outbox-message.js";
import { renderWatchPaused } from "../../blocks/alerts/watch-paused.js";
import { fullWatchName } from "../../blocks/alerts/watch-words.js";
import { noticeMessage } from "../../blocks/notice.js";
import { renderResults } from "../../blocks/results.js";
import { COMMAND } from "../../command-name.js";
import { UnknownControlError } from "../../errors.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import type { ActionHandler } from "../action-handler.js";
import { type RelatedFilter, sameAddress, sameUser } from "../event-details.js";
import { loadEditForm } from "../watches/load-form.js";
import { filterOfAlert, requireLatestEvent } from "./alert-events.js";
import { requireInCharge } from "./in-charge.js";

/** What an entry of the menu does with the alert. */
type Choice = (room: Room, ask: Ask, alert: AlertMessage) => Promise<void>;

const answerSearch = async (room: Room, ask: Ask, filter: Filter): Promise<void> => {
  await room.messenger.answer(ask, renderResults(await room.search.ask(ask.userId, filter)));
};

const showEvents: Choice = async (room, ask, alert) =>
  answerSearch(room, ask, await filterOfAlert(room, alert));

const AROUND_US = 7n * DAY_US;

/** A week before and after; no end where that lies ahead. */
const around = (timeUs: TimeUs, nowMs: number) => {
  const toUs = timeUs + AROUND_US;
  return { fromUs: timeUs - AROUND_US, toUs: toUs < fromEpochMs(nowMs) ? toUs : null };
};

/** What has something in common with the alert's latest event, around it. */
const showRelated =
  (filterOf: RelatedFilter, nothing: string): Choice =>
  async (room, ask, alert) => {
    const event = await requireLatestEvent(room, alert);
    const related = filterOf(event, undefined);
    // Asking for nothing would find everything.
    if (Object.values(related).every((values) => !values?.length)) {
      await room.messenger.answer(ask, noticeMessage(nothing));
      return;
    }
    const filter = { ...everything, ...related };
    await answerSearch(room, ask, filterIn(filter, around(event.timeUs, room.clock())));
  };

const editWatch: Choice = (room, ask, alert) =>
  room.views.show(ask, "Edit watch", async () => {
    const { watch } = await requireInCharge(room, ask.userId, alert, "change");
    return loadEditForm(room, ask, watch.id, null);
  });

const pauseWatch: Choice = async (room, ask, alert) => {
  const { watch } = await requireInCharge(room, ask.userId, alert, "pause");
  const wasPaused = watch.pausedMs !== null;
  if (!wasPaused) await room.alerts.pauseWatch(watch.id, ask.userId);
  const name = fullWatchName(watch);
  await room.messenger.answer(ask, renderWatchPaused(watch, { name, wasPaused, command: COMMAND }));
};

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ["events", showEvents],
  ["user", showRelated(sameUser, "The alert's latest event names no user.")],
  ["address", showRelated(sameAddress, "The alert's latest event has no address.")],
  ["watch", editWatch],
  ["pause", pauseWatch],
]);

/** `alert.more`: what was picked in an alert's menu, `kind|id`. */
export const onAlertMore: ActionHandler = async (room, ask, value) => {
  const [, kind = "", id = ""] = /^([a-z]+)\|([^|]+)$/.exec(value) ?? [];
  const choice = CHOICES.get(kind);
  if (choice === undefined) throw new UnknownControlError();
  await choice(room, ask, await room.alerts.alert(id));
};
