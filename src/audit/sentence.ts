import type { AuditEvent } from "./event.js";
import { actorPhrase } from "./sentences/actor.js";
import { alerts } from "./sentences/alerts.js";
import { apiClients } from "./sentences/api-clients.js";
import { cases } from "./sentences/cases.js";
import { filesAndSearches } from "./sentences/files-and-searches.js";
import { identityManagement } from "./sentences/identity-management.js";
import { restoresAndArchives } from "./sentences/restores-and-archives.js";
import { riskSettings } from "./sentences/risk-settings.js";
import { signInAndSupport } from "./sentences/sign-in-and-support.js";
import { createTelling, type Predicate, type Telling } from "./sentences/telling.js";
import { trustedActivity } from "./sentences/trusted-activity.js";
import { unknownType } from "./sentences/unknown-type.js";
import { userRiskProfiles } from "./sentences/user-risk-profiles.js";
import { intakeSentence, usersAndRoles } from "./sentences/users-and-roles.js";
import { watchlists } from "./sentences/watchlists.js";
import { cut } from "./visible.js";

/** A sentence is at most this long, in UTF-16 units: it must fit a row of a list. */
export const SENTENCE_MOST = 500;

const predicates: ReadonlyMap<string, Predicate> = new Map(
  [
    alerts,
    apiClients,
    cases,
    filesAndSearches,
    identityManagement,
    restoresAndArchives,
    riskSettings,
    signInAndSupport,
    trustedActivity,
    userRiskProfiles,
    usersAndRoles,
    watchlists,
  ].flatMap((category) => Object.entries(category)),
);

/** Whether a type has a sentence of its own; all 111 of the catalogue have. */
export const hasSentence = (typeName: string): boolean => predicates.has(typeName);

const active = (telling: Telling): string => {
  const { event } = telling;
  const predicate = predicates.get(event.typeName) ?? unknownType;
  const said = predicate(telling);
  // Nobody knows every field of every type: an affected user that a sentence does not expect is said too.
  const isTold = telling.affected === null || telling.isSelf || said.includes(telling.affected);
  const others = isTold ? "" : `, affecting ${telling.affected}`;
  const failed = event.fields.success === false ? " (failed)" : "";
  return `${actorPhrase(event)} ${said}${others}${failed}`;
};

/**
 * One plain-text sentence that tells an event, without a full stop: *A did X to B*. On one line, nothing
 * hidden in it, at most `SENTENCE_MOST` long. Not escaped: hostile text stays in it.
 */
export const sentenceOf = (event: AuditEvent): string => {
  const telling = createTelling(event);
  return cut(intakeSentence(telling) ?? active(telling), SENTENCE_MOST);
};
