import { createHash } from "node:crypto";
import type { Intake, ParsedPage } from "../intake/intake.js";

const LARGEST_KEPT_BYTES = 4 * 1024 * 1024;
const PAGES_KEPT = 2;

/**
 * Polls mostly bring the very same bytes as the poll before: this gives the page object of last time for
 * them, without parsing them again.
 */
export const reuseUnchangedPage = (parsePage: Intake["parsePage"]): Intake["parsePage"] => {
  const kept = new Map<string, ParsedPage>();
  return async (body) => {
    if (body.length > LARGEST_KEPT_BYTES) return parsePage(body);
    const hash = createHash("sha256").update(body).digest("base64");
    const page = kept.get(hash) ?? (await parsePage(body));
    kept.delete(hash);
    kept.set(hash, page);
    for (const oldest of kept.keys()) {
      if (kept.size <= PAGES_KEPT) break;
      kept.delete(oldest);
    }
    return page;
  };
};
