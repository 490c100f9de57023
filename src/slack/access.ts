import { AccessDeniedError } from "./errors.js";
import type { UserGroups } from "./user-groups.js";

export type Role = "viewer" | "exporter" | "admin";

/** Slack user ids (`U…`, `W…`), user-group ids (`S…`) or `*`, a list a role. */
export interface AccessLists {
  readonly viewers: readonly string[];
  readonly exporters: readonly string[];
  readonly admins: readonly string[];
}

export interface Standing {
  readonly role: Role;
  /** A user group could not be looked up, so the role may be a higher one. */
  readonly uncertain: boolean;
}

export interface Access {
  /** @throws AccessDeniedError unless the user has the role, or one that includes it */
  requireRole(userId: string, role: Role): Promise<void>;
  /**
   * The highest role that the user has.
   * @throws AccessDeniedError when it is none
   */
  requireStanding(userId: string): Promise<Standing>;
}

const HIGHEST_FIRST: readonly Role[] = ["admin", "exporter", "viewer"];

/** The lists that grant a role: an admin is also an exporter, an exporter also a viewer. */
const listsOf = (lists: AccessLists, role: Role): readonly string[] => {
  if (role === "admin") return lists.admins;
  if (role === "exporter") return [...lists.admins, ...lists.exporters];
  return [...lists.admins, ...lists.exporters, ...lists.viewers];
};

/** A group that cannot be looked up grants nothing. */
export const createAccess = (lists: AccessLists, groups: Pick<UserGroups, "has">): Access => {
  const has = async (userId: string, role: Role): Promise<"yes" | "no" | "unknown"> => {
    const granted = listsOf(lists, role);
    if (granted.includes("*") || granted.includes(userId)) return "yes";
    const groupIds = [...new Set(granted.filter((id) => id.startsWith("S")))];
    const answers = await Promise.all(groupIds.map((id) => groups.has(id, userId)));
    if (answers.includes("yes")) return "yes";
    return answers.includes("unknown") ? "unknown" : "no";
  };

  return {
    async requireRole(userId, role) {
      const answer = await has(userId, role);
      if (answer !== "yes") throw new AccessDeniedError(userId, role, answer === "unknown");
    },
    async requireStanding(userId) {
      let uncertain = false;
      for (const role of HIGHEST_FIRST) {
        const answer = await has(userId, role);
        if (answer === "yes") return { role, uncertain };
        uncertain ||= answer === "unknown";
      }
      throw new AccessDeniedError(userId, "viewer", uncertain);
    },
  };
};
