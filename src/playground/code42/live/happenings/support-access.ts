import { asPerson, asSupport } from "../../story/actor.js";
import { digits } from "../../story/choose.js";
import { SECOND_MS } from "../../story/durations.js";
import { searchFields } from "../../story/everyday/search-request.js";
import type { LiveHappening, Stage } from "./live-happening.js";

/** Support access goes on, is used, and goes off: of whatever is asked for, what it needs comes first. */
export const createSupportAccess = ({ world, write, random }: Stage): readonly LiveHappening[] => {
  const admin = asPerson(world.cast.supportAdmin);
  let supportCaseId: string | null = null;
  let accounts = 0;

  const open = (timeMs: number): void => {
    supportCaseId = `CS-${digits(random, 5)}`;
    const about = { supportCaseId, reason: "Agents do not report" };
    write("incydr_support_user_access_enabled", timeMs, admin, about);
  };
  const ensureOpen = (timeMs: number): void => {
    if (supportCaseId === null) open(timeMs);
  };

  return [
    {
      id: "support-on",
      label: "Turn on support access",
      hint: "Ask for “support access enabled today”.",
      happen: open,
    },
    {
      id: "support-adds-account",
      label: "Let a support user add an account",
      hint: "Ask for “by support today”: the new account is an administrator.",
      happen(nowMs) {
        ensureOpen(nowMs - 40 * SECOND_MS);
        accounts += 1;
        const userName = `svc.migration${accounts}@example.com`;
        const user = { userId: `10150709556${digits(random, 8)}`, userName };
        write("logged_in", nowMs - 20 * SECOND_MS, asSupport);
        write("search_issued", nowMs - 12 * SECOND_MS, asSupport, searchFields(random));
        write("user_registered", nowMs - 2 * SECOND_MS, asSupport, user);
        write("user_roles_assigned", nowMs, asSupport, {
          ...user,
          roleNames: ["Customer Cloud Admin"],
        });
      },
    },
    {
      id: "support-off",
      label: "Turn off support access",
      hint: "Ask for “support access disabled today”; its details name the same support case.",
      happen(nowMs) {
        ensureOpen(nowMs - 60 * SECOND_MS);
        const about = { supportCaseId, reason: "No longer needed" };
        write("incydr_support_user_access_disabled", nowMs, admin, about);
        supportCaseId = null;
      },
    },
  ];
};
