import { renderHome } from "../blocks/home.js";
import type { PublishHome } from "../home-desk.js";
import type { Ask } from "../payloads.js";
import type { Room } from "../room.js";

/** The app's Home was opened: what is known, what its reader may do and how to ask. */
export const onHomeOpened = async (
  { access, store, alerts, status, clock }: Room,
  { userId }: Ask,
  publish: PublishHome,
): Promise<void> => {
  const [standing, extent] = await Promise.all([access.requireStanding(userId), store.extent()]);
  await publish(
    renderHome({
      ...{ userId, standing, extent, status: status(), alerts: alerts.status() },
      nowMs: clock(),
    }),
  );
};
