import type { AccessSettings } from "../config.js";
import { createAccess, type Role } from "../slack/access.js";
import { AccessDeniedError } from "../slack/errors.js";

const WORDS: Readonly<Record<Role, string>> = {
  admin: "Admin",
  exporter: "Exporter",
  viewer: "Viewer",
};

/** What the settings allow a member of these groups, in a word or two; decided as the bot itself decides it. */
export const roleWords =
  (lists: AccessSettings) =>
  async (userId: string, groupIds: readonly string[]): Promise<string> => {
    const access = createAccess(lists, {
      has: async (groupId) => (groupIds.includes(groupId) ? "yes" : "no"),
    });
    try {
      return WORDS[(await access.requireStanding(userId)).role];
    } catch (error) {
      if (error instanceof AccessDeniedError) return "No access";
      throw error;
    }
  };
