import type { webApi } from "@slack/bolt";
import type { HomeView } from "@slack/types";

/** Shows a page in the Home that was opened, unless it has been opened again since. */
export type PublishHome = (view: HomeView) => Promise<void>;

export interface HomeDesk {
  /**
   * Notes that somebody opened their Home, before anything is checked or looked up: whatever takes how
   * long, what stays there is what belongs to the latest opening.
   */
  open(userId: string): PublishHome;
}

interface Opening {
  /** Fulfilled when everything sent to this Home so far has been answered. */
  sent: Promise<void>;
}

const MOST_REMEMBERED = 10_000;

export const createHomeDesk = (client: webApi.WebClient): HomeDesk => {
  const latest = new Map<string, Opening>();

  return {
    open(userId) {
      const opening: Opening = { sent: latest.get(userId)?.sent ?? Promise.resolve() };
      latest.delete(userId);
      latest.set(userId, opening);
      const oldest = latest.keys().next();
      if (latest.size > MOST_REMEMBERED && !oldest.done) latest.delete(oldest.value);

      return (view) => {
        // One at a time: two requests on their way could overtake each other.
        const sending = opening.sent.then(async () => {
          if (latest.get(userId) === opening) {
            await client.views.publish({ user_id: userId, view });
          }
        });
        opening.sent = sending.catch(() => {}); // the caller hears of it
        return sending;
      };
    },
  };
};
