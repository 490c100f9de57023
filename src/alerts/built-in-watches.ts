/** The built-in watch whose message follows a whole window of support access. */
export const SUPPORT_WATCH_ID = "builtin:support-access";
