import { blockId } from "./composition.js";
import { LIMITS } from "./limits.js";
import { boolean, number, oneOf, string, url } from "./primitives.js";
import { list, object, variants } from "./structures.js";

const style = object(
  {},
  {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    underline: boolean,
    code: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
);
const id = (letters: string) => string({ pattern: new RegExp(`^[${letters}][A-Z0-9]+$`) });
const leaf = (type: string, required: Parameters<typeof object>[0], optional = {}) =>
  object({ type: oneOf(type), ...required }, { style, ...optional });

const inline = variants({
  text: leaf("text", { text: string() }),
  link: leaf("link", { url: url() }, { text: string({ min: 0 }), unsafe: boolean }),
  user: leaf("user", { user_id: id("UW") }),
  usergroup: leaf("usergroup", { usergroup_id: id("S") }),
  team: leaf("team", { team_id: id("T") }),
  channel: leaf("channel", { channel_id: id("CGD") }),
  emoji: leaf(
    "emoji",
    { name: string() },
    { unicode: string(), skin_tone: number({ min: 1, max: 6, whole: true }), url: url() },
  ),
  broadcast: leaf("broadcast", { range: oneOf("here", "channel", "everyone") }),
  color: leaf("color", { value: string({ pattern: /^#?[0-9a-f]{6}$/i, called: "a hex color" }) }),
  date: leaf(
    "date",
    {
      timestamp: number({ min: 0, whole: true }),
      format: string({ pattern: /\{[a-z_]+\}/, called: "a format with at least one {token}" }),
    },
    { url: url(), fallback: string() },
  ),
});

const border = number({ min: 0, max: 1, whole: true });
const section = object({ type: oneOf("rich_text_section"), elements: list(inline) });

const richTextParts = variants({
  rich_text_section: section,
  rich_text_list: object(
    {
      type: oneOf("rich_text_list"),
      style: oneOf("bullet", "ordered"),
      elements: list(section, { min: 1 }),
    },
    {
      indent: number({ min: 0, max: LIMITS.richTextIndent, whole: true }),
      offset: number({ min: 0, whole: true }),
      border,
    },
  ),
  rich_text_quote: object({ type: oneOf("rich_text_quote"), elements: list(inline) }, { border }),
  rich_text_preformatted: object(
    { type: oneOf("rich_text_preformatted"), elements: list(inline) },
    { border, language: string() },
  ),
});

/** A rich_text block; nothing in its text is parsed. */
export const richText = object(
  { type: oneOf("rich_text"), elements: list(richTextParts) },
  { block_id: blockId },
);
