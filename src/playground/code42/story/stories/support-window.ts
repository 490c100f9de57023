import { asPerson, asSupport } from "../actor.js";
import { digits } from "../choose.js";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../durations.js";
import { searchFields } from "../everyday/search-request.js";
import type { Journal } from "../journal.js";
import type { Random } from "../random.js";
import type { Story } from "./story.js";

/** The account that nobody asked for. */
const UNEXPECTED_ACCOUNT = "svc.backup2@example.com";
const UNEXPECTED_ROLE = "Customer Cloud Admin";

const lookAround = (
  { write }: Journal,
  startMs: number,
  searches: number,
  random: Random,
): void => {
  write("logged_in", startMs, asSupport);
  for (let index = 1; index <= searches; index += 1) {
    write("search_issued", startMs + index * 4 * MINUTE_MS, asSupport, searchFields(random));
  }
};

/** Opened on a Friday evening, forgotten over the weekend, used on Saturday night, closed on Monday. */
export const openWeekend: Story = (journal, { cast, points }, random) => {
  const { write } = journal;
  const { supportOpenedMs, supportAccountMs, supportClosedMs } = points;
  const admin = asPerson(cast.supportAdmin, "home");
  const finder = asPerson(cast.weekendAdmin);
  const user = { userId: `10150709556${digits(random, 8)}`, userName: UNEXPECTED_ACCOUNT };

  write("logged_in", supportOpenedMs - 3 * MINUTE_MS, admin);
  write("incydr_support_user_access_enabled", supportOpenedMs, admin, {
    supportCaseId: "CS-48213",
    reason: "Agents in Berlin do not upgrade",
  });
  lookAround(journal, supportOpenedMs + 26 * MINUTE_MS, 3, random);
  lookAround(journal, supportAccountMs - 31 * MINUTE_MS, 6, random);
  write("user_registered", supportAccountMs, asSupport, user);
  write("user_roles_assigned", supportAccountMs + 48 * SECOND_MS, asSupport, {
    ...user,
    roleNames: [UNEXPECTED_ROLE],
  });
  lookAround(journal, supportAccountMs + 9 * HOUR_MS, 2, random);

  write("logged_in", supportClosedMs - 5 * MINUTE_MS, finder);
  write("incydr_support_user_access_disabled", supportClosedMs, finder, {
    supportCaseId: "CS-48213",
    reason: "Open since Friday",
  });
  write("user_roles_revoked", supportClosedMs + 6 * MINUTE_MS, finder, {
    ...user,
    roleNames: [UNEXPECTED_ROLE],
  });
  write("user_deactivated", supportClosedMs + 7 * MINUTE_MS, finder, user);
};

/** How it should be: asked for, used, and closed again within two hours. */
export const shortWindows: Story = (journal, { cast, points }, random) => {
  const admins = [cast.teamAdmin, cast.supportAdmin];
  points.earlierSupportMs.forEach((startMs, index) => {
    const admin = asPerson(admins[index] ?? cast.supportAdmin);
    const about = { supportCaseId: `CS-${46_100 + index * 977}`, reason: "Upgrade of the agents" };
    journal.write("incydr_support_user_access_enabled", startMs, admin, about);
    lookAround(journal, startMs + 12 * MINUTE_MS, 3, random);
    journal.write("incydr_support_user_access_disabled", startMs + 95 * MINUTE_MS, admin, about);
  });
};
