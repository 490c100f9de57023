import { type Ack, type LocalSlack, LocalUserError } from "../../slack/start-local-slack.js";
import type { Act, ActAnswer, FormValues, Happening } from "../protocol.js";
import { refusalOfAck } from "./refusal-of-ack.js";
import {
  requireElement,
  requireMember,
  requireMessage,
  requirePerson,
  requireView,
} from "./require-seen.js";

/** What can be made happen in the demo company. */
export interface Demo {
  readonly happenings: readonly Happening[];
  happen(id: string): void;
}

export interface ActDeps {
  readonly slack: LocalSlack;
  /** Null where the audit log is no demo. */
  readonly demo: Demo | null;
}

type ActOf<Name extends Act["act"]> = Extract<Act, { readonly act: Name }>;

const DONE: ActAnswer = { ok: true };

/** Does what a user does. What Slack would not let them do, and an app that does not answer, are told in a sentence. */
export const performAct = async (deps: ActDeps, act: Act): Promise<ActAnswer> => {
  try {
    if ("user" in act) requirePerson(deps.slack, act.user);
    return await perform(deps, act);
  } catch (error) {
    if (error instanceof LocalUserError) return { ok: false, error: error.message };
    throw error;
  }
};

const perform = async ({ slack, demo }: ActDeps, act: Act): Promise<ActAnswer> => {
  switch (act.act) {
    case "say":
      return say(slack, act);
    case "click":
    case "select":
    case "fill":
    case "suggest":
      return useElement(slack, act);
    case "submit":
      return submit(slack, act);
    case "close":
      return close(slack, act);
    case "dismiss":
      requireMessage(slack, act.user, act);
      slack.dismiss({ user: act.user, channel: act.channel, ts: act.ts });
      return DONE;
    case "openHome":
      return answerTo(await slack.openHome(act.user), slack);
    case "happen":
      return happen(demo, act.id);
    case "useOlderWorkspace":
      slack.refuseNewBlocks = act.on;
      return DONE;
  }
};

const answerTo = (ack: Ack | null, { app }: LocalSlack): ActAnswer => {
  const error = refusalOfAck(ack, app.botUser.realName);
  return error === null ? DONE : { ok: false, error };
};

const say = async (slack: LocalSlack, act: ActOf<"say">): Promise<ActAnswer> => {
  const { user, channel, text, threadTs } = act;
  requireMember(slack, user, channel);
  if (threadTs !== undefined) requireMessage(slack, user, { channel, ts: threadTs });
  const thread = threadTs === undefined ? {} : { threadTs };
  const [, command, rest = ""] = /^(\/\S*)\s*(.*)$/s.exec(text) ?? [];
  if (command === undefined) {
    slack.say({ user, channel, text, ...thread });
    return DONE;
  }
  // As the manifest has it: should_escape.
  const typed = {
    user,
    channel,
    command,
    text: rest.trimEnd(),
    ...thread,
    escapeMentions: true,
  };
  return answerTo(await slack.command(typed), slack);
};

const useElement = async (
  slack: LocalSlack,
  act: ActOf<"click" | "select" | "fill" | "suggest">,
): Promise<ActAnswer> => {
  const { user, place, blockId, actionId } = act;
  requireElement(slack, user, act);
  const element = { user, ...place, blockId, actionId };
  switch (act.act) {
    case "click":
      return answerTo(await slack.click({ ...element, ...standing(slack, act) }), slack);
    case "select": {
      const { value } = act;
      return answerTo(await slack.select({ ...element, ...standing(slack, act), value }), slack);
    }
    case "fill":
      slack.fill({ ...element, value: act.value });
      return DONE;
    case "suggest": {
      const suggested = await slack.suggest({ ...element, value: act.text });
      const answer = answerTo(suggested, slack);
      return answer.ok ? { ok: true, options: suggested.offered } : answer;
    }
  }
};

/** What stands in the inputs beside an element. @throws LocalUserError when one of them is not there any more */
const standing = (
  slack: LocalSlack,
  { user, place, values = {} }: ActOf<"click" | "select">,
): { readonly values: FormValues } => {
  for (const [blockId, actions] of Object.entries(values)) {
    for (const actionId of Object.keys(actions)) {
      requireElement(slack, user, { place, blockId, actionId });
    }
  }
  return { values };
};

const submit = async (slack: LocalSlack, act: ActOf<"submit">): Promise<ActAnswer> => {
  const { user, viewId, values } = act;
  requireView(slack, user, viewId);
  const submitted = await slack.submitView({ user, view: { id: viewId }, values });
  const answer = answerTo(submitted, slack);
  if (!answer.ok || Object.keys(submitted.errors).length === 0) return answer;
  return { ok: true, errors: submitted.errors };
};

const close = async (slack: LocalSlack, { user, viewId }: ActOf<"close">): Promise<ActAnswer> => {
  requireView(slack, user, viewId);
  return answerTo(await slack.closeView({ user, view: { id: viewId } }), slack);
};

const happen = (demo: Demo | null, id: string): ActAnswer => {
  if (demo === null) {
    return { ok: false, error: "This audit log is no demo: only real things happen in it." };
  }
  if (!demo.happenings.some((each) => each.id === id)) {
    return { ok: false, error: "The demo company does not know this. Reload the page." };
  }
  demo.happen(id);
  return DONE;
};
