import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built program; `npm test` builds it before. */
export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** `.ci/run` names another Node.js here to run the same tests with it. */
const NODE = process.env.AUDIT_BOT_NODE ?? process.execPath;

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command with no settings but these: the tester's own must not matter. */
export const startCommand = (args: readonly string[], { cwd, env = {} }: CommandOptions) =>
  spawn(NODE, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, TZ: "UTC", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });

const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) text += String(chunk);
  return text;
};

export const exitOf = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
};

export const runCommand = async (
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> => {
  const child = startCommand(args, options);
  const [status, stdout, stderr] = await Promise.all([
    exitOf(child),
    textOf(child.stdout),
    textOf(child.stderr),
  ]);
  return { status, stdout, stderr };
};
