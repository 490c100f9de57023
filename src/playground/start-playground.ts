import { randomBytes } from "node:crypto";
import { startLiveEvents } from "./code42/live/start-live-events.js";
import { startDemoCode42 } from "./code42/start-demo-code42.js";
import { createDemoCompany } from "./code42/story/create-demo-company.js";
import { greet } from "./greet.js";
import { createPage, type Page } from "./page/create-page.js";
import { DEMO_QUESTIONS, OWN_LOG_QUESTIONS } from "./questions.js";
import { startLocalSlack } from "./slack/start-local-slack.js";
import { DEFAULT_GROUPS, DEFAULT_USERS } from "./slack/state/defaults.js";

export interface PlaygroundOptions {
  /** Of the page, the Web API and the bot's own paths; 0 takes any free one. Always on 127.0.0.1. */
  readonly port: number;
  /** Whether there is a demo audit log too; without one the bot reads its own. */
  readonly hasDemo: boolean;
  /** What a person may do with the app, in a word or two, for the page to show. */
  readonly roleOf: (userId: string, groupIds: readonly string[]) => Promise<string>;
  /** Where the built page is. */
  readonly assetsFolder: string;
  /** Epoch ms. */
  readonly clock: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told of what the playground itself does wrong. */
  readonly onError: (error: unknown) => void;
}

export interface Playground {
  /** For the browser, without a slash at the end. */
  readonly origin: string;
  /** What the bot needs to reach this workspace, as it would a real one. */
  readonly slack: {
    readonly botToken: string;
    readonly signingSecret: string;
    readonly apiUrl: string;
  };
  /** Null without a demo audit log. */
  readonly code42: {
    readonly baseUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
  /** Commands worth trying, without `/audit`. */
  readonly questions: readonly string[];
  /** Says where the bot listens; from now on people talk to it. */
  connect(botOrigin: string): void;
  close(): Promise<void>;
}

/** Not a secret: whoever can reach this port is on this machine, and may try the Web API by hand. */
const BOT_TOKEN = "xoxb-playground";

/** The same company at every start. */
const SEED = 42;

const startDemo = async ({ clock, random }: PlaygroundOptions) => {
  const company = createDemoCompany({ seed: SEED, nowMs: clock() });
  const api = await startDemoCode42({ clock, events: company.history });
  const live = startLiveEvents({ company, add: api.add, clock, random });
  return { api, live };
};

const groupsOf = (userId: string): readonly string[] =>
  DEFAULT_GROUPS.filter(({ users }) => users.includes(userId)).map(({ id }) => id);

/**
 * Starts a workspace with its page, and a demo audit log, for a bot to be tried in. It knows the bot only as Slack and Code42 do:
 * over HTTP.
 * @throws the system's error when the port cannot be taken; nothing is left running then
 */
export const startPlayground = async (options: PlaygroundOptions): Promise<Playground> => {
  const { port, clock, onError } = options;
  let botOrigin: string | null = null;
  let page: Page | null = null;
  const signingSecret = randomBytes(16).toString("hex");
  const roles = await Promise.all(
    DEFAULT_USERS.map(async ({ id }) => [id, await options.roleOf(id, groupsOf(id))] as const),
  );
  // Before the demo, which takes a second to make up: the port may be taken.
  const slack = await startLocalSlack({
    port,
    signingSecret,
    botToken: BOT_TOKEN,
    clock,
    otherwise: (request, response) => {
      if (page === null) response.writeHead(503).end("The playground is starting.\n");
      else page.listener(request, response);
    },
  });
  const questions = options.hasDemo ? DEMO_QUESTIONS : OWN_LOG_QUESTIONS;
  const demo = options.hasDemo
    ? await startDemo(options).catch(async (error: unknown) => {
        await slack.close();
        throw error;
      })
    : null;
  page = createPage({
    slack: () => slack,
    demo: demo?.live ?? null,
    roles: Object.fromEntries(roles),
    questions,
    assetsFolder: options.assetsFolder,
    botOrigin: () => botOrigin,
    onError,
  });
  const leaving = new AbortController();
  return {
    origin: `http://127.0.0.1:${slack.port}`,
    slack: { botToken: BOT_TOKEN, signingSecret, apiUrl: slack.apiUrl },
    code42:
      demo === null
        ? null
        : {
            baseUrl: demo.api.url,
            clientId: demo.api.clientId,
            clientSecret: demo.api.clientSecret,
          },
    questions,
    connect: (origin) => {
      botOrigin = origin;
      slack.setRequestUrl(`${origin}/slack/events`);
      greet({ slack, botOrigin: origin, question: questions[0], signal: leaving.signal }).catch(
        (error: unknown) => {
          if (!leaving.signal.aborted) onError(error);
        },
      );
    },
    close: async () => {
      leaving.abort();
      page?.close();
      await slack.close();
      demo?.live.stop();
      await demo?.api.close();
    },
  };
};
