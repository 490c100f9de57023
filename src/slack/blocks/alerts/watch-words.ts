import type { PlainTextElement } from "@slack/types";
import { everything, type Filter } from "../../../audit/filter.js";
import { describeFilter } from "../../../audit/filter-words.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { cut, plainText, visible } from "../text.js";

const WORDS_MOST = 150;
const LINE_MOST = 200;

/** What a filter says without naming anybody or any place. */
const withoutNames = ({ eventTypes, notEventTypes, categories, userTypes }: Filter): Filter => ({
  ...everything,
  ...{ eventTypes, notEventTypes, categories, userTypes },
});

// A watch's filter has no dates, so neither zone nor clock matter.
const said = (filter: Filter): string => describeFilter(filter, "UTC", 0);

/**
 * What a watch is about, on one line: its title, or its filter in words. Of a brief one nothing that
 * names somebody: null where nothing else is left. Not escaped.
 */
export const watchSubject = ({ title, filter, detail }: Watch): string | null => {
  if (title !== null) return cut(visible(title), WORDS_MOST);
  if (detail === "full") return cut(visible(said(filter)), WORDS_MOST);
  const told = withoutNames(filter);
  return said(told) === said(everything) && said(filter) !== said(everything)
    ? null
    : cut(visible(said(told)), WORDS_MOST);
};

/** The same, or the watch's number. */
export const watchName = (watch: Watch): string => watchSubject(watch) ?? `Watch ${watch.number}`;

/** `Watch 3`, for below a message whose first line says what it is about. */
export const watchNumber = ({ number }: Watch): PlainTextElement =>
  plainText(`Watch ${number}`, LINE_MOST);

/** `Watch 3 · Roles assigned or revoked`, for below a message. */
export const watchLine = (watch: Watch): PlainTextElement => {
  const subject = watchSubject(watch);
  return subject === null
    ? watchNumber(watch)
    : plainText(`Watch ${watch.number} · ${subject}`, LINE_MOST);
};
