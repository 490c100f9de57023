/** A `.env` file's settings, and the lines that are none. */
export interface EnvFile {
  readonly values: Readonly<Record<string, string>>;
  /** Completes ".env: …"; never holds the line's text, which may be a secret. */
  readonly faults: readonly string[];
}

const NOTHING = /^[ \t]*(?:#.*)?$/;

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=(.*)$/;

const OPENING_QUOTE = /^[ \t]*(["'`])/;

// As in a shell, # begins a comment after a blank only: secrets may hold it.
const COMMENT = /[ \t]#.*$/;

const unquote = (text: string, quote: string): string =>
  quote === '"' ? text.replaceAll("\\n", "\n") : text;

/**
 * Reads `NAME=value` lines, also with `export` and with quotes, between which a value may have
 * several lines. Node's own `parseEnv` is not used: it differs between versions, drops the setting
 * after a line that it does not understand, and cuts a value at any `#`.
 */
export const parseEnvFile = (text: string): EnvFile => {
  const values: Record<string, string> = {};
  const faults: string[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (NOTHING.test(line)) continue;
    const [, name, rest = ""] = ASSIGNMENT.exec(line) ?? [];
    const number = index + 1;
    if (name === undefined) {
      faults.push(`line ${number} is not NAME=value`);
      continue;
    }
    const quote = OPENING_QUOTE.exec(rest)?.[1];
    if (quote === undefined) {
      values[name] = rest.replace(COMMENT, "").trim();
      continue;
    }
    let quoted = rest.slice(rest.indexOf(quote) + 1);
    let last = index;
    while (!quoted.includes(quote) && last + 1 < lines.length) {
      last += 1;
      quoted += `\n${lines[last]}`;
    }
    const end = quoted.indexOf(quote);
    if (end === -1) {
      faults.push(`line ${number} has a quote that is never closed`);
      continue;
    }
    if (!NOTHING.test(quoted.slice(end + 1))) {
      faults.push(`line ${number} has something after the closing quote`);
    }
    values[name] = unquote(quoted.slice(0, end), quote);
    index = last;
  }
  return { values, faults };
};
