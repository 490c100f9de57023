import { foldCase } from "../audit/fold-case.js";
import { isSupportSwitch } from "./support-access-types.js";

/**
 * Whether an event that has just been stored may change what a window of support access tells: cheap
 * enough to ask of every event.
 * @param userType as the API says, in capitals
 * @param createdAccounts the window's so far
 */
export const mayConcernSupport = (
  typeName: string,
  userType: string | null,
  actorName: string | null,
  createdAccounts: readonly string[],
): boolean => {
  if (userType === "SUPPORT_USER" || isSupportSwitch(typeName)) return true;
  if (actorName === null || createdAccounts.length === 0) return false;
  const folded = foldCase(actorName);
  return createdAccounts.some((name) => foldCase(name) === folded);
};
