import type { webApi } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { LIMITS } from "./blocks/limits.js";
import { loadingView, noticeView } from "./blocks/notice.js";
import { slackCodeOf, TooManyViewsError, TriggerExpiredError } from "./errors.js";
import type { Ask } from "./payloads.js";
import { formatDepth, parseDepth } from "./view-depth.js";

export interface ViewDesk {
  /**
   * Shows a modal within the three seconds that a click is good for: opened, laid on top of the one that
   * was clicked in, or in its place when three are stacked already. When its data takes longer than
   * `LATE_MS` a loading view comes first; a failure after that shows in the modal through `wordsOf`.
   * @throws TriggerExpiredError, TooManyViewsError, and what `load` throws while no view is open
   */
  show(ask: Ask, title: string, load: () => Promise<ModalView>): Promise<void>;
  /** Puts a view in the place of the one that was clicked in. */
  replace(ask: Ask, view: ModalView): Promise<void>;
}

const LATE_MS = 700;

const EXPIRED = /^(?:expired_trigger_id|exchanged_trigger_id|invalid_trigger_id|trigger_expired)$/;

export interface ViewDeskDeps {
  readonly client: webApi.WebClient;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** What to tell a person about an error, having logged it. */
  readonly wordsOf: (error: unknown, ask: Ask) => string;
}

/** A view that knows how deep in the stack it lies, unless it keeps something else there. */
const atDepth = (view: ModalView, depth: number): ModalView =>
  view.private_metadata ? view : { ...view, private_metadata: formatDepth(depth) };

export const createViewDesk = ({ client, sleep, wordsOf }: ViewDeskDeps): ViewDesk => {
  const update = async (id: string, view: ModalView): Promise<void> => {
    try {
      await client.views.update({ view_id: id, view });
    } catch (error) {
      // Closed by its reader in the meantime: nobody misses it.
      if (slackCodeOf(error) !== "not_found") throw error;
    }
  };

  /** Brings a view up; says its id and depth. */
  const raise = async (ask: Ask, view: ModalView): Promise<{ id: string; depth: number }> => {
    const below = ask.view;
    const depth = below === null ? 1 : Math.min(parseDepth(below.metadata) + 1, LIMITS.viewStack);
    const shown = atDepth(view, depth);
    if (below !== null && parseDepth(below.metadata) >= LIMITS.viewStack) {
      await client.views.update({ view_id: below.id, view: shown });
      return { id: below.id, depth };
    }
    if (ask.triggerId === null) throw new TriggerExpiredError();
    try {
      const request = { trigger_id: ask.triggerId, view: shown };
      const answer =
        below === null ? await client.views.open(request) : await client.views.push(request);
      return { id: answer.view?.id ?? "", depth };
    } catch (error) {
      if (EXPIRED.test(slackCodeOf(error) ?? "")) {
        throw new TriggerExpiredError("the trigger has expired", { cause: error });
      }
      if (slackCodeOf(error) === "push_limit_reached") {
        throw new TooManyViewsError("no view can be laid on top", { cause: error });
      }
      throw error;
    }
  };

  return {
    async show(ask, title, load) {
      const loaded = load();
      const late = sleep(LATE_MS).then(() => undefined);
      const inTime = await Promise.race([loaded, late]);
      if (inTime !== undefined) {
        await raise(ask, inTime);
        return;
      }
      // Should raising fail, nobody waits for the data any more.
      loaded.catch(() => {});
      const { id, depth } = await raise(ask, loadingView(title));
      const view = await loaded.catch((error: unknown) => noticeView(wordsOf(error, ask)));
      await update(id, atDepth(view, depth));
    },
    async replace(ask, view) {
      if (ask.view === null) return;
      const depth = parseDepth(ask.view.metadata);
      await update(ask.view.id, atDepth(view, depth));
    },
  };
};
