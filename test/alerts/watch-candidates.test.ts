import { describe, expect, it } from "vitest";
import { createWatchCandidates } from "../../src/alerts/watch-candidates.js";
import { parseEvent } from "../../src/audit/event.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { filterSchema } from "../../src/audit/filter.js";
import { type FilterSubject, subjectOf } from "../../src/audit/filter-subject.js";

type Asked = Readonly<Record<string, readonly string[]>>;

const EVENT = {
  type$: "audit_log::logged_in/1",
  timestamp: "2026-11-23T10:00:00Z",
  actorName: "Alice@example.com",
  actorType: "USER",
  actorIpAddress: "10.0.0.7, 10.0.0.8",
  userName: "bob@example.com",
  watchlistId: "W-1",
};

const about = (changed: Readonly<Record<string, unknown>> = {}): FilterSubject =>
  subjectOf(parseEvent(JSON.stringify({ ...EVENT, ...changed })));

const candidatesAmong = (
  watches: readonly Asked[],
): ((subject: FilterSubject) => readonly Asked[]) => {
  const visitCandidates = createWatchCandidates(
    watches.map((asked) => ({ asked, filter: filterSchema.parse(asked) })),
  );
  return (subject) => {
    const found: Asked[] = [];
    visitCandidates(subject, ({ asked }) => found.push(asked));
    return found;
  };
};

const watches = (count: number, make: (index: number) => Asked): readonly Asked[] =>
  Array.from({ length: count }, (_none, index) => make(index));

describe("the watches that may match an event", () => {
  it.each<[Asked, Asked]>([
    [{ eventTypes: ["Console login"] }, { eventTypes: ["search_issued"] }],
    [{ eventTypes: ["logged_in"] }, { eventTypes: ["logged_in"], notEventTypes: ["logged_in"] }],
    [{ eventTypes: ["logged_in"] }, { eventTypes: ["logged_in"], categories: ["No such one"] }],
    [{ users: ["ALICE@example.com"] }, { users: ["alice"] }],
    [{ users: ["nobody", "*@example.com"] }, { users: ["*@contractor.com", "nobody"] }],
    [{ affectedUsers: ["Bob*"] }, { affectedUsers: ["alice@example.com"] }],
    [{ ips: ["10.0.0.7"] }, { ips: ["10.0.0.9"] }],
    [{ ips: ["10.0.0.0/24"] }, { ips: ["10.0.1.0/24"] }],
    [{ resourceIds: ["w-*"] }, { resourceIds: ["w-2"] }],
    [{ categories: ["Sign-in and support access"] }, { categories: ["No such one"] }],
    [{ userTypes: ["USER"] }, { userTypes: ["SUPPORT_USER"] }],
  ])("are those that ask for %j, not %j", (asked, notAsked) => {
    expect(candidatesAmong([notAsked, asked])(about())).toEqual([asked]);
  });

  it("are always those that name nothing", () => {
    const all = [{ text: ["nowhere"] }, { notUsers: ["alice@example.com"] }, {}];
    expect(candidatesAmong(all)(about())).toEqual(all);
  });

  it("come once each, however many of their values an event has", () => {
    const all = [
      { ips: ["10.0.0.8", "10.0.0.7", "10.0.0.0/8"] },
      { affectedUsers: ["bob@example.com", "bob*", "7"] },
      { users: ["alice@example.com", "*"] },
    ];
    expect(candidatesAmong(all)(about({ userId: 7 }))).toEqual(all);
  });

  it("are found by what the fewest events share", () => {
    const find = candidatesAmong([
      { eventTypes: ["logged_in"], users: ["carol@example.com"] },
      { eventTypes: ["search_issued"], users: ["alice*"] },
      { userTypes: ["USER"], users: ["dave*"] },
    ]);
    expect(find(about())).toEqual([]);
  });

  it("are as few among thousands as among ten", () => {
    const mine = [{ eventTypes: ["logged_in"] }, { users: ["*ice@example.com"] }];
    const types = EVENT_TYPES.map(({ name }) => name).filter((name) => name !== "logged_in");
    const others = [
      ...watches(1000, (index) => ({ eventTypes: [types[index % types.length] ?? ""] })),
      ...watches(1000, (index) => ({ users: [`user${index}@example.com`] })),
      ...watches(1000, (index) => ({ affectedUsers: [`*${index}@contractor.com`] })),
      ...watches(1000, (index) => ({ ips: [`10.${index % 250}.${index % 7}.9`] })),
      ...watches(1000, (index) => ({ ips: [`11.${index % 250}.0.0/16`], text: ["a"] })),
      ...watches(1000, (index) => ({ resourceIds: [`case-${index}`] })),
    ];
    const find = candidatesAmong([...others, ...mine]);
    const events = Array.from({ length: 100 }, (_none, index) => about({ index }));
    expect(events.flatMap(find)).toHaveLength(mine.length * events.length);
  });
});
