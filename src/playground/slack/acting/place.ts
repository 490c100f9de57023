import { isJsonObject, type JsonObject, objectOf, objectsOf, textOf } from "../json.js";
import type { Message } from "../state/messages.js";
import { renderMessage } from "../state/render-message.js";
import { renderView } from "../state/render-view.js";
import type { OpenView } from "../state/views.js";
import { blocksIn, elementsOf } from "../validate/walk-blocks.js";
import { responseUrl, type Stage } from "./actor.js";
import { LocalUserError } from "./local-user-error.js";

/** Which message or view a user acts in; with neither, the view on top of their stack. */
export interface PlaceInput {
  readonly user: string;
  readonly message?: { readonly channel: string; readonly ts: string };
  readonly view?: { readonly id: string };
}

/** Which element; the block only where the `action_id` stands in several. */
export interface ElementInput extends PlaceInput {
  readonly actionId: string;
  readonly blockId?: string;
}

/** A message or view that stands open, the same for both. */
export interface Place {
  /** This place as this one person has it before them. */
  readonly key: string;
  /** The conversation that it is in, or was opened from; null for the Home. */
  readonly channelId: string | null;
  readonly blocks: readonly JsonObject[];
  readonly values: JsonObject;
  readonly setValues: (values: JsonObject) => void;
  /** The payload's fields about this place. */
  readonly describe: () => JsonObject;
}

/** An element that a user can use, and its block. */
export interface Target {
  /** Who uses it. */
  readonly userId: string;
  readonly block: JsonObject;
  readonly element: JsonObject;
  readonly blockId: string;
  readonly actionId: string;
  /** Where the options that the app suggests here are kept: for this person, in this place. */
  readonly suggestionsKey: string;
  /** The options picked so far: they may be kept when the app suggests others by now. */
  readonly chosen: readonly JsonObject[];
}

export const requirePlace = (stage: Stage, input: PlaceInput): Place =>
  input.message === undefined
    ? viewPlace(stage, requireView(stage, input))
    : messagePlace(stage, requireMessage(stage, input.user, input.message), input.user);

/** The view that a user acts in. */
export const requireView = ({ workspace }: Stage, { user, view }: PlaceInput): OpenView => {
  const open =
    view === undefined ? workspace.views.stack(user).at(-1) : workspace.views.find(view.id);
  if (open === undefined || open.userId !== user) {
    throw new LocalUserError(`User ${user} has no such view open.`);
  }
  return open;
};

export const requireTarget = (place: Place, { user, actionId, blockId }: ElementInput): Target => {
  const targets = blocksIn(place.blocks, "").flatMap((block) =>
    elementsOf(block).map(({ value }) => ({
      block: block.value,
      element: value,
      blockId: textOf(block.value, "block_id"),
      actionId: textOf(value, "action_id"),
    })),
  );
  const matching = targets.filter(
    (each) => each.actionId === actionId && (blockId ?? each.blockId) === each.blockId,
  );
  const [target, second] = matching;
  if (target === undefined) {
    const ids = targets.map((each) => each.actionId).join(", ");
    throw new LocalUserError(`There is no element ${actionId} here, only: ${ids || "none"}.`);
  }
  if (second !== undefined) {
    throw new LocalUserError(`Several elements are called ${actionId}: say which block.`);
  }
  const entry = objectOf(objectOf(place.values, target.blockId), actionId);
  const chosen = [entry.selected_option, ...objectsOf(entry.selected_options)].filter(isJsonObject);
  const suggestionsKey = JSON.stringify([place.key, target.blockId, actionId]);
  return { ...target, userId: user, suggestionsKey, chosen };
};

const requireMessage = (
  { workspace }: Stage,
  user: string,
  { channel, ts }: { channel: string; ts: string },
): Message => {
  const message = workspace.messages.find(channel, ts);
  const sees =
    message !== undefined &&
    (message.ephemeralFor === null || message.ephemeralFor === user) &&
    workspace.channels.get(channel)?.members.has(user) === true;
  if (!sees) throw new LocalUserError(`User ${user} sees no message ${ts} in ${channel}.`);
  return message;
};

const viewPlace = (stage: Stage, open: OpenView): Place => ({
  key: open.id,
  channelId: open.channelId,
  blocks: objectsOf(open.view.blocks),
  values: open.values,
  setValues: (values) => stage.workspace.views.setValues(open.id, values),
  describe: () => ({
    container: { type: "view", view_id: open.id },
    view: renderView(stage.workspace, stage.workspace.views.find(open.id) ?? open),
  }),
});

const messagePlace = (stage: Stage, message: Message, user: string): Place => {
  const { workspace } = stage;
  const { channel, ts } = message;
  const isEphemeral = message.ephemeralFor !== null;
  return {
    key: `${user} ${channel} ${ts}`,
    channelId: channel,
    blocks: message.blocks,
    values: message.state,
    setValues: (state) => {
      const current = workspace.messages.find(channel, ts);
      if (current !== undefined) workspace.messages.replace({ ...current, state });
    },
    describe: () => ({
      container: {
        type: "message",
        message_ts: ts,
        channel_id: channel,
        is_ephemeral: isEphemeral,
        ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
      },
      channel: { id: channel, name: workspace.channels.get(channel)?.name ?? "" },
      // Slack does not keep ephemeral messages, so it cannot send them back.
      ...(isEphemeral ? {} : { message: renderMessage(workspace, message) }),
      state: { values: workspace.messages.find(channel, ts)?.state ?? {} },
      response_url: responseUrl(stage, { channelId: channel, userId: user, messageTs: ts }),
    }),
  };
};
