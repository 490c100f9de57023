import { readableLabel } from "./event-type.js";
import { EVENT_TYPES } from "./event-types.js";

export interface EventTypeEntry {
  /** The API's name, without namespace and version: `logged_in`. */
  readonly name: string;
  /** The console's label: `Console login`. */
  readonly label: string;
  readonly category: string;
  /** Gives someone more power or hides something: watched for by default. */
  readonly privileged: boolean;
}

export const CATEGORIES: readonly string[] = [...new Set(EVENT_TYPES.map((type) => type.category))];

const byName = new Map(EVENT_TYPES.map((type) => [type.name, type]));
const byLabel = new Map(EVENT_TYPES.map((type) => [type.label.toLowerCase(), type]));

/** The catalogue's entry for an API name, if it has one. */
export const knownType = (name: string): EventTypeEntry | undefined => byName.get(name);

/** What people read: the console's label, or one made from a name that is in no catalogue. */
export const labelOf = (name: string): string => byName.get(name)?.label ?? readableLabel(name);

export const categoryOf = (name: string): string | null => byName.get(name)?.category ?? null;

export const isPrivileged = (name: string): boolean => byName.get(name)?.privileged ?? false;

/** A filter's value for a type: its catalogue label, or the API's own name. */
export const filterValueOf = (name: string): string => byName.get(name)?.label ?? name;

/** The API name behind a filter's value: the inverse of `filterValueOf`, any letter case. */
export const typeNameOf = (value: string): string =>
  byLabel.get(value.toLowerCase())?.name ?? value.toLowerCase();

/** The API names of a category's types; empty for a category that does not exist. */
export const typesOfCategory = (category: string): readonly string[] =>
  EVENT_TYPES.filter((type) => type.category.toLowerCase() === category.toLowerCase()).map(
    (type) => type.name,
  );
