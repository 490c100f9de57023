const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address, when it may be a link (http, https or mailto); null for everything else. */
export const safeUrl = (text: string): string | null => {
  try {
    const url = new URL(text);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null; // no address at all: the caller shows it as text
  }
};
