import type { Predicates, Telling } from "./telling.js";
import { nameWord } from "./words.js";

// Every browser calls itself Mozilla; the API, its SDKs and integrations give their own names.
const isBrowser = (agent: string): boolean => /^(?:mozilla|opera)\//i.test(agent.trim());

const signIn = ({ event, first }: Telling): string => {
  const { agent, userType } = event;
  const byApi = userType === "API_CLIENT" || (agent !== null && !isBrowser(agent));
  const country = first("country", "countryName", "actorCountry", "geoCountry");
  const place = country === null ? "" : ` from ${nameWord(country)}`;
  return `signed in ${byApi ? "through the API" : "to the console"}${place}`;
};

export const signInAndSupport: Predicates = {
  logged_in: signIn,
  incydr_support_user_access_enabled: () => "gave Incydr support access to the environment",
  incydr_support_user_access_disabled: () =>
    "turned off Incydr support's access to the environment",
};
