/** Calls `visit` for every key and value below `root`, at any depth, in document order, without recursion. */
export const walkFields = (root: unknown, visit: (key: string, value: unknown) => void): void => {
  const stack: { key: string; value: unknown }[] = [];
  const pushChildren = (value: unknown, key: string): void => {
    if (typeof value !== "object" || value === null) return;
    const children = Array.isArray(value)
      ? value.map((item) => ({ key, value: item as unknown }))
      : Object.entries(value).map(([name, item]) => ({ key: name, value: item as unknown }));
    for (let index = children.length - 1; index >= 0; index -= 1) {
      stack.push(children[index] as { key: string; value: unknown });
    }
  };
  pushChildren(root, "");
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    visit(entry.key, entry.value);
    pushChildren(entry.value, entry.key);
  }
};
