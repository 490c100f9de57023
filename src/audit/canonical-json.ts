interface Frame {
  readonly node: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Sorted keys of an object; null for an array. */
  readonly keys: readonly string[] | null;
  next: number;
}

const isContainer = (value: unknown): value is Frame["node"] =>
  typeof value === "object" && value !== null;

// Array.prototype.sort compares UTF-16 code units, which is the order RFC 8785 asks for.
const open = (node: Frame["node"]): Frame => ({
  node,
  keys: Array.isArray(node) ? null : Object.keys(node).sort(),
  next: 0,
});

// A JavaScript object puts keys like "10" in an order of its own, and "__proto__" is no key to assign.
const keepsItsOrder = (key: string): boolean => !/^\d/.test(key) && key !== "__proto__";

/** An object of scalars, which nearly every event is, printed by the engine itself: twice as fast. */
const flatJson = (node: Frame["node"]): string | undefined => {
  if (Array.isArray(node)) return undefined;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(node).sort()) {
    const value = (node as Readonly<Record<string, unknown>>)[key];
    if (isContainer(value) || !keepsItsOrder(key)) return undefined;
    sorted[key] = value;
  }
  return JSON.stringify(sorted);
};

/**
 * RFC 8785 canonical JSON of a value that came out of `JSON.parse`. A lone surrogate, which the RFC
 * does not allow, stays as its escape. Works on any depth: events are hostile, so no recursion.
 */
export const canonicalJson = (value: unknown): string => {
  if (!isContainer(value)) return JSON.stringify(value);
  const flat = flatJson(value);
  if (flat !== undefined) return flat;
  const stack: Frame[] = [];
  let frame = open(value);
  let out = frame.keys === null ? "[" : "{";
  for (;;) {
    const { node, keys } = frame;
    const size = keys === null ? (node as readonly unknown[]).length : keys.length;
    if (frame.next === size) {
      out += keys === null ? "]" : "}";
      const parent = stack.pop();
      if (parent === undefined) return out;
      frame = parent;
      continue;
    }
    if (frame.next > 0) out += ",";
    const key = keys === null ? frame.next : (keys[frame.next] as string);
    if (keys !== null) out += `${JSON.stringify(key)}:`;
    frame.next += 1;
    const child = (node as Readonly<Record<string | number, unknown>>)[key];
    if (isContainer(child)) {
      stack.push(frame);
      frame = open(child);
      out += frame.keys === null ? "[" : "{";
    } else {
      out += JSON.stringify(child);
    }
  }
};
