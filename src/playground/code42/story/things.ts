import { hex, pick, wholeBetween } from "./choose.js";
import type { Random } from "./random.js";

/** Things of the company that events are about, always under the same ids. */

export type AlertRule = Readonly<Record<"alertRuleId" | "alertRuleName", string>>;

const rule = (alertRuleId: string, alertRuleName: string): AlertRule => ({
  alertRuleId,
  alertRuleName,
});

export const RULES = {
  zipToCloud: rule("7b9f2e10-4c1d-4e1a-a2b7-90c6d1f3e501", "Zip files to personal cloud"),
  removable: rule("1c2f8d44-0a5e-4f6b-a1d2-7e9b3c5a6f02", "Large copies to removable media"),
  airDrop: rule("e05a7c31-9b2f-4d88-a7c4-2f1d6b8e9a03", "AirDrop outside the office"),
} as const;

export const ALERT_RULES: readonly AlertRule[] = [
  RULES.zipToCloud,
  RULES.removable,
  RULES.airDrop,
  rule("4d6a1b92-3e7c-4a05-a9f8-c1b2d3e4f504", "Source code to unknown Git hosts"),
  rule("92c4e7f0-6d1b-4b39-a3e5-8f7a6b5c4d05", "Customer lists by e-mail"),
  rule("b81d5e23-7f4a-4c60-a6b1-0d9e8f7a6b06", "Departing employees: any upload"),
  rule("5f3e9a07-2c8b-4d14-a8e7-6b5a4c3d2e07", "Files renamed to pictures"),
  rule("d7b0c6a5-1e4f-4e92-a4d3-3c2b1a0f9e08", "Uploads at night"),
  rule("38a9f4d1-5b6e-4f27-a5c2-9d8c7b6a5f09", "Salesforce reports to unmanaged devices"),
  rule("c65e2b78-8a9d-4a73-a0f1-4e3d2c1b0a10", "Public links in Google Drive"),
];

export interface Watchlist {
  readonly watchlistId: string;
  readonly watchlistType: string;
  /** Null for the built-in ones, which have a type only. */
  readonly watchlistName: string | null;
}

export const WATCHLISTS = {
  departing: {
    watchlistId: "0a1b2c3d-5e6f-4a70-a8b9-c0d1e2f3a401",
    watchlistType: "DEPARTING_EMPLOYEE",
    watchlistName: "Departing employees",
  },
  contractors: {
    watchlistId: "6d7e8f90-1a2b-4c3d-ae4f-5a6b7c8d9e02",
    watchlistType: "CONTRACT_EMPLOYEE",
    watchlistName: "Contractors",
  },
  newHires: {
    watchlistId: "27f80e9d-3c4b-4d5a-a6f7-8e9d0c1b2a03",
    watchlistType: "NEW_EMPLOYEE",
    watchlistName: null,
  },
  privileged: {
    watchlistId: "f1e2d3c4-b5a6-4978-a8a9-bacbdcedfe04",
    watchlistType: "ELEVATED_ACCESS_PRIVILEGES",
    watchlistName: null,
  },
  merger: {
    watchlistId: "8c9dae0f-1b2c-4d3e-af40-516273849505",
    watchlistType: "CUSTOM",
    watchlistName: "Project Aurora team",
  },
} as const satisfies Readonly<Record<string, Watchlist>>;

export const ROLE_NAMES: readonly string[] = [
  "Agent User",
  "Insider Risk Analyst",
  "Insider Risk Respond",
  "Insider Risk Read Only",
  "Alert Rule Builder",
  "Audit Log Viewer",
  "Security Center User",
  "Org Help Desk",
];

const SUBJECTS: readonly string[] = [
  "Quarterly report",
  "Roadmap",
  "Customer list",
  "Price list",
  "Board minutes",
  "Payroll",
  "Source archive",
  "Supplier contract",
  "Patent draft",
  "Interview notes",
  "Launch plan",
  "Budget",
  "Org chart",
  "Lab results",
  "Partner agreement",
  "Pipeline forecast",
  "Design review",
  "Security assessment",
];

const ENDINGS: readonly string[] = [
  ".xlsx",
  ".docx",
  ".pdf",
  " final.pdf",
  " draft.docx",
  " v2.xlsx",
  " v3.pptx",
  " (copy).xlsx",
  " backup.zip",
  " for review.docx",
];

/** What files are about. */
export const fileSubject = (random: Random): string => pick(random, SUBJECTS);

/** "Customer list v2.xlsx" and the like. */
export const fileName = (random: Random): string =>
  `${fileSubject(random)}${pick(random, ENDINGS)}`;

/** A file with what tells it apart; sizes are bytes. */
export const fileFields = (random: Random, name = fileName(random)) => ({
  fileName: name,
  md5: hex(random, 32),
  sizeInBytes: wholeBetween(random, 12_000, 48_000_000),
});
