import type { ModalView } from "@slack/types";
import { fullWatchName } from "../../blocks/alerts/watch-words.js";
import { formatMuteFormMetadata } from "../../mute-form/mute-form-metadata.js";
import { renderMuteForm } from "../../mute-form/render-mute-form.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import type { ActionHandler } from "../action-handler.js";
import { latestEvent } from "./alert-events.js";
import { requireInCharge } from "./in-charge.js";

const load = async (room: Room, ask: Ask, id: string): Promise<ModalView> => {
  const { userId, channelId, responseUrl } = ask;
  const alert = await room.alerts.alert(id);
  const { watch, isAdmin } = await requireInCharge(room, userId, alert, "mute");
  const [latest, { zone }] = await Promise.all([
    // A watch can be muted also where its events are gone.
    latestEvent(room, alert),
    room.askers.askerOf(userId),
  ]);
  const userName = latest?.actorName ?? null;
  const eventId = userName === null ? null : (latest?.id ?? null);
  return renderMuteForm({
    ...{ userName, isAdmin, zone, number: watch.number },
    watchName: fullWatchName(watch),
    metadata: formatMuteFormMetadata({ alertId: id, eventId, channelId, responseUrl }),
  });
};

/** `alert.mute`: asks what and how long. */
export const onAlertMute: ActionHandler = (room, ask, id) =>
  room.views.show(ask, "Mute alerts", () => load(room, ask, id));
