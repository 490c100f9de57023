import type { PlainTextElement } from "@slack/types";
import { everything, type Filter } from "../../../audit/filter.js";
import { describeFilter } from "../../../audit/filter-words.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { asSeen } from "../../as-seen.js";
import { cut, plainText, visible } from "../text.js";

const WORDS_MOST = 150;
const LINE_MOST = 200;

/** What a filter says without naming anybody or any place. */
const withoutNames = ({ eventTypes, notEventTypes, categories, userTypes }: Filter): Filter => ({
  ...everything,
  ...{ eventTypes, notEventTypes, categories, userTypes },
});

/** What a watch looks for, as it was understood. A watch's filter has no dates, so neither zone nor clock matter. */
export const watchedFor = ({ filter }: Pick<Watch, "filter">): string =>
  visible(describeFilter(filter, "UTC", 0));

/** `user:bob`, `-type:x`: for machines rather than people. */
const OPERATOR = /(?:^|[\s,(])-?[a-z_-]+:\S/i;

/**
 * What a watch is called: its title, else the words that it was made with, else, where those are
 * operators, its filter in words. Names people also where the watch is brief. Not escaped.
 */
export const fullWatchName = ({
  title,
  query,
  filter,
}: Pick<Watch, "title" | "query" | "filter">): string => {
  const words = asSeen(query).trim();
  const own = words === "" || OPERATOR.test(words) ? watchedFor({ filter }) : words;
  return cut(visible(title ?? own), WORDS_MOST);
};

/**
 * What a watch is about, on one line. Of a brief one nothing that names somebody: null where nothing
 * else is left. Not escaped.
 */
export const watchSubject = (watch: Watch): string | null => {
  const { title, filter, detail } = watch;
  if (title !== null || detail === "full") return fullWatchName(watch);
  const told = withoutNames(filter);
  const said = watchedFor({ filter: told });
  const isBare = said === watchedFor({ filter: everything });
  return isBare && watchedFor(watch) !== said ? null : cut(said, WORDS_MOST);
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
