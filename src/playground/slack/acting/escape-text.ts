import type { Workspace } from "../state/workspace.js";

/** `&`, `<` and `>` as Slack writes them. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const EVERYBODY: ReadonlySet<string> = new Set(["here", "channel", "everyone"]);

/** A user, a group or everybody by the name after an `@`; undefined where that is nobody. */
const mentionOf = (workspace: Workspace, name: string, withNames: boolean): string | undefined => {
  const user = [...workspace.users.values()].find((each) => each.name === name);
  if (user !== undefined) return `<@${user.id}${withNames ? `|${name}` : ""}>`;
  const group = [...workspace.groups.values()].find((each) => each.handle === name);
  if (group !== undefined) return `<!subteam^${group.id}${withNames ? `|@${name}` : ""}>`;
  return EVERYBODY.has(name) ? `<!${name}>` : undefined;
};

/** Escaped text in which `@handle`, `#channel` and `@here` are mentions. */
export const escapeWithMentions = (
  workspace: Workspace,
  text: string,
  /** Commands carry the name besides: `<@U…|alice>`. */
  { withNames }: { readonly withNames: boolean },
): string =>
  escapeText(text)
    .replace(
      /(?<![\w.])@([a-z0-9._-]+)/g,
      (whole, name: string) => mentionOf(workspace, name, withNames) ?? whole,
    )
    .replace(/(?<![\w&])#([a-z0-9_-]+)/g, (whole, name: string) => {
      const channel = [...workspace.channels.values()].find((each) => each.name === name);
      return channel === undefined ? whole : `<#${channel.id}|${name}>`;
    });
