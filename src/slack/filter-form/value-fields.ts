import type { SuggestedField } from "../../store/audit-store.js";
import { FIELDS } from "./fields.js";

/** The lists of a filter whose values the form suggests from the store. */
export type ValueList = "users" | "affectedUsers" | "ips" | "resourceIds";

export const VALUE_FIELDS: Readonly<
  Record<ValueList, { readonly field: string; readonly suggested: SuggestedField }>
> = {
  users: { field: FIELDS.users, suggested: "user" },
  affectedUsers: { field: FIELDS.affected, suggested: "affected" },
  ips: { field: FIELDS.addresses, suggested: "address" },
  resourceIds: { field: FIELDS.resources, suggested: "resource" },
};
