import { CommanderError } from "commander";
import { renderProblem, SettingsError } from "../config.js";
import type { CommandContext, ExitStatus } from "./command-context.js";
import { UsageError } from "./errors.js";
import { liftQuery } from "./lift-query.js";
import { OutputClosedError } from "./output.js";
import { createProgram } from "./program.js";

/** Only a bug of ours is worth a stack trace; all else is told in words. */
const isBug = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;

const tellFailure = async ({ stderr }: CommandContext, error: unknown): Promise<ExitStatus> => {
  if (error instanceof SettingsError) {
    for (const warning of error.warnings) await stderr.write(`${warning}\n`);
    for (const problem of error.problems) await stderr.write(`${renderProblem(problem)}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    await stderr.write(`${error.message}\n`);
    return 2;
  }
  if (isBug(error)) await stderr.write(`${error.stack ?? error.message}\n`);
  else await stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
};

/**
 * Runs one command.
 * @param words what follows the program's name
 */
export const runCli = async (
  words: readonly string[],
  context: CommandContext,
): Promise<ExitStatus> => {
  const { command, status } = createProgram(context);
  const [name, ...rest] = words;
  const called = command.commands.find((candidate) => candidate.name() === name);
  const takesQuery = name === "explain" || name === "search";
  const lifted =
    called !== undefined && takesQuery ? [called.name(), ...liftQuery(called, rest)] : words;
  try {
    await command.parseAsync(lifted, { from: "user" });
    return status();
  } catch (error) {
    if (error instanceof OutputClosedError) return 0;
    // Commander has printed its message by then; its status is 0 after help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tellFailure(context, error);
  }
};
