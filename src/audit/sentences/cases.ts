import { fromTo, type Predicate, type Predicates, type Telling } from "./telling.js";
import { nameWord, quoted } from "./words.js";

const caseOf = ({ first }: Telling): string => {
  const number = first("caseNumber", "caseId");
  const name = first("caseName", "name");
  if (number === null && name === null) return "a case";
  return ["case", number === null ? "" : nameWord(number), name === null ? "" : quoted(name)]
    .filter((word) => word !== "")
    .join(" ");
};

const caseIs =
  (done: string): Predicate =>
  (telling) =>
    `${done} ${caseOf(telling)}`;

const fileEvent = ({ first }: Telling): string => {
  const file = first("fileName", "filename", "fileEventFileName");
  return file === null ? "a file event" : `the file event of ${quoted(file)}`;
};

// The new person is the affected user where old and new value are missing.
const person = (telling: Telling): string => {
  const { changes, event, whom } = telling;
  if (changes.length > 0) return fromTo(changes, nameWord);
  return event.affectedUser === null ? "" : ` to ${whom}`;
};

export const cases: Predicates = {
  case_archived: caseIs("archived"),
  case_assignee_changed: (telling) =>
    `changed the assignee of ${caseOf(telling)}${person(telling)}`,
  case_closed: caseIs("closed"),
  case_created: caseIs("created"),
  case_deleted: caseIs("deleted"),
  case_exported: caseIs("exported"),
  case_file_event_added: (telling) => `added ${fileEvent(telling)} to ${caseOf(telling)}`,
  case_file_event_removed: (telling) => `removed ${fileEvent(telling)} from ${caseOf(telling)}`,
  case_subject_changed: (telling) => `changed the subject of ${caseOf(telling)}${person(telling)}`,
};
