import type {
  Channel,
  LocalSlack,
  Message,
  OpenView,
  SlackUser,
} from "../../slack/start-local-slack.js";
import type {
  Happening,
  PageChannel,
  PageMessage,
  PageUser,
  PageView,
  Snapshot,
} from "../protocol.js";
import { renderFiles } from "./render-files.js";

/** What of a snapshot the local Slack does not know. */
export interface SnapshotExtras {
  /** User id → what this person may do with the app, in a word or two. */
  readonly roles: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  readonly happenings: readonly Happening[];
  readonly bot: Snapshot["bot"];
}

/** The eyes of the local Slack that a snapshot is made with. */
export type SeenSlack = Pick<
  LocalSlack,
  | "team"
  | "app"
  | "users"
  | "usersById"
  | "groups"
  | "channels"
  | "messages"
  | "openViews"
  | "home"
  | "files"
  | "violations"
  | "refuseNewBlocks"
>;

const KEPT_MESSAGES = 300;
const KEPT_VIOLATIONS = 50;

/**
 * Everything that one user may see, and nothing else: the conversations that they are in, ephemeral messages for them
 * alone, their own views.
 */
export const snapshotFor = (slack: SeenSlack, me: string, extras: SnapshotExtras): Snapshot => {
  const bot = slack.app.botUser;
  const others = [...slack.usersById.values()].filter(({ id }) => id !== bot.id);
  const channels = slack.channels().filter(({ members }) => members.has(me));
  const files = slack.files();
  const home = slack.home(me);
  return {
    teamName: slack.team.name,
    appUserId: bot.id,
    appName: bot.realName,
    me,
    users: [...others, bot].map((user) => renderUser(user, extras.roles)),
    groups: slack.groups.map(({ id, name }) => ({ id, name })),
    channels: channels.map((channel) => renderChannel(channel, me, slack)),
    messages: channels.flatMap(({ id }) =>
      slack
        .messages(id, { forUser: me })
        .slice(-KEPT_MESSAGES)
        .map((message) => renderMessage(message, files)),
    ),
    views: slack.openViews(me).map(renderView),
    home: home === null ? null : renderView(home),
    violations: slack.violations.slice(-KEPT_VIOLATIONS),
    questions: extras.questions,
    happenings: extras.happenings,
    isOlderWorkspace: slack.refuseNewBlocks,
    bot: extras.bot,
  };
};

const renderUser = (user: SlackUser, roles: SnapshotExtras["roles"]): PageUser => ({
  id: user.id,
  handle: user.name,
  name: user.realName,
  email: user.email,
  tz: user.tz,
  isBot: user.isBot ?? false,
  role: roles[user.id] ?? "",
});

const renderChannel = (
  { id, name, kind, isArchived, members }: Channel,
  me: string,
  { usersById, app }: SeenSlack,
): PageChannel => {
  const others = [...members].filter((each) => each !== me);
  const isDirect = kind === "im" || kind === "mpim";
  return {
    id,
    name: isDirect ? others.map((each) => usersById.get(each)?.realName ?? each).join(", ") : name,
    kind,
    isArchived,
    hasBot: members.has(app.botUser.id),
    members: [...members],
  };
};

const renderMessage = (message: Message, files: ReturnType<SeenSlack["files"]>): PageMessage => ({
  channel: message.channel,
  ts: message.ts,
  userId: message.userId,
  text: message.text,
  blocks: message.blocks,
  isEphemeral: message.ephemeralFor !== null,
  threadTs: message.threadTs ?? null,
  isEdited: message.editedTs !== undefined,
  files: renderFiles(message.files, files),
});

const renderView = ({ id, hash, view, values }: OpenView): PageView => ({ id, hash, view, values });
