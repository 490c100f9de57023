import { Command, InvalidArgumentError } from "commander";
import type { CommandContext, ExitStatus } from "./command-context.js";
import { readVersion } from "./version.js";

export interface Program {
  readonly command: Command;
  /** Set when the command that was asked for has run. */
  readonly status: () => ExitStatus;
}

const parseLimit = (text: string): number => {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It takes a whole number; 0 is all.");
};

const QUERY_EXAMPLES = `
Examples:
  $ audit-bot NAME "console logins by alice@example.com last week"
  $ audit-bot NAME 'type:"Add user" -user:*@example.com since:2026-11-01'
  $ audit-bot NAME "-ip:10.0.0.0/8 yesterday" --tz Europe/Berlin`;

const withTimeOptions = (command: Command): Command =>
  command
    .option("--now <time>", "the time to take for now, ISO 8601 (default: the clock's)")
    .option("--tz <zone>", "IANA time zone of the dates in the query (default: this machine's)");

/**
 * All commands and options. Nothing runs before `command.parseAsync`; each command's code is loaded
 * when it is asked for, so that `explain` does not wait for Slack's libraries.
 */
export const createProgram = (context: CommandContext): Program => {
  let status: ExitStatus = 0;
  const run = async (work: Promise<ExitStatus>): Promise<void> => {
    status = await work;
  };
  const program = new Command("audit-bot")
    .description("Keeps the Code42 (Incydr) audit log, and answers questions about it in Slack.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(--help says how it is used)")
    .addHelpText("after", "\nSettings come from the environment and from .env in this folder.")
    .exitOverride();

  program
    .command("start")
    .description("run the bot: read the audit log, keep it, answer in Slack")
    .action(async () => run((await import("./commands/start.js")).start(context)));

  withTimeOptions(program.command("explain"))
    .description("show what is understood of a query")
    .argument("<query...>", "words and operators, in quotes")
    .option("--json", "print one JSON object: filter, ignored, problems")
    .option("--verbose", "show what each stage made of the query; with --json as stages, dropped")
    .addHelpText("after", QUERY_EXAMPLES.replaceAll("NAME", "explain"))
    .action(async (words: string[], options) => {
      const { explain } = await import("./commands/explain.js");
      await run(explain(context, words.join(" "), options));
    });

  withTimeOptions(program.command("search"))
    .description("print the events that match a query, newest first")
    .argument("[query...]", "words and operators, in quotes; none: every event")
    .option("--limit <n>", "print at most this many events; 0: all", parseLimit, 100)
    .option("--json", "print each event as one line of JSON, as it was received")
    .option("--count", "print only how many events match")
    .addHelpText("after", QUERY_EXAMPLES.replaceAll("NAME", "search"))
    .action(async (words: string[], options) => {
      const { search } = await import("./commands/search.js");
      await run(search(context, words.join(" "), options));
    });

  program
    .command("import")
    .description("load events from files: .ndjson, .jsonl or .json, also gzipped")
    .argument("<file...>", "one event a line, an array of events, or an API page with events")
    .option("--json", "print the report as one JSON object")
    .addHelpText("after", "\nImporting a file again stores nothing twice.")
    .action(async (files: string[], options) => {
      const { importCommand } = await import("./commands/import.js");
      await run(importCommand(context, files, options));
    });

  program
    .command("check-blocks")
    .description("have Slack check one of everything that the bot can show; sends nothing")
    .option("--token <token>", "a Slack token (default: SLACK_USER_TOKEN, else SLACK_BOT_TOKEN)")
    .action(async ({ token }: { token?: string }) => {
      const { checkBlocksCommand } = await import("./commands/check-blocks.js");
      await run(checkBlocksCommand(context, token));
    });

  return { command: program, status: () => status };
};
