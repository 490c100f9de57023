import { isJsonObject, type JsonObject, parseJson, textOf } from "../json.js";
import type { ResponseTarget } from "../state/response-urls.js";
import type { Workspace } from "../state/workspace.js";
import { judgeMessage } from "./judge.js";
import { addMessage, editMessage } from "./new-message.js";
import { Refusal } from "./refusal.js";

/** An HTTP answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** A POST to a response_url: `response_type`, `replace_original`, `delete_original`. */
export const answerResponseUrl = (workspace: Workspace, id: string, body: string): HttpAnswer => {
  const used = workspace.responseUrls.use(id);
  if ("error" in used) return { status: 404, body: { ok: false, error: used.error } };
  const payload = parseJson(body);
  if (!isJsonObject(payload)) return { status: 400, body: { ok: false, error: "invalid_payload" } };
  try {
    showResponse(workspace, used.target, payload, "response_url");
    return { status: 200, body: { ok: true } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 400, body: { ok: false, error: error.code } };
  }
};

/**
 * Shows what a response_url or an immediate answer to a command asks for.
 * @throws Refusal when the message is not a valid one
 */
export const showResponse = (
  workspace: Workspace,
  target: ResponseTarget,
  payload: JsonObject,
  where: string,
): void => {
  const { channelId, userId, messageTs } = target;
  const original = messageTs === null ? undefined : workspace.messages.find(channelId, messageTs);
  if (payload.delete_original === true) {
    if (original !== undefined) workspace.messages.remove(channelId, original.ts);
    return;
  }
  judgeMessage(workspace, where, payload);
  if (payload.replace_original === true && original !== undefined) {
    editMessage(workspace, original, payload);
    return;
  }
  const inChannel = textOf(payload, "response_type") === "in_channel";
  addMessage(workspace, channelId, payload, { ephemeralFor: inChannel ? null : userId });
};
