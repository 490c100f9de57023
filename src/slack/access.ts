import { AccessDeniedError } from "./errors.js";
import type { UserGroups } from "./user-groups.js";

export type Role = "viewer" | "exporter" | "admin";

/** Slack user ids (`U…`, `W…`), user-group ids (`S…`) or `*`, a list a role. */
export interface AccessLists {
  readonly viewers: readonly string[];
  readonly exporters: readonly string[];
  readonly admins: readonly string[];
}

export interface Access {
  /** @throws AccessDeniedError unless the user has the role, or one that includes it */
  requireRole(userId: string, role: Role): Promise<void>;
}

/** The lists that grant a role: an admin is also an exporter, an exporter also a viewer. */
const listsOf = (lists: AccessLists, role: Role): readonly string[] => {
  if (role === "admin") return lists.admins;
  if (role === "exporter") return [...lists.admins, ...lists.exporters];
  return [...lists.admins, ...lists.exporters, ...lists.viewers];
};

/** A group that cannot be looked up grants nothing. */
export const createAccess = (lists: AccessLists, groups: UserGroups): Access => ({
  async requireRole(userId, role) {
    const granted = listsOf(lists, role);
    if (granted.includes("*") || granted.includes(userId)) return;
    const groupIds = [...new Set(granted.filter((id) => id.startsWith("S")))];
    const answers = await Promise.all(groupIds.map((id) => groups.has(id, userId)));
    if (answers.includes("yes")) return;
    throw new AccessDeniedError(userId, role, answers.includes("unknown"));
  },
});
