import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";

export interface UserGroups {
  /** Whether a user is in a group; "unknown" when Slack did not say. */
  has(groupId: string, userId: string): Promise<"yes" | "no" | "unknown">;
  /** The user ids of a group; null when Slack did not say. */
  members(groupId: string): Promise<ReadonlySet<string> | null>;
}

const FRESH_MS = 5 * 60_000;
// A group that does not exist or a missing scope would otherwise be asked for on every click.
const FAILED_MS = 15_000;

interface Members {
  readonly untilMs: number;
  readonly ids: Promise<ReadonlySet<string> | null>;
}

export interface UserGroupsDeps {
  readonly client: webApi.WebClient;
  readonly clock: () => number;
  readonly log: Logger;
}

/** Members of user groups, remembered for five minutes. A failed look-up grants nobody anything. */
export const createUserGroups = ({ client, clock, log }: UserGroupsDeps): UserGroups => {
  const cache = new Map<string, Members>();

  const load = async (groupId: string): Promise<ReadonlySet<string> | null> => {
    try {
      const { users = [] } = await client.usergroups.users.list({ usergroup: groupId });
      return new Set(users);
    } catch (error) {
      log.warn({ err: error, groupId }, "could not read the members of a Slack user group");
      cache.set(groupId, { untilMs: clock() + FAILED_MS, ids: Promise.resolve(null) });
      return null;
    }
  };

  const membersOf = (groupId: string): Promise<ReadonlySet<string> | null> => {
    let members = cache.get(groupId);
    if (members === undefined || members.untilMs <= clock()) {
      members = { untilMs: clock() + FRESH_MS, ids: load(groupId) };
      cache.set(groupId, members);
    }
    return members.ids;
  };

  return {
    async has(groupId, userId) {
      const ids = await membersOf(groupId);
      if (ids === null) return "unknown";
      return ids.has(userId) ? "yes" : "no";
    },
    members: membersOf,
  };
};
