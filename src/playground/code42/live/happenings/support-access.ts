import { asPerson, asSupport } from "../../story/actor.js";
import { digits } from "../../story/choose.js";
import { SECOND_MS } from "../../story/durations.js";
import { searchFields } from "../../story/everyday/search-request.js";
import type { LiveHappening, Stage } from "./live-happening.js";

/** So far apart are two events at least: their times differ, with however many digits they are written. */
const APART_MS = 2;
/** What a support user does takes so long where there was time for it, and is squeezed in where there was not. */
const ACCOUNT_MS = 25 * SECOND_MS;
const SQUEEZED_MS = 50;

/** Support access goes on, is used, and goes off: of whatever is asked for, what it needs comes first. */
export const createSupportAccess = ({ world, write, random }: Stage): readonly LiveHappening[] => {
  const admin = asPerson(world.cast.supportAdmin);
  let supportCaseId: string | null = null;
  let accounts = 0;
  /** When the latest of all this happened. */
  let lastMs = Number.NEGATIVE_INFINITY;

  const after = (timeMs: number): number => {
    lastMs = Math.max(timeMs, lastMs + APART_MS);
    return lastMs;
  };
  const open = (timeMs: number): void => {
    supportCaseId = `CS-${digits(random, 5)}`;
    const about = { supportCaseId, reason: "Agents do not report" };
    write("incydr_support_user_access_enabled", after(timeMs), admin, about);
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
        const endMs = Math.max(nowMs, lastMs + SQUEEZED_MS);
        const pace = Math.min(1, (endMs - lastMs) / ACCOUNT_MS);
        const before = (seconds: number) => after(endMs - seconds * SECOND_MS * pace);
        const userName = `svc.migration${accounts}@example.com`;
        const user = { userId: `10150709556${digits(random, 8)}`, userName };
        write("logged_in", before(20), asSupport);
        write("search_issued", before(12), asSupport, searchFields(random));
        write("user_registered", before(2), asSupport, user);
        write("user_roles_assigned", before(0), asSupport, {
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
        write("incydr_support_user_access_disabled", after(nowMs), admin, about);
        supportCaseId = null;
      },
    },
  ];
};
