import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { LocalSlack } from "./slack/start-local-slack.js";

export interface GreetOptions {
  readonly slack: LocalSlack;
  readonly botOrigin: string;
  /** What is asked, without `/audit`. */
  readonly question: string;
  readonly signal: AbortSignal;
}

const CHANNEL = "C0SECURITY";
const LOOK_EVERY_MS = 100;
/** A log of years is read for longer; the question is then asked over what there is by then: the newest events come first. */
const PATIENCE_MS = 4_000;

/** The part of `/readyz` that says whether the log has been read. */
const readiness = z.object({
  source: z.object({ backfill: z.object({ done: z.boolean() }) }),
});

const hasReadItsLog = async (botOrigin: string, signal: AbortSignal): Promise<boolean> => {
  try {
    const response = await fetch(`${botOrigin}/readyz`, { signal });
    const answer = readiness.safeParse(await response.json());
    return answer.success && answer.data.source.backfill.done;
  } catch {
    // A bot that is being stopped closes its door first. Whether it answers shows when it is asked the question.
    return false;
  }
};

/**
 * Starts the conversation of the security channel, so that whoever opens the page sees a question and the bot's own answer.
 * @throws when `signal` is aborted
 */
export const greet = async ({
  slack,
  botOrigin,
  question,
  signal,
}: GreetOptions): Promise<void> => {
  await slack.say({
    user: "U0BERND",
    channel: CHANNEL,
    text: "Hi! Did anyone turn on support access last week?",
  });
  await slack.say({
    user: "U0ALICE",
    channel: CHANNEL,
    text: `Let me look: \`/audit ${question}\``,
  });
  // By the clock, not by tries: on a busy machine each try takes longer, and somebody is waiting.
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const either = AbortSignal.any([signal, patience]);
  while (!patience.aborted && !(await hasReadItsLog(botOrigin, either))) {
    await sleep(LOOK_EVERY_MS, undefined, { signal });
  }
  await slack.command({ user: "U0ALICE", channel: CHANNEL, text: question });
};
