import type { SuggestedField, Suggestions } from "../audit-store.js";
import type { Engine } from "./engine.js";
import { suggestAddresses, suggestAffected, suggestUsers } from "./suggest-names.js";
import { suggestResources } from "./suggest-resources.js";

export interface Typed {
  readonly typed: string;
  /** How many values at most. */
  readonly limit: number;
}

export interface SuggestOptions extends Typed {
  /** In about how many of the newest events resource ids are counted. */
  readonly countedEvents: number;
}

/** See `AuditStore.suggest`. */
export const suggest = async (
  engine: Engine,
  field: SuggestedField,
  options: SuggestOptions,
): Promise<Suggestions> => {
  switch (field) {
    case "user":
      return { values: suggestUsers(engine, options), sinceUs: null };
    case "affected":
      return { values: suggestAffected(engine, options), sinceUs: null };
    case "address":
      return { values: suggestAddresses(engine, options), sinceUs: null };
    case "resource":
      return suggestResources(engine, options);
  }
};
