import { renderMuted } from "../../blocks/alerts/muted.js";
import { fullWatchName } from "../../blocks/alerts/watch-words.js";
import { AccessDeniedError, EventGoneError, UnknownControlError } from "../../errors.js";
import type { ReplyTo } from "../../messenger.js";
import type { Scope } from "../../mute-form/fields.js";
import {
  type MuteFormMetadata,
  parseMuteFormMetadata,
} from "../../mute-form/mute-form-metadata.js";
import { parseMuteForm } from "../../mute-form/parse-mute-form.js";
import type { Room } from "../../room.js";
import type { SubmissionHandler } from "../submission.js";
import { requireInCharge } from "./in-charge.js";

/** Whose alerts to mute; null: everybody's. */
const mutedUser = async (
  { store }: Room,
  scope: Scope,
  { eventId }: MuteFormMetadata,
): Promise<string | null> => {
  if (scope === "watch") return null;
  if (eventId === null) throw new UnknownControlError();
  const userName = (await store.event(eventId))?.actorName ?? null;
  // Without a name the mute would hold back everybody's alerts.
  if (userName === null) throw new EventGoneError();
  return userName;
};

/** The `mute-form` view came back: field errors, or a mute and how to end it. */
export const onMuteForm: SubmissionHandler = async (room, { ask, values }) => {
  const { alerts, askers, clock, messenger, presses } = room;
  const { userId, teamId } = ask;
  const metadata = parseMuteFormMetadata(ask.view?.metadata ?? "");
  if (metadata === undefined) throw new UnknownControlError();
  const { alertId, channelId, responseUrl } = metadata;
  const [alert, { zone }] = await Promise.all([alerts.alert(alertId), askers.askerOf(userId)]);
  const { watch, isAdmin, uncertain } = await requireInCharge(room, userId, alert, "mute");
  const form = parseMuteForm(values, { nowMs: clock(), zone });
  if (form === undefined) throw new UnknownControlError();
  if (form.kind === "errors") return form;
  const { scope, untilMs } = form;
  if (scope === "user" && !isAdmin) throw new AccessDeniedError(userId, "admin", uncertain);
  const to: ReplyTo = { userId, teamId, channelId, responseUrl };
  return {
    kind: "accepted",
    to,
    work: async () => {
      await presses.once(`mute-form|${ask.view?.id}`, async () => {
        const userName = await mutedUser(room, scope, metadata);
        const watchId = scope === "user" ? null : watch.id;
        const mute = await alerts.mute({ watchId, userName, by: userId, untilMs, alertId });
        const { number } = watch;
        const name = fullWatchName(watch);
        await messenger.answer(to, renderMuted(mute, { number, name }));
      });
    },
  };
};
