import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitOf, startCommand } from "../cli/run-command.js";
import { eventually } from "./bot-process.js";

/** `npm start` as a newcomer has it: the built program, no settings, an empty folder. */
export interface PlaygroundProcess {
  /** What the terminal said. */
  readonly welcome: string;
  /** Without a slash at the end. */
  readonly origin: string;
  /** All that it has said, until now or until it ended. */
  said(): string;
  /** @returns the exit status */
  stop(): Promise<number | null>;
}

const ADDRESS = /^ {2}Open {2}(http:\/\/127\.0\.0\.1:\d+)\/$/m;

/** Fulfilled when the address is printed; fails with what the program said when it ends before. */
export const startPlaygroundProcess = async (
  env: Readonly<Record<string, string>> = {},
): Promise<PlaygroundProcess> => {
  const folder = mkdtempSync(join(tmpdir(), "audit-bot-playground-"));
  const child = startCommand(["start"], { cwd: folder, env: { PORT: "0", ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += String(chunk);
    });
  }
  const address = () => {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${output}`);
    return output.endsWith("how.\n") && ADDRESS.exec(output)?.[1];
  };
  return {
    origin: await eventually(address),
    welcome: output,
    said: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      const status = await exitOf(child);
      rmSync(folder, { recursive: true });
      return status;
    },
  };
};
