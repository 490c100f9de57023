import { everything, type Filter } from "../../../audit/filter.js";
import type { TimeUs } from "../../../audit/time.js";
import type { EventRef } from "../../../insights/read-events.js";
import { readSupportWindows } from "../../../insights/read-support-windows.js";
import { filterIn } from "../../../insights/stretch.js";
import { windowsHolding } from "../../../insights/windows-holding.js";
import type { Room } from "../../room.js";

/**
 * What support users did in the windows that these events opened, for a question: an alert about support
 * access is about that, not about its being enabled.
 * @param fromUs when the earliest of the events happened
 */
export const supportFilter = async (
  { store }: Pick<Room, "store">,
  fromUs: TimeUs,
  refs: readonly EventRef[],
): Promise<Filter> => {
  const windows = windowsHolding(
    await readSupportWindows(store, { fromUs, actionsMost: 0 }),
    refs.map(({ eventId }) => eventId),
  );
  const ends = windows.map(({ toUs }) => toUs);
  const toUs = ends.reduce(
    (last, end) => (last === null || end === null || end > last ? end : last),
    ends[0] ?? null,
  );
  const bySupport: Filter = { ...everything, userTypes: ["SUPPORT_USER"] };
  return filterIn(bySupport, { fromUs, toUs });
};
