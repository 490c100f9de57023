/** Five questions worth trying; the first one is asked by itself. */
export type Questions = readonly [string, string, string, string, string];

/** The demo company's story answers them. */
export const DEMO_QUESTIONS: Questions = [
  "support access enabled last week",
  "by support last week",
  "alert rules disabled by bob@example.com",
  "affecting bob@example.com last 30 days",
  "logins yesterday",
];

/** For an audit log in which nobody is known. */
export const OWN_LOG_QUESTIONS: Questions = [
  "support access enabled last week",
  "by support last 30 days",
  "alert rules disabled last 30 days",
  "privileged changes last 7 days",
  "logins yesterday",
];
