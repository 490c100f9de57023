import { isAlert, type OutboxMessage, type Place } from "../state/alerts/outbox-message.js";
import type { Destination, Watch } from "../state/alerts/watch.js";
import type { AttachList } from "./attach-list.js";
import type { Compose } from "./compose-content.js";
import type { OutboxContent } from "./content.js";
import { MessageGoneError, OutcomeUnknownError } from "./delivery-errors.js";
import { createDeliveryFailures, isUndone } from "./delivery-failures.js";
import { destinationOf } from "./destinations.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { createLostPosts, PATIENCE_MS } from "./lost-posts.js";
import { openEdit, posted, restated, told } from "./posted.js";
import type { AlertPoster } from "./poster.js";
import { settled } from "./settle.js";
import type { MayView } from "./sources.js";

/** Whether somebody is a viewer is asked again soon, when Slack did not say. */
const ASK_AGAIN_MS = 15_000;

/** What is remembered of a person who may not see alerts. */
const NOT_A_VIEWER = "not_a_viewer";

export interface DeliverDeps {
  readonly ledger: Ledger;
  readonly poster: AlertPoster;
  readonly compose: Compose;
  readonly attachList: AttachList;
  readonly mayView: MayView;
  /** Tells the admins, once a destination, that nothing gets through to it. */
  readonly onRefused: (message: OutboxMessage, code: string) => Promise<void>;
  /** Epoch ms. */
  readonly clock: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly log: AlertLog;
}

/**
 * Takes a message one step further: looks for it, posts it, edits it or attaches its file. Whatever goes
 * wrong is in the message afterwards, with the time of the next try.
 * @returns for how many ms Slack takes nothing more at this place; 0 as a rule
 * @throws StateError
 */
export type Deliver = (message: OutboxMessage) => Promise<number>;

export const createDeliver = (deps: DeliverDeps): Deliver => {
  const { ledger, poster, compose, attachList, mayView, clock, log } = deps;
  const failures = createDeliveryFailures(deps);
  const lostPosts = createLostPosts(deps);

  const change = (id: string, part: (message: OutboxMessage) => Partial<OutboxMessage>) =>
    ledger.changeMessage(id, (message) => ({ ...message, ...part(message) }));

  const watchOf = ({ watchId }: OutboxMessage): Watch | undefined =>
    watchId === null ? undefined : ledger.watch(watchId);

  const drop = (message: OutboxMessage) =>
    change(message.id, () => ({ isDone: true, failure: null, attemptMs: null }));

  const isStale = ({ restateMs }: OutboxMessage): boolean =>
    restateMs !== null && restateMs <= clock();

  const post = async (
    message: OutboxMessage,
    destination: Destination,
    content: OutboxContent,
  ): Promise<void> => {
    const { attemptMs, attempts, patientUntilMs } = message;
    const nowMs = clock();
    // On disk before anything is sent: a process that ends now leaves a question, not a double.
    await change(message.id, () => ({
      ...{ attemptMs: attemptMs ?? nowMs, attempts: attempts + 1 },
      patientUntilMs: nowMs + PATIENCE_MS,
    }));
    let place: Place;
    try {
      place = await poster.post(destination, content);
    } catch (error) {
      if (isUndone(error)) {
        await change(message.id, () => ({ attemptMs, attempts, patientUntilMs }));
      } else if (error instanceof OutcomeUnknownError && !error.isOpen) {
        await change(message.id, () => ({ patientUntilMs: null }));
      }
      throw error;
    }
    await ledger.changeMessage(message.id, (now) =>
      settled(told(posted(now, watchOf(now), place, clock()), message), clock()),
    );
    log.info({ watch: message.watchId, message: message.id }, "posted");
  };

  /** Somebody deleted the message, or it cannot be edited. What it has told is told; what came since needs another one. */
  const replace = async (message: OutboxMessage, place: Place): Promise<void> => {
    const isTold = (now: OutboxMessage): boolean =>
      !isAlert(now) || now.subject.toldCount >= now.subject.eventCount;
    // Where it only cannot be edited, both would name the same events.
    if (!isTold(message)) await poster.remove(place);
    await ledger.changeMessage(message.id, (now) => {
      if (!isAlert(now) || isTold(now)) {
        return { ...now, isDone: true, deliveredRevision: now.revision };
      }
      const anew = { place: null, postedMs: null, attempts: 0, recheckMs: null, nextTryMs: 0 };
      // A file is where the message was.
      return { ...now, ...anew, subject: { ...now.subject, closesMs: null, file: null } };
    });
  };

  const edit = async (
    message: OutboxMessage,
    place: Place,
    content: OutboxContent,
  ): Promise<void> => {
    try {
      await poster.update(place, content);
    } catch (error) {
      if (error instanceof OutcomeUnknownError && error.isOpen) {
        await change(message.id, () => openEdit(clock()));
      }
      if (!(error instanceof MessageGoneError)) throw error;
      await replace(message, place);
      return;
    }
    await ledger.changeMessage(message.id, (now) =>
      settled({ ...told(now, message), ...restated(now, clock()) }, clock()),
    );
  };

  const mayReceive = async (message: OutboxMessage, destination: Destination): Promise<boolean> => {
    if (destination.kind === "channel" || message.subject.kind === "undeliverable") return true;
    const may = await mayView(destination.userId);
    if (may === "no") await failures.refused(message, NOT_A_VIEWER);
    if (may === "unknown") await change(message.id, () => ({ nextTryMs: clock() + ASK_AGAIN_MS }));
    return may === "yes";
  };

  const step = async (message: OutboxMessage): Promise<void> => {
    const destination = destinationOf(message, ledger);
    if (destination === undefined) {
      await drop(message);
      return;
    }
    if (!(await mayReceive(message, destination))) return;
    const { place, attemptMs, recheckMs } = message;
    if (place === null && attemptMs !== null) {
      if (await lostPosts.find(message, destination, attemptMs)) return;
      if (await lostPosts.wait(message)) return;
    }
    if (place !== null && message.deliveredRevision === message.revision && !isStale(message)) {
      if (recheckMs !== null && recheckMs <= clock()) {
        return lostPosts.removeRepeats(message, destination, place);
      }
      return attachList(message, place);
    }
    const content = await compose(message);
    if (content === undefined) await drop(message);
    else if (place === null) await post(message, destination, content);
    else await edit(message, place, content);
  };

  return async (message) => {
    try {
      await step(message);
      return 0;
    } catch (error) {
      const now = await ledger.message(message.id);
      return now === undefined ? 0 : failures.after(now, error);
    }
  };
};
