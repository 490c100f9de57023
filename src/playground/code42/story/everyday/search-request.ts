import { pick, wholeBetween } from "../choose.js";
import type { Random } from "../random.js";
import { fileName, fileSubject } from "../things.js";

type Filter = readonly [term: string, operator: string, value: string];

const FILTERS: readonly ((random: Random) => Filter)[] = [
  (random) => ["fileName", "IS", `*${fileSubject(random)}*`],
  (random) => ["fileName", "IS", fileName(random)],
  (random) => [
    "fileCategory",
    "IS",
    pick(random, ["SPREADSHEET", "ARCHIVE", "SOURCE_CODE", "PDF"]),
  ],
  (random) => [
    "exposure",
    "IS",
    pick(random, ["RemovableMedia", "CloudStorage", "ApplicationRead"]),
  ],
  (random) => [
    "tabUrl",
    "IS",
    pick(random, ["*dropbox.com*", "*wetransfer.com*", "*mail.google*"]),
  ],
  (random) => ["riskSeverity", "IS", pick(random, ["CRITICAL", "HIGH", "MODERATE"])],
];

/** A search as Forensic Search records it: the request is JSON in a text. */
export const searchFields = (random: Random, subject?: string) => {
  const filters = [pick(random, FILTERS)(random)];
  if (subject !== undefined) filters.push(["deviceUserName", "IS", subject]);
  const requestJson = JSON.stringify({
    groups: [
      {
        filterClause: "AND",
        filters: filters.map(([term, operator, value]) => ({ operator, term, value })),
      },
    ],
    groupClause: "AND",
    pgNum: 1,
    pgSize: 100,
    srtDir: "desc",
    srtKey: "eventTimestamp",
  });
  const success = random() > 0.01;
  const resultCount = success && random() > 0.12 ? wholeBetween(random, 1, 420) : 0;
  return { success, type: "query", requestJson, resultCount };
};
