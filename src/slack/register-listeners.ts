import type { App } from "@slack/bolt";
import { renderHomeFailure, renderHomeRefusal } from "./blocks/home-notice.js";
import { noticeMessage, noticeView } from "./blocks/notice.js";
import { isFault } from "./error-words.js";
import { UnknownControlError } from "./errors.js";
import type { Guard } from "./guard.js";
import { ACTIONS } from "./handlers/actions.js";
import { onAuditCommand } from "./handlers/audit-command.js";
import { onHomeOpened } from "./handlers/home.js";
import { ANSWER_MS, OPTIONS } from "./handlers/options.js";
import type { AcceptedSubmission } from "./handlers/submission.js";
import { SUBMISSIONS } from "./handlers/submissions.js";
import { createOnce } from "./once.js";
import {
  type Ask,
  parseAction,
  parseCommand,
  parseHomeOpened,
  parseOptions,
  parseSubmission,
} from "./payloads.js";
import type { Room } from "./room.js";

const ANY = /.*/s;

/** Says words where the person is looking: on top of the modal that they clicked in, else in the channel. */
const tellIn =
  ({ messenger, views, log }: Room, ask: Ask) =>
  async (words: string): Promise<void> => {
    if (ask.view !== null) {
      try {
        return await views.show(ask, "audit-bot", async () => noticeView(words));
      } catch (error) {
        // Too late for a modal: the channel, or a direct message, still reaches them.
        log.info({ err: error }, "could not answer in a modal; sending a message");
      }
    }
    await messenger.answer(ask, noticeMessage(words));
  };

/** Slack's payloads to our handlers: one listener a kind of payload. */
export const registerListeners = (app: App, guard: Guard, room: Room): void => {
  const isNew = createOnce();
  app.use(async ({ body, next }) => {
    if ("event_id" in body && typeof body.event_id === "string" && !isNew(body.event_id)) return;
    await next();
  });

  app.command(ANY, async ({ ack, body }) => {
    await ack();
    const payload = parseCommand(body);
    const { ask } = payload;
    await guard.run("command", ask, () => onAuditCommand(room)(payload), tellIn(room, ask));
  });

  app.event("app_home_opened", async ({ body }) => {
    const { ask, tab } = parseHomeOpened(body);
    if (tab !== "home") return;
    const publish = room.homes.open(ask.userId);
    await guard.run(
      "home",
      ask,
      () => onHomeOpened(room, ask, publish),
      (words, error) =>
        publish(isFault(error) ? renderHomeFailure(words) : renderHomeRefusal(words)),
    );
  });

  app.action(ANY, async ({ ack, body }) => {
    await ack();
    const { ask, actionId, value } = parseAction(body);
    const work = async () => {
      const handler = ACTIONS.get(actionId);
      if (handler === undefined) throw new UnknownControlError();
      await handler(room, ask, value);
    };
    await guard.run(actionId, ask, work, tellIn(room, ask));
  });

  app.options(ANY, async ({ ack, body }) => {
    const payload = parseOptions(body);
    const late = room.sleep(ANSWER_MS);
    const work = async () => {
      const handler = OPTIONS.get(payload.actionId);
      await ack(handler === undefined ? { options: [] } : await handler(room, payload, late));
    };
    await guard.run("options", payload.ask, work, () => ack({ options: [] }));
  });

  app.view({ callback_id: ANY, type: "view_submission" }, async ({ ack, body }) => {
    const payload = parseSubmission(body);
    const { ask } = payload;
    let accepted: AcceptedSubmission | undefined;
    // Remembered for later: after the look-up of groups it might come too late for the three seconds.
    void room.askers.askerOf(ask.userId);
    const parse = async () => {
      const handler = SUBMISSIONS.get(ask.view?.callbackId ?? "");
      if (handler === undefined) throw new UnknownControlError();
      const submission = await handler(room, payload);
      if (submission.kind === "errors") {
        await ack({ response_action: "errors", errors: { ...submission.errors } });
        return;
      }
      await ack();
      accepted = submission;
    };
    // Until it is acknowledged, the form itself is the place to say what is wrong.
    await guard.run("submission", ask, parse, (words) =>
      ack({ response_action: "update", view: noticeView(words) }),
    );
    if (accepted === undefined) return;
    const { to, work } = accepted;
    await guard.run("submitted", ask, work, (words) =>
      room.messenger.answer(to, noticeMessage(words)),
    );
  });
};
