import { filterValueOf } from "../audit/catalogue.js";

export const SUPPORT_ENABLED = "incydr_support_user_access_enabled";
export const SUPPORT_DISABLED = "incydr_support_user_access_disabled";

/** As a filter names them. */
export const SUPPORT_SWITCHES: readonly string[] = [SUPPORT_ENABLED, SUPPORT_DISABLED].map(
  filterValueOf,
);

/** Whether events of a type turn support access on or off. */
export const isSupportSwitch = (typeName: string): boolean =>
  typeName === SUPPORT_ENABLED || typeName === SUPPORT_DISABLED;
