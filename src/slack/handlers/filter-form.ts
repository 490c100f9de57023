import { renderResults } from "../blocks/results.js";
import { UnknownControlError } from "../errors.js";
import { parseFormMetadata } from "../filter-form/form-metadata.js";
import { parseFilterForm } from "../filter-form/parse-filter-form.js";
import type { ReplyTo } from "../messenger.js";
import type { SubmissionPayload } from "../payloads.js";
import type { Room } from "../room.js";

/** What to do once a submission has been acknowledged, and where its answer goes. */
export interface AcceptedSubmission {
  readonly kind: "accepted";
  readonly to: ReplyTo;
  readonly work: () => Promise<void>;
}

export type Submission =
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>> }
  | AcceptedSubmission;

/** The `filter-form` view came back: field errors, or the answer that it was opened from, changed. */
export const onFilterForm = async (
  room: Room,
  { ask, values }: SubmissionPayload,
): Promise<Submission> => {
  const metadata = parseFormMetadata(ask.view?.metadata ?? "");
  if (metadata === undefined) throw new UnknownControlError();
  const session = await room.sessions.require(metadata.session, ask.userId);
  const { zone } = await room.askers.askerOf(ask.userId);
  const form = parseFilterForm(values, { before: session.filter, nowMs: room.clock(), zone });
  if (!form.ok) return { kind: "errors", errors: form.errors };
  const to: ReplyTo = {
    userId: ask.userId,
    teamId: ask.teamId,
    channelId: metadata.channelId,
    responseUrl: metadata.responseUrl,
  };
  return {
    kind: "accepted",
    to,
    work: async () => {
      const shown = await room.search.ask(ask.userId, form.filter);
      await room.messenger.replace(to, renderResults(shown));
    },
  };
};
