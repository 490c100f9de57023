import { renderResults } from "../blocks/results.js";
import { UnknownControlError } from "../errors.js";
import { parseFormMetadata } from "../filter-form/form-metadata.js";
import { parseFilterForm } from "../filter-form/parse-filter-form.js";
import type { ReplyTo } from "../messenger.js";
import type { SubmissionHandler } from "./submission.js";

/** The `filter-form` view came back: field errors, or the answer that it was opened from, changed. */
export const onFilterForm: SubmissionHandler = async (room, { ask, values }) => {
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
