import type { IncomingMessage, ServerResponse } from "node:http";
import type { ClickInput, FillInput, SelectInput } from "./acting/block-action.js";
import type { CommandInput } from "./acting/run-command.js";
import type { DismissInput, SayInput } from "./acting/say.js";
import type { EventInput } from "./acting/send-event.js";
import type { SubmitInput, Submitted } from "./acting/submit-view.js";
import type { SuggestInput, Suggestions } from "./acting/suggest.js";
import type { Ack } from "./delivery/delivery.js";
import type { DisconnectReason } from "./delivery/socket-mode.js";
import type { Fault, RandomFaults } from "./faults.js";
import type { StoredFile } from "./state/files.js";
import type { ApiCall, Violation } from "./state/logs.js";
import type { Message } from "./state/messages.js";
import type { Channel, ChannelSpec, SlackUser, UserGroup } from "./state/people.js";
import type { OpenView } from "./state/views.js";
import type { AppInfo, TeamInfo } from "./state/workspace.js";

export interface LocalSlackOptions {
  /** 0, the default, takes any free port. Always on the loopback address. */
  readonly port?: number;
  readonly signingSecret: string;
  readonly botToken: string;
  /** Allows Socket Mode. */
  readonly appToken?: string;
  /** Where payloads go in HTTP mode, for example `http://127.0.0.1:3000/slack/events`. */
  readonly requestUrl?: string;
  readonly users?: readonly SlackUser[];
  readonly groups?: readonly UserGroup[];
  /** Unless given: four channels, and a direct conversation for every two of the users. */
  readonly channels?: readonly ChannelSpec[];
  /** The app's slash commands; `/audit` alone unless given. Slackbot answers all others. */
  readonly commands?: readonly string[];
  /**
   * Answers requests for paths that are not Slack's (`/api`, `/respond`, `/upload`, `/files-pri`), their
   * bodies still unread, so that one port can serve more than Slack.
   */
  readonly otherwise?: (request: IncomingMessage, response: ServerResponse) => void;
  /** The bot token's scopes; all that the local Slack knows by default. */
  readonly scopes?: readonly string[];
  /** Behaves like an older workspace: refuses the blocks of 2026. */
  readonly refuseNewBlocks?: boolean;
  /** Answers 429 to calls that come faster than Slack's tiers allow: one post a second a channel, 50 updates a minute… */
  readonly limitRates?: boolean;
  /** Milliseconds since 1970; for triggers, response URLs and timestamps. */
  readonly clock?: () => number;
  /** How long the app may take to acknowledge; Slack's 3,000 ms unless a test wants it shorter. */
  readonly ackTimeoutMs?: number;
}

/** A running local Slack: what the app talks to, and the hands and eyes of its users. */
export interface LocalSlack {
  /** The Web API's address; ends with `/api/`. */
  readonly apiUrl: string;
  readonly port: number;
  readonly team: TeamInfo;
  readonly app: AppInfo;
  /** The people. */
  readonly users: readonly SlackUser[];
  /** The people, the app's bot user and Slackbot. */
  readonly usersById: ReadonlyMap<string, SlackUser>;
  readonly groups: readonly UserGroup[];
  /** Direct conversations appear here once they are open. */
  channels(): readonly Channel[];
  /** Everything that Slack would have refused or that the contract forbids, in order. */
  readonly violations: readonly Violation[];
  /** Calls of one Web API method, or of all, in order. */
  calls(method?: string): readonly ApiCall[];

  setRequestUrl(url: string | null): void;
  setScopes(scopes: readonly string[]): void;
  setBotMembership(channel: string, isMember: boolean): void;
  archive(channel: string): void;
  unarchive(channel: string): void;
  /** Settable, like the option of the same name. */
  refuseNewBlocks: boolean;
  /** Settable, like the option of the same name. */
  limitRates: boolean;
  /** Lets the next calls of a method (also `response_url`, `upload`) fail; one unless it says more. */
  failNext(method: string, fault: Fault, times?: number): void;
  /**
   * Lets a share of all calls fail from now on, drawn from a seed; null lets them work again. For example
   * `{ seed: 7, share: 0.3, methods: ["chat.postMessage"], faults: [429, 500, "hang"] }`.
   */
  failRandomly(random: RandomFaults | null): void;

  /**
   * A slash command. What goes wrong with it Slackbot tells the user, as in Slack; a command that the app does
   * not have never reaches it.
   */
  command(input: CommandInput): Promise<Ack>;
  /** A person's own message. @throws LocalUserError in an archived channel */
  say(input: SayInput): Message;
  /** Takes away an ephemeral message. @throws LocalUserError unless it is the user's */
  dismiss(input: DismissInput): void;
  /** A user's direct conversation with the app; opened when it is not yet. */
  openDirect(user: string): Channel;
  click(input: ClickInput): Promise<Ack>;
  select(input: SelectInput): Promise<Ack>;
  /** Fills an input of a view in without telling the app. */
  fill(input: FillInput): void;
  submitView(input: SubmitInput): Promise<Submitted>;
  /** Resolves with null when the app did not ask to be told. */
  closeView(input: Omit<SubmitInput, "values">): Promise<Ack | null>;
  suggest(input: SuggestInput): Promise<Suggestions>;
  openHome(user: string): Promise<Ack>;
  sendEvent(input: EventInput): Promise<Ack>;

  /** A channel's messages, oldest first; ephemeral ones only for their reader. A user's id: their direct conversation. */
  messages(channel: string, options?: { readonly forUser?: string }): readonly Message[];
  /** A user's modals, the one on top last. */
  openViews(user: string): readonly OpenView[];
  home(user: string): OpenView | null;
  files(): readonly StoredFile[];
  /** Waits until the probe finds something; 5 s unless it says otherwise. */
  waitFor<T>(probe: () => T | null | undefined | false, timeoutMs?: number): Promise<T>;
  /** Calls back after every change. @returns stops it */
  onChange(listener: () => void): () => void;

  socketConnections(): number;
  /** Asks the app to open its Socket Mode connection anew. */
  disconnectSockets(reason?: DisconnectReason): void;
  close(): Promise<void>;
}
