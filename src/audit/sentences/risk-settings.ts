import { changeOf, type Predicate, type Predicates, type Telling } from "./telling.js";

const entity = ({ thing }: Telling): string =>
  thing(
    "content inspection entity",
    ["entityName", "contentInspectionEntityName", "displayName", "name"],
    ["entityId", "id"],
  );

const indicator = ({ thing }: Telling): string =>
  thing(
    "risk indicator",
    ["riskIndicatorName", "indicatorName", "displayName", "name"],
    ["riskIndicatorId", "indicatorId", "id"],
  );

const done =
  (verb: string, what: (telling: Telling) => string): Predicate =>
  (telling) =>
    `${verb} ${what(telling)}`;

export const riskSettings: Predicates = {
  content_inspection_entity_created: done("created", entity),
  content_inspection_entity_deleted: done("deleted", entity),
  content_inspection_entity_updated: (telling) => `updated ${entity(telling)}${changeOf(telling)}`,
  risk_indicator_changed: (telling) =>
    `changed the severity of ${indicator(telling)}${changeOf(telling, "severity", "weight", "score")}`,
  risk_indicator_created: done("created", indicator),
};
