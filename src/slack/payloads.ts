import { z } from "zod";
import type { ReplyTo } from "./messenger.js";

const id = z.string().min(1);
const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text ? text : null));

const viewRef = z.object({
  id,
  callback_id: z.string().default(""),
  private_metadata: z.string().default(""),
  root_view_id: optionalText,
  previous_view_id: optionalText,
  state: z.object({ values: z.unknown() }).nullish(),
});

export interface ViewRef {
  readonly id: string;
  readonly callbackId: string;
  readonly metadata: string;
  /** What is filled in: `state.values`. */
  readonly values: unknown;
}

/** Somebody asking for something, and every way to answer them. */
export interface Ask extends ReplyTo {
  readonly triggerId: string | null;
  /** It was clicked in a message that others see too: that one must stay as it is. */
  readonly isLasting?: boolean;
  /** The view that was clicked in, if it was one. */
  readonly view: ViewRef | null;
}

const commandSchema = z
  .object({
    user_id: id,
    team_id: optionalText,
    channel_id: optionalText,
    response_url: optionalText,
    trigger_id: optionalText,
    command: z.string().default("/audit"),
    text: z.string().default(""),
  })
  .transform((body) => ({
    ask: {
      userId: body.user_id,
      teamId: body.team_id,
      channelId: body.channel_id,
      responseUrl: body.response_url,
      triggerId: body.trigger_id,
      view: null,
    } satisfies Ask,
    command: body.command,
    text: body.text,
  }));

const interaction = z.object({
  user: z.object({ id }),
  team: z.object({ id }).nullish(),
  channel: z.object({ id }).nullish(),
  container: z.object({ channel_id: optionalText, is_ephemeral: z.boolean().nullish() }).nullish(),
  response_url: optionalText,
  trigger_id: optionalText,
  view: viewRef.nullish(),
});

const askOf = (body: z.infer<typeof interaction>): Ask => ({
  userId: body.user.id,
  teamId: body.team?.id ?? null,
  channelId: body.channel?.id ?? body.container?.channel_id ?? null,
  responseUrl: body.response_url,
  triggerId: body.trigger_id,
  isLasting: body.container?.is_ephemeral === false,
  view: body.view
    ? {
        id: body.view.id,
        callbackId: body.view.callback_id,
        metadata: body.view.private_metadata,
        values: body.view.state?.values,
      }
    : null,
});

/** `filter.remove:3` is the third of its kind in its message: the action is `filter.remove`. */
const baseOf = (actionId: string): string => actionId.replace(/:\d+$/, "");

const pressedSchema = z.object({
  action_id: z.string(),
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string().nullish() }).nullish(),
});

/** What we gave a button, or the option that was picked in a menu. */
const pressedValue = (pressed: z.infer<typeof pressedSchema> | undefined): string =>
  pressed?.value ?? pressed?.selected_option?.value ?? "";

const actionSchema = interaction
  .extend({
    actions: z.array(pressedSchema).min(1),
  })
  .transform((body) => ({
    ask: askOf(body),
    actionId: baseOf(body.actions[0]?.action_id ?? ""),
    value: pressedValue(body.actions[0]),
  }));

const submissionSchema = interaction
  .extend({ view: viewRef.extend({ state: z.object({ values: z.unknown() }) }) })
  .transform((body) => ({ ask: askOf(body), values: body.view.state.values }));

const optionsSchema = interaction
  .extend({ action_id: z.string(), value: z.string().default("") })
  .transform((body) => ({
    ask: askOf(body),
    actionId: baseOf(body.action_id),
    typed: body.value,
  }));

const homeOpenedSchema = z
  .object({
    team_id: optionalText,
    event: z.object({ user: id, tab: optionalText }),
  })
  .transform((body) => ({
    ask: {
      userId: body.event.user,
      teamId: body.team_id,
      channelId: null,
      responseUrl: null,
      triggerId: null,
      view: null,
    } satisfies Ask,
    tab: body.event.tab,
  }));

export type CommandPayload = z.infer<typeof commandSchema>;
export type ActionPayload = z.infer<typeof actionSchema>;
export type SubmissionPayload = z.infer<typeof submissionSchema>;
export type OptionsPayload = z.infer<typeof optionsSchema>;

export const parseCommand = (body: unknown): CommandPayload => commandSchema.parse(body);
export const parseAction = (body: unknown): ActionPayload => actionSchema.parse(body);
export const parseSubmission = (body: unknown): SubmissionPayload => submissionSchema.parse(body);
export const parseHomeOpened = (body: unknown) => homeOpenedSchema.parse(body);
export const parseOptions = (body: unknown): OptionsPayload => optionsSchema.parse(body);
