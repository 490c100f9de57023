/** Questions that the demo company's story answers; the first one is asked by itself. */
export const QUESTIONS = [
  "support access enabled last week",
  "by support last week",
  "alert rules disabled by bob@example.com",
  "affecting bob@example.com last 30 days",
  "logins yesterday",
] as const;
