import type { UserGroups } from "../user-groups.js";

/** More would be a mailing list: whoever reads it first can tell the others. */
const MOST = 20;

/**
 * The people behind `AUDIT_ADMINS`, to be told that something is wrong: those named themselves first, then
 * the members of groups, at most 20. `*` means nobody in particular; a group that Slack does not tell of
 * adds nobody.
 * @param admins user ids (`U…`, `W…`), user-group ids (`S…`) or `*`
 */
export const adminIdsOf = async (
  admins: readonly string[],
  groups: Pick<UserGroups, "members">,
): Promise<readonly string[]> => {
  const groupIds = [...new Set(admins.filter((id) => id.startsWith("S")))];
  const members = await Promise.all(groupIds.map((id) => groups.members(id)));
  const named = admins.filter((id) => /^[UW]/.test(id));
  return [...new Set([...named, ...members.flatMap((ids) => [...(ids ?? [])])])].slice(0, MOST);
};
