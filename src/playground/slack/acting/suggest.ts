import type { Ack } from "../delivery/delivery.js";
import { isJsonObject, type JsonObject, objectsOf } from "../json.js";
import { optionGroups, selectOptions } from "../validate/composition.js";
import type { Problem } from "../validate/violation.js";
import { recordViolations } from "../web-api/judge.js";
import { interactionBase, requireUser, type Stage } from "./actor.js";
import { optionsOf } from "./input-value.js";
import { LocalUserError } from "./local-user-error.js";
import { type ElementInput, requirePlace, requireTarget } from "./place.js";

export interface SuggestInput extends ElementInput {
  /** What the user typed so far. */
  readonly value: string;
}

/** The acknowledgement and the options in it, groups opened; none when they are not valid. */
export interface Suggestions extends Ack {
  readonly options: readonly JsonObject[];
  /** The options or the groups of options, as the app sent them; none when they are not valid. */
  readonly offered: readonly JsonObject[];
}

/** Of elements that are looked at no more. */
const KEPT_SUGGESTIONS = 200;

/** Types into an external select and reads what the app suggests. */
export const suggest = async (stage: Stage, input: SuggestInput): Promise<Suggestions> => {
  const user = requireUser(stage, input.user);
  const place = requirePlace(stage, input);
  const { element, blockId, actionId, suggestionsKey } = requireTarget(place, input);
  const least = Number(element.min_query_length ?? 3);
  if (input.value.length < least) {
    throw new LocalUserError(`Slack asks ${actionId} only from ${least} characters on.`);
  }
  const { state: _state, response_url: _url, ...where } = place.describe();
  const ack = await stage.deliver({
    type: "interactive",
    payload: {
      type: "block_suggestion",
      ...interactionBase(stage, user),
      ...where,
      action_id: actionId,
      block_id: blockId,
      value: input.value,
    },
  });
  const body = isValid(stage, ack.ackBody) ? ack.ackBody : {};
  const options = optionsOf(body);
  stage.suggested.set(suggestionsKey, options);
  const [oldest] = stage.suggested.keys();
  if (stage.suggested.size > KEPT_SUGGESTIONS && oldest !== undefined) {
    stage.suggested.delete(oldest);
  }
  return { ...ack, options, offered: objectsOf(body.option_groups ?? body.options) };
};

const isValid = (stage: Stage, body: Ack["ackBody"]): body is JsonObject => {
  if (!isJsonObject(body)) return false;
  const problems: Problem[] = [];
  const scope = { surface: "modal", olderWorkspace: false, problems } as const;
  const { options, option_groups: groups } = body;
  // No match is an empty list here, although a menu in blocks may not be empty.
  if (Array.isArray(options) && options.length > 0) selectOptions(options, "/options", scope);
  if (Array.isArray(groups) && groups.length > 0) optionGroups(groups, "/option_groups", scope);
  if (options === undefined && groups === undefined) {
    const message = "must define either `options` or `option_groups`";
    problems.push({ pointer: "", message, code: "missing_field" });
  }
  recordViolations(stage.workspace, "ack", "invalid_options", problems);
  return problems.length === 0;
};
