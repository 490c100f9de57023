type Container = Readonly<Record<string, unknown>> | readonly unknown[];

interface Frame {
  readonly node: Container;
  /** Keys of an object; null for a list, whose items go by the key that holds it. */
  readonly keys: readonly string[] | null;
  readonly key: string;
  next: number;
}

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

const open = (node: Container, key: string): Frame => ({
  node,
  keys: Array.isArray(node) ? null : Object.keys(node),
  key,
  next: 0,
});

/**
 * Calls `visit` for every key and value below `root`, at any depth, in document order, without
 * recursion: depth is no attack. The items of a list are visited under the list's own key.
 */
export const walkFields = (root: unknown, visit: (key: string, value: unknown) => void): void => {
  if (!isContainer(root)) return;
  const stack: Frame[] = [open(root, "")];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const { node, keys, next } = frame;
    if (next === (keys === null ? (node as readonly unknown[]).length : keys.length)) {
      stack.pop();
      continue;
    }
    frame.next += 1;
    const name = keys === null ? next : (keys[next] as string);
    const value = (node as Readonly<Record<string | number, unknown>>)[name];
    const key = keys === null ? frame.key : (name as string);
    visit(key, value);
    if (isContainer(value)) stack.push(open(value, key));
  }
};
