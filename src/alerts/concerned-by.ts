import { dictionaryText } from "../audit/event-batch.js";
import { mayConcernSupport } from "../insights/may-concern-support.js";
import type { AlertMessage } from "../state/alerts/outbox-message.js";
import type { AlertLog } from "./log.js";
import type { AlertSources } from "./sources.js";
import type { StoredRows } from "./stored-rows.js";
import { concernedFromUs } from "./support-belonging.js";

export interface ConcernedByDeps {
  readonly sources: Pick<AlertSources, "supportWindows">;
  readonly clock: () => number;
  readonly log: AlertLog;
}

/** Which messages about support access show something else now that these rows are stored. */
export type ConcernedBy = (
  stored: StoredRows,
  open: readonly AlertMessage[],
) => Promise<readonly AlertMessage[]>;

const concerns = ({ batch, rows }: StoredRows, accounts: readonly string[]): boolean =>
  rows.some((row) =>
    mayConcernSupport(
      dictionaryText(batch.typeNames, row) ?? "",
      dictionaryText(batch.userTypes, row),
      dictionaryText(batch.actorNames, row),
      accounts,
    ),
  );

export const createConcernedBy = ({ sources, clock, log }: ConcernedByDeps): ConcernedBy => {
  /** Only what support users do makes more of them: a window is open for weeks, and a store is large. */
  let known: { readonly by: string; readonly accounts: readonly string[] } | undefined;

  const accountsOf = async (open: readonly AlertMessage[]): Promise<readonly string[]> => {
    const by = open.map(({ id }) => id).join("|");
    if (known?.by !== by) {
      const windows = await sources.supportWindows(concernedFromUs(open, clock()));
      known = { by, accounts: windows.flatMap(({ createdAccounts }) => createdAccounts) };
    }
    return known.accounts;
  };

  return async (stored, open) => {
    if (open.length === 0) return [];
    if (concerns(stored, [])) {
      known = undefined;
      return open;
    }
    try {
      return concerns(stored, await accountsOf(open)) ? open : [];
    } catch (err) {
      // Events must be taken all the same; an edit more does no harm.
      log.error({ err }, "could not look up who is concerned by support access");
      return open;
    }
  };
};
