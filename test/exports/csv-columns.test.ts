import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { CSV_COLUMNS, csvCellsOf, renderCsv } from "../../src/exports/csv-columns.js";
import { rawEvent } from "../store/generate-events.js";
import { judgedEvent, microseconds } from "../store/oracle-event.js";

type Row = Readonly<Record<string, string>>;

const event = (fields: Readonly<Record<string, unknown>> = {}): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: "2026-11-23T10:00:00.9600Z",
      ...fields,
    }),
  );

const rowOf = (fields?: Readonly<Record<string, unknown>>): Row => {
  const cells = csvCellsOf(event(fields));
  return Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, cells[index] ?? ""]));
};

const readRows = (csv: string): readonly Row[] =>
  parse(csv, { columns: true, record_delimiter: "\r\n" }) as Row[];

/** What `escape_formulas` does. */
const guarded = (text: string): string =>
  /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;

/** The fields that no other column shows all of. */
const unshownOf = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => {
      if (/^(?:type\$|timestamp|actorIpAddress|userName)$/.test(key)) return false;
      const isScalar = typeof value !== "object" || value === null;
      if (/^actor(?:Name|Id|Type|Agent)$/.test(key)) return !isScalar;
      if (key !== "userId") return true;
      const { affectedUser } = event(fields);
      return !isScalar || (affectedUser?.name != null && affectedUser.id !== null);
    }),
  );

describe("a CSV row", () => {
  it("has the columns of the contract", () => {
    expect(renderCsv([])).toBe(
      "date_observed_utc,event_type,category,username,user_id,user_type,ip_address,user_agent," +
        "affected_user,resource_ids,details,event_id\r\n",
    );
  });

  it("tells an event by the console's words, and all else of it as JSON", () => {
    const fields = {
      type$: "audit_log::user_roles_assigned/2",
      actorName: "alice@example.com",
      actorId: "900",
      actorType: "user",
      actorAgent: "curl/8",
      actorIpAddress: "10.0.0.1, 10.0.0.2",
      userName: "bob@example.com",
      userId: "42",
      roleNames: ["Admin", "Agent"],
      success: true,
    };
    expect(rowOf(fields)).toEqual({
      date_observed_utc: "2026-11-23T10:00:00.9600Z",
      event_type: "User roles assigned",
      category: "Users and roles",
      username: "alice@example.com",
      user_id: "900",
      user_type: "USER",
      ip_address: "10.0.0.1; 10.0.0.2",
      user_agent: "curl/8",
      affected_user: "bob@example.com",
      resource_ids: "42",
      details: '{"roleNames":["Admin","Agent"],"success":true,"userId":"42"}',
      event_id: event(fields).id,
    });
  });

  it("has an empty cell for every spelling of no value", () => {
    const { details, event_id, date_observed_utc, event_type, category, ...rest } = rowOf({
      actorName: "null",
      actorId: null,
      actorAgent: " ",
      actorIpAddress: "null",
      userName: "",
    });
    expect(new Set(Object.values(rest))).toEqual(new Set([""]));
    expect(details).toBe("{}");
  });

  it("names an affected user by the id where there is no name", () => {
    expect(rowOf({ userName: "null", userId: 42 })).toMatchObject({
      affected_user: "42",
      details: "{}",
    });
  });

  it("joins several affected users", () => {
    expect(rowOf({ userName: ["bob", "carol"] }).affected_user).toBe("bob; carol");
  });

  it("keeps in the details what a column cannot show", () => {
    const strange = { actorName: ["x"], actorIpAddress: 5, userName: ["bob", { name: "eve" }] };
    expect(JSON.parse(rowOf(strange).details ?? "")).toEqual(strange);
  });

  it("keeps every digit of a timestamp, and tells it in UTC", () => {
    const observed = (timestamp: string) => rowOf({ timestamp }).date_observed_utc;
    expect(observed("2026-11-23T10:00:00.123456789Z")).toBe("2026-11-23T10:00:00.123456789Z");
    expect(observed("2026-11-23T10:00:00.10+05:45")).toBe("2026-11-23T04:15:00.10Z");
    expect(observed("2026-11-23T10:00:00")).toBe("2026-11-23T10:00:00Z");
  });

  it("survives an event nested deeper than a stack", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const nested = parseEvent(`{"type$":"x","timestamp":"2026-11-23T10:00:00Z","deep":${deep}}`);
    expect(csvCellsOf(nested)[10]).toBe(`{"deep":${deep}}`);
  });
});

describe("a CSV file", () => {
  it("is not run by a spreadsheet", () => {
    const [row] = readRows(renderCsv([event({ actorName: "=HYPERLINK(1)", actorAgent: "-1" })]));
    expect(row).toMatchObject({ username: "'=HYPERLINK(1)", user_agent: "'-1" });
  });

  it("gives back every hostile event, cell by cell", () => {
    fc.assert(
      fc.property(fc.array(rawEvent, { minLength: 1, maxLength: 10 }), (raws) => {
        const csv = renderCsv(raws.map(parseEvent));
        // As a file in UTF-8, which has no halves of surrogate pairs.
        const wellFormed = (text: string): string => Buffer.from(text).toString();
        const rows = readRows(csv);
        expect(rows.length).toBe(raws.length);
        for (const [index, raw] of raws.entries()) {
          const row = rows[index] ?? {};
          const judged = judgedEvent(raw);
          const fields = JSON.parse(raw) as Readonly<Record<string, unknown>>;
          const type = EVENT_TYPES.find(({ name }) => name === judged.type);
          expect(microseconds(row.date_observed_utc ?? "")).toBe(judged.timeUs);
          expect(row.event_id).toBe(judged.id);
          expect(row.category).toBe(type?.category ?? "");
          if (type !== undefined) expect(row.event_type).toBe(type.label);
          expect(row.username).toBe(wellFormed(guarded(judged.actor ?? "")));
          expect(row.user_type).toBe(judged.userType ?? "");
          expect(row.ip_address).toBe(guarded(judged.addresses.join("; ")));
          expect(row.resource_ids).toBe(wellFormed(guarded(judged.resourceIds.join("; "))));
          const { affectedUser } = parseEvent(raw);
          expect(row.affected_user).toBe(
            wellFormed(guarded(affectedUser?.name ?? affectedUser?.id ?? "")),
          );
          expect(JSON.parse(row.details ?? "")).toEqual(unshownOf(fields));
        }
      }),
      { numRuns: 150 },
    );
  });
});
