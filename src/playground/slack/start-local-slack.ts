import { requireUser, type Stage } from "./acting/actor.js";
import { click, fill, type SelectInput, select } from "./acting/block-action.js";
import type { ElementInput } from "./acting/place.js";
import { type CommandInput, runCommand } from "./acting/run-command.js";
import { type DismissInput, dismiss, type SayInput, say } from "./acting/say.js";
import { type EventInput, openHome, sendEvent } from "./acting/send-event.js";
import { closeView, type SubmitInput, type Submitted, submitView } from "./acting/submit-view.js";
import { type SuggestInput, type Suggestions, suggest } from "./acting/suggest.js";
import { createDeliver } from "./delivery/create-deliver.js";
import type { Ack } from "./delivery/delivery.js";
import { createSocketMode, type DisconnectReason } from "./delivery/socket-mode.js";
import { createFaults, type Fault, type RandomFaults } from "./faults.js";
import type { LocalSlack, LocalSlackOptions } from "./local-slack.js";
import { closeServer, portOf, serveSlack } from "./serve-slack.js";
import {
  DEFAULT_CHANNELS,
  DEFAULT_GROUPS,
  DEFAULT_SCOPES,
  DEFAULT_USERS,
  directsBetween,
} from "./state/defaults.js";
import type { StoredFile } from "./state/files.js";
import type { ApiCall, Violation } from "./state/logs.js";
import type { Message } from "./state/messages.js";
import type { Channel, ChannelSpec, SlackUser, UserGroup } from "./state/people.js";
import { setArchived } from "./state/set-archived.js";
import type { OpenView } from "./state/views.js";
import {
  type AppInfo,
  createWorkspace,
  directChannel,
  findDirectChannel,
  type TeamInfo,
  type Workspace,
} from "./state/workspace.js";
import { waitFor } from "./wait-for.js";
import { connectionMethods } from "./web-api/connections.js";
import { webApiMethods } from "./web-api/methods.js";
import { createRateLimits } from "./web-api/rate-limits.js";

export type { InputValue } from "./acting/input-value.js";
export { LocalUserError } from "./acting/local-user-error.js";
export { WaitedTooLongError } from "./wait-for.js";
export type {
  Ack,
  ApiCall,
  AppInfo,
  Channel,
  ChannelSpec,
  CommandInput,
  DisconnectReason,
  DismissInput,
  ElementInput,
  EventInput,
  Fault,
  LocalSlack,
  LocalSlackOptions,
  Message,
  OpenView,
  RandomFaults,
  SayInput,
  SelectInput,
  SlackUser,
  StoredFile,
  SubmitInput,
  Submitted,
  SuggestInput,
  Suggestions,
  TeamInfo,
  UserGroup,
  Violation,
};

/**
 * Starts a local Slack on 127.0.0.1, with three users, a user group and four channels unless told
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
    channels: options.channels ?? [...DEFAULT_CHANNELS, ...directsBetween(users)],
    scopes: options.scopes ?? DEFAULT_SCOPES,
    refuseNewBlocks: options.refuseNewBlocks ?? false,
    clock: options.clock ?? Date.now,
  });
  const sockets = createSocketMode(workspace);
  const faults = createFaults();
  const methods = { ...webApiMethods, ...connectionMethods(sockets) };
  const tokens = { botToken: options.botToken, appToken: options.appToken };
  const limits = createRateLimits(workspace.clock);
  let limitsRates = options.limitRates ?? false;
  const server = await serveSlack(
    {
      workspace,
      methods,
      tokens,
      faults,
      sockets,
      limits: () => (limitsRates ? limits : null),
      otherwise: options.otherwise,
    },
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
  const commands = new Set(options.commands ?? ["/audit"]);
  const stage: Stage = { workspace, deliver, commands, suggested: new Map() };

  return {
    apiUrl: `${workspace.origin}/api/`,
    port,
    team: workspace.team,
    app: workspace.app,
    users,
    usersById: workspace.users,
    groups,
    channels: () => [...workspace.channels.values()],
    violations: workspace.violations.entries,
    calls: (method) =>
      workspace.calls.entries.filter((call) => method === undefined || call.method === method),

    setRequestUrl: (url) => {
      requestUrl = url;
    },
    setScopes: (scopes) => {
      workspace.scopes = scopes;
    },
    setBotMembership: (channel, isMember) => setBotMembership(workspace, channel, isMember),
    archive: (channel) => setArchived(workspace, channel, true),
    unarchive: (channel) => setArchived(workspace, channel, false),
    get refuseNewBlocks() {
      return workspace.refuseNewBlocks;
    },
    set refuseNewBlocks(refuse) {
      workspace.refuseNewBlocks = refuse;
    },
    get limitRates() {
      return limitsRates;
    },
    set limitRates(limit) {
      limitsRates = limit;
    },
    failNext: (method, fault, times = 1) => faults.failNext(method, fault, times),
    failRandomly: (random) => faults.failRandomly(random),

    command: (input) => runCommand(stage, input),
    say: (input) => say(stage, input),
    dismiss: (input) => dismiss(stage, input),
    openDirect: (user) => directChannel(workspace, [requireUser(stage, user).id]),
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
