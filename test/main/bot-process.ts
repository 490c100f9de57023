import { setTimeout as sleep } from "node:timers/promises";
import { exitOf, startCommand } from "../cli/run-command.js";

/** A bot as an operator starts it: the built program in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  readonly origin: string;
  /** Fulfilled when the store holds this many events. */
  holds(events: number): Promise<void>;
  /** The log so far, a line an entry. */
  log(): readonly Record<string, unknown>[];
  /** @returns the exit status, null when a signal ended it */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Waits for what another process does; fails when it takes far too long. */
export const eventually = async <T>(
  probe: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> => {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    await sleep(20);
  }
  throw new Error("waited in vain");
};

const parseLines = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Fulfilled when the bot is ready; fails with what it said when it ends before. */
export const startBotProcess = async (
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<BotProcess> => {
  const child = startCommand(["start"], { cwd, env: { PORT: "0", HOST: "127.0.0.1", ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const line = await eventually(() => {
    if (child.exitCode !== null)
      throw new Error(`ended with ${child.exitCode}: ${stderr}${stdout}`);
    const lines = parseLines(stdout.slice(0, stdout.lastIndexOf("\n") + 1));
    return lines.some(({ msg }) => msg === "Ready") && lines.find(({ msg }) => msg === "Listening");
  });
  const origin = `http://127.0.0.1:${String(line.port)}`;
  return {
    pid: child.pid ?? 0,
    origin,
    async holds(events) {
      await eventually(async () => {
        const answer = (await (await fetch(`${origin}/readyz`)).json()) as {
          store: { events: number };
        };
        return answer.store.events === events;
      });
    },
    log: () => parseLines(stdout.slice(0, stdout.lastIndexOf("\n") + 1)),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return exitOf(child);
    },
  };
};
