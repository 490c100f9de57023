/** The API's user types (`actorType`). Source: the userTypes filter of search-audit-log. */
export const USER_TYPES = ["USER", "SUPPORT_USER", "API_CLIENT", "SYSTEM", "UNKNOWN"] as const;
export type UserType = (typeof USER_TYPES)[number];
