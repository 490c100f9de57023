/** Text from an input of a view as Slack would send it with a command: `&`, `<` and `>` escaped. */
export const asSent = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
