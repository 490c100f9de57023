/** One thing that an event changed. `name` is the field's own name without old/new: `Value`, `Status`. */
export interface Change {
  readonly name: string;
  readonly oldValue: unknown;
  readonly newValue: unknown;
}

const OLD = /^(?:old|previous|prior)(?=[A-Z_]|$)_?/;
const NEW = /^(?:new|updated|current)(?=[A-Z_]|$)_?/;

/** Old and new values of an event, paired by the rest of the field's name: `oldValue` with `newValue`. */
export const changesOf = (fields: Readonly<Record<string, unknown>>): readonly Change[] => {
  const changes = new Map<string, { name: string; oldValue?: unknown; newValue?: unknown }>();
  const changeOf = (name: string) => {
    const change = changes.get(name.toLowerCase()) ?? { name };
    changes.set(name.toLowerCase(), change);
    return change;
  };
  for (const [key, value] of Object.entries(fields)) {
    if (OLD.test(key)) changeOf(key.replace(OLD, "")).oldValue = value;
    else if (NEW.test(key)) changeOf(key.replace(NEW, "")).newValue = value;
  }
  return [...changes.values()].map(({ name, oldValue, newValue }) => ({
    name,
    oldValue,
    newValue,
  }));
};
