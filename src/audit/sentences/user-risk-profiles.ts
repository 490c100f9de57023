import { changeOf, type Predicates, type Telling } from "./telling.js";
import { nameWord, things } from "./words.js";

const alias = ({ first }: Telling): string => {
  const name = first("cloudAlias", "cloudAliases", "alias", "value");
  return name === null ? "a cloud alias" : `cloud alias ${nameWord(name)}`;
};

const factors = ({ all }: Telling): string =>
  things(
    "risk factor",
    "risk factors",
    all(
      "riskFactors",
      "riskFactorNames",
      "riskFactorsName",
      "riskFactor",
      "riskFactorName",
      "value",
    ),
  );

export const userRiskProfiles: Predicates = {
  cloud_alias_added: (telling) => `added ${alias(telling)} to ${telling.whose("risk profile")}`,
  cloud_alias_removed: (telling) =>
    `removed ${alias(telling)} from ${telling.whose("risk profile")}`,
  risk_factor_added: (telling) => `added ${factors(telling)} to ${telling.whose("risk profile")}`,
  risk_factor_removed: (telling) =>
    `removed ${factors(telling)} from ${telling.whose("risk profile")}`,
  risk_profile_end_date_changed: (telling) =>
    `changed ${telling.whose("departure date")}${changeOf(telling, "enddate", "departuredate")}`,
  // What the notes say is for the details, not for every list.
  risk_profile_notes_changed: (telling) => `changed the notes in ${telling.whose("risk profile")}`,
  risk_profile_start_date_changed: (telling) =>
    `changed ${telling.whose("start date")}${changeOf(telling, "startdate")}`,
};
