import type { Workspace } from "../state/workspace.js";

/** `&`, `<` and `>` as Slack writes them. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Escaped text in which `@handle` and `#channel` are mentions by id. */
export const escapeWithMentions = (
  workspace: Workspace,
  text: string,
  /** Commands carry the name besides: `<@U…|alice>`. */
  { withNames }: { readonly withNames: boolean },
): string =>
  escapeText(text)
    .replace(/(?<![\w.])@([a-z0-9._-]+)/g, (whole, name: string) => {
      const user = [...workspace.users.values()].find((each) => each.name === name);
      return user === undefined ? whole : `<@${user.id}${withNames ? `|${name}` : ""}>`;
    })
    .replace(/(?<![\w&])#([a-z0-9_-]+)/g, (whole, name: string) => {
      const channel = [...workspace.channels.values()].find((each) => each.name === name);
      return channel === undefined ? whole : `<#${channel.id}|${name}>`;
    });
