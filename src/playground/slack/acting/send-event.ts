import type { Ack, Delivery } from "../delivery/delivery.js";
import type { JsonObject } from "../json.js";
import { renderView } from "../state/render-view.js";
import { directChannel } from "../state/workspace.js";
import { requireUser, type Stage, VERIFICATION_TOKEN } from "./actor.js";

export interface EventInput {
  /** Slack's inner event, for example `{ type: "app_home_opened", … }`. */
  readonly event: JsonObject;
  /** Give the same id again to send the same event again. */
  readonly eventId?: string;
  readonly retry?: NonNullable<Delivery["retry"]>;
}

/** Sends an event of the Events API in its envelope. */
export const sendEvent = (stage: Stage, { event, eventId, retry }: EventInput): Promise<Ack> => {
  const { workspace } = stage;
  return stage.deliver({
    type: "events_api",
    ...(retry === undefined ? {} : { retry }),
    payload: {
      type: "event_callback",
      token: VERIFICATION_TOKEN,
      team_id: workspace.team.id,
      context_team_id: workspace.team.id,
      context_enterprise_id: null,
      api_app_id: workspace.app.id,
      event: { event_ts: workspace.ids.timestamp(), ...event },
      event_id: eventId ?? workspace.ids.next("Ev"),
      event_time: Math.floor(workspace.clock() / 1_000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: workspace.team.id,
          user_id: workspace.app.botUser.id,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: workspace.ids.next("4-"),
    },
  });
};

/** Opens the app's Home tab. */
export const openHome = (stage: Stage, userId: string): Promise<Ack> => {
  const user = requireUser(stage, userId);
  const home = stage.workspace.views.home(user.id);
  const view = home === undefined ? {} : { view: renderView(stage.workspace, home) };
  const channel = directChannel(stage.workspace, [user.id]).id;
  return sendEvent(stage, {
    event: { type: "app_home_opened", user: user.id, channel, tab: "home", ...view },
  });
};
