import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knownType } from "../../../src/audit/catalogue.js";
import { batchOf } from "../../../src/audit/event-batch.js";
import { readRow } from "../../../src/audit/event-row.js";
import { sentenceOf } from "../../../src/audit/sentence.js";
import { parseQuery } from "../../../src/query/parse-query.js";
import { EXAMPLES } from "../../../src/slack/blocks/help.js";
import type { AuditStore } from "../../../src/store/audit-store.js";
import { openStore } from "../../../src/store/open-store.js";
import { type ReadCompany, readCompany } from "./read-history.js";

// A Saturday evening, when "last week" is not the week that has just been worked.
const SATURDAY_MS = Date.parse("2026-11-28T23:40:00Z");
const saturday = readCompany(SATURDAY_MS);

describe("the bot", () => {
  const sentences = saturday.events.map(sentenceOf);

  it("accepts every event and knows its type", () => {
    const misread = saturday.events.filter(
      ({ raw, typeName }) =>
        readRow(raw).typeName !== typeName || knownType(typeName) === undefined,
    );
    expect(misread).toEqual([]);
    expect(new Set(saturday.events.map(({ id }) => id)).size).toBe(saturday.events.length);
  });

  it("has something to say about every event: who, what and which", () => {
    const VAGUE =
      /Somebody unknown|\ba user\b|\ba role\b|\ban? (?:alert rule|alert|case|watchlist|API client|file|file event|domain|URL|IP address|path|department|directory group|risk factor|cloud alias|identity provider|federation|SCIM provisioner|org)(?:$| (?!“))/;
    const vague = sentences.filter((sentence) => VAGUE.test(sentence));
    expect(
      vague.filter((sentence) => !/renamed an? |changed a username from/.test(sentence)),
    ).toEqual([]);
  });

  it("tells the stories in words", () => {
    const told = new Set(sentences);
    for (const sentence of [
      "olivia.grant@example.com gave Incydr support access to the environment",
      "Incydr support user marvin@code42.com added user svc.backup2@example.com",
      "Incydr support user marvin@code42.com gave svc.backup2@example.com the role “Customer Cloud Admin”",
      "meera.iyer@example.com turned off Incydr support's access to the environment",
      "bernd@example.com added viktor.horvat@example.com to watchlist “Departing employees”",
      "olivia.grant@example.com deactivated viktor.horvat@example.com",
      "bob@example.com turned off alert rule “Zip files to personal cloud”",
      "Provisioning system azure_1234@cloud.code42.com changed sofia.berg@example.com's name from “Sofia Lindgren” to “Sofia Berg”",
    ]) {
      expect(told).toContain(sentence);
    }
  });
});

const QUESTIONS = [
  ...EXAMPLES,
  "support access enabled last week",
  "alert rules disabled by bob@example.com",
  "alert rules disabled by bob@example.com last week",
  "alice@example.com",
  "by alice@example.com",
  "user:*@contractor.example",
  "affecting bob@example.com",
  "affected:bob@example.com",
  "affected:sofia.lindgren@example.com",
  "affected:sofia.berg@example.com",
  "logins",
  'type:"Add user"',
  "type:search_issued",
  "category:watchlists",
  "by support",
  "by support last week",
  "usertype:api",
  "usertype:system",
  "usertype:unknown",
  "ip:10.0.0.0/8",
  "ip:2001:db8::/32",
  "resource:1077340021",
  '"quarterly report"',
  "text:roadmap",
  "bernd@example.com yesterday or today",
  "chitra@example.com last week",
];

const storeOf = async ({ events }: ReadCompany): Promise<AuditStore> => {
  const store = await openStore("duckdb::memory:", { memoryLimitMb: 256 });
  await store.append(batchOf(events));
  return store;
};

describe("the questions of the read-me and of the help", () => {
  let store: AuditStore;
  beforeAll(async () => {
    store = await storeOf(saturday);
  });
  afterAll(() => store.close());

  it.each(QUESTIONS)("%s: finds something", async (question) => {
    const asked = { nowMs: SATURDAY_MS, zone: "America/New_York" };
    const { filter, problems } = parseQuery(question, asked);
    expect(problems).toEqual([]);
    expect(await store.count(filter)).toBeGreaterThan(0);
  });
});
