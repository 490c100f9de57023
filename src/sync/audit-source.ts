import type { Code42Client } from "../code42/code42-client.js";
import type { ParsedPage } from "../intake/intake.js";

/** What the sync needs of the Code42 client. */
export type AuditSource = Pick<Code42Client<ParsedPage>, "searchPage" | "count">;
