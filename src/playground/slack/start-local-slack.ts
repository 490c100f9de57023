import type { Stage } from "./acting/actor.js";
import { click, fill, type SelectInput, select } from "./acting/block-action.js";
import type { ElementInput } from "./acting/place.js";
import { type CommandInput, runCommand } from "./acting/run-command.js";
import { type EventInput, openHome, sendEvent } from "./acting/send-event.js";
import { closeView, type SubmitInput, type Submitted, submitView } from "./acting/submit-view.js";
import { type SuggestInput, type Suggestions, suggest } from "./acting/suggest.js";
import { createDeliver } from "./delivery/create-deliver.js";
import type { Ack } from "./delivery/delivery.js";
import { createSocketMode, type DisconnectReason } from "./delivery/socket-mode.js";
import { createFaults, type Fault } from "./faults.js";
import { closeServer, portOf, serveSlack } from "./serve-slack.js";
import {
  DEFAULT_CHANNELS,
  DEFAULT_GROUPS,
  DEFAULT_SCOPES,
  DEFAULT_USERS,
} from "./state/defaults.js";
import type { StoredFile } from "./state/files.js";
import type { ApiCall, Violation } from "./state/logs.js";
import type { Message } from "./state/messages.js";
import type { Channel, ChannelSpec, SlackUser, UserGroup } from "./state/people.js";
import type { OpenView } from "./state/views.js";
import { createWorkspace, findDirectChannel, type Workspace } from "./state/workspace.js";
import { waitFor } from "./wait-for.js";
import { connectionMethods } from "./web-api/connections.js";
import { webApiMethods } from "./web-api/methods.js";

export type { InputValue } from "./acting/input-value.js";
export { LocalUserError } from "./acting/local-user-error.js";
export { WaitedTooLongError } from "./wait-for.js";
export type {
  Ack,
  ApiCall,
  Channel,
  ChannelSpec,
  CommandInput,
  DisconnectReason,
  ElementInput,
  EventInput,
  Fault,
  Message,
  OpenView,
  SelectInput,
  SlackUser,
  StoredFile,
  SubmitInput,
  Submitted,
  SuggestInput,
  Suggestions,
  UserGroup,
  Violation,
};

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
  readonly channels?: readonly ChannelSpec[];
  /** The bot token's scopes; all that the local Slack knows by default. */
  readonly scopes?: readonly string[];
  /** Behaves like an older workspace: refuses the blocks of 2026. */
  readonly refuseNewBlocks?: boolean;
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
  readonly users: readonly SlackUser[];
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
  refuseNewBlocks: boolean;
  failNext(method: string, fault: Fault, times?: number): void;

  command(input: CommandInput): Promise<Ack>;
  click(input: ElementInput): Promise<Ack>;
  select(input: SelectInput): Promise<Ack>;
  /** Fills an input of a view in without telling the app. */
  fill(input: SelectInput): void;
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

/**
 * Starts a local Slack on 127.0.0.1, with three users, a user group and three channels unless told
 * otherwise. For example:
 * ```ts
 * const slack = await startLocalSlack({ signingSecret, botToken });
 * // … start the app with SLACK_API_URL=slack.apiUrl, then
 * slack.setRequestUrl("http://127.0.0.1:3000/slack/events");
 * await slack.command({ user: "U0ALICE", channel: "C0SECURITY", text: "logins" });
 * const answer = await slack.waitFor(() => slack.messages("C0SECURITY", { forUser: "U0ALICE" })[0]);
 * await slack.click({ user: "U0ALICE", message: answer, actionId: "event.details" });
 * ```
 */
export const startLocalSlack = async (options: LocalSlackOptions): Promise<LocalSlack> => {
  const users = options.users ?? DEFAULT_USERS;
  const groups = options.groups ?? DEFAULT_GROUPS;
  const workspace = createWorkspace({
    users,
    groups,
    channels: options.channels ?? DEFAULT_CHANNELS,
    scopes: options.scopes ?? DEFAULT_SCOPES,
    refuseNewBlocks: options.refuseNewBlocks ?? false,
    clock: options.clock ?? Date.now,
  });
  const sockets = createSocketMode(workspace);
  const faults = createFaults();
  const methods = { ...webApiMethods, ...connectionMethods(sockets) };
  const tokens = { botToken: options.botToken, appToken: options.appToken };
  const server = await serveSlack(
    { workspace, methods, tokens, faults, sockets },
    options.port ?? 0,
  );
  const port = portOf(server);
  workspace.origin = `http://127.0.0.1:${port}`;

  let requestUrl = options.requestUrl ?? null;
  const deliver = createDeliver({
    workspace,
    sockets,
    signingSecret: options.signingSecret,
    ackTimeoutMs: options.ackTimeoutMs ?? 3_000,
    requestUrl: () => requestUrl,
  });
  const stage: Stage = { workspace, deliver, suggested: new Map() };

  return {
    apiUrl: `${workspace.origin}/api/`,
    port,
    users,
    groups,
    channels: () => [...workspace.channels.values()],
    violations: workspace.violations,
    calls: (method) =>
      workspace.calls.filter((call) => method === undefined || call.method === method),

    setRequestUrl: (url) => {
      requestUrl = url;
    },
    setScopes: (scopes) => {
      workspace.scopes = scopes;
    },
    setBotMembership: (channel, isMember) => setBotMembership(workspace, channel, isMember),
    get refuseNewBlocks() {
      return workspace.refuseNewBlocks;
    },
    set refuseNewBlocks(refuse) {
      workspace.refuseNewBlocks = refuse;
    },
    failNext: (method, fault, times = 1) => faults.failNext(method, fault, times),

    command: (input) => runCommand(stage, input),
    click: async (input) => click(stage, input),
    select: async (input) => select(stage, input),
    fill: (input) => fill(stage, input),
    submitView: (input) => submitView(stage, input),
    closeView: (input) => closeView(stage, input),
    suggest: (input) => suggest(stage, input),
    openHome: async (user) => openHome(stage, user),
    sendEvent: (input) => sendEvent(stage, input),

    messages: (channel, { forUser } = {}) => messagesFor(workspace, channel, forUser),
    openViews: (user) => workspace.views.stack(user),
    home: (user) => workspace.views.home(user) ?? null,
    files: () => workspace.files.all(),
    waitFor: (probe, timeoutMs = 5_000) => waitFor(workspace.changes, probe, timeoutMs),
    onChange: (listener) => workspace.changes.listen(listener),

    socketConnections: () => sockets.connections(),
    disconnectSockets: (reason = "refresh_requested") => sockets.disconnect(reason),
    close: async () => {
      sockets.close();
      await closeServer(server);
    },
  };
};

const messagesFor = (
  workspace: Workspace,
  channelOrUser: string,
  forUser: string | undefined,
): readonly Message[] => {
  const isUser = workspace.users.has(channelOrUser);
  const channel = isUser
    ? (findDirectChannel(workspace, [channelOrUser])?.id ?? "")
    : channelOrUser;
  const reader = forUser ?? (isUser ? channelOrUser : null);
  return workspace.messages
    .in(channel)
    .filter((each) => each.ephemeralFor === null || each.ephemeralFor === reader);
};

const setBotMembership = (workspace: Workspace, channel: string, isMember: boolean): void => {
  const members = workspace.channels.get(channel)?.members;
  const bot = workspace.app.botUser.id;
  if (isMember) members?.add(bot);
  else members?.delete(bot);
  workspace.changes.announce();
};
