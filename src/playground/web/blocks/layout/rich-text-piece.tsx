import type { ReactNode } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { DateText } from "../mrkdwn/date-text.js";
import { emojiOf } from "../mrkdwn/emoji.js";
import { Emoji, Mention, SafeLink } from "../mrkdwn/inline.js";
import { safeUrl } from "../mrkdwn/safe-url.js";
import { numberAt, objectAt, textAt } from "../read.js";

/** One piece of a rich text's line, in its style. */
export const RichTextPiece = ({ piece }: { piece: BlockKit }) => {
  const style = objectAt(piece, "style") ?? {};
  let shown = <Bare piece={piece} />;
  if (style.code === true) shown = <code>{shown}</code>;
  if (style.bold === true) shown = <strong>{shown}</strong>;
  if (style.italic === true) shown = <em>{shown}</em>;
  if (style.strike === true) shown = <s>{shown}</s>;
  if (style.underline === true) shown = <u>{shown}</u>;
  if (style.highlight === true || style.client_highlight === true) shown = <mark>{shown}</mark>;
  return shown;
};

const Bare = ({ piece }: { piece: BlockKit }): ReactNode => {
  switch (piece.type) {
    case "text":
      return textAt(piece, "text");
    case "link":
      return <Link piece={piece} />;
    case "emoji": {
      const name = textAt(piece, "name");
      const emoji = unicodeOf(textAt(piece, "unicode")) ?? emojiOf(name);
      return emoji === null ? `:${name}:` : <Emoji name={name} text={emoji} />;
    }
    case "user":
      return <Mention kind="user" id={textAt(piece, "user_id")} label="" />;
    case "channel":
      return <Mention kind="channel" id={textAt(piece, "channel_id")} label="" />;
    case "usergroup":
      return <Mention kind="group" id={textAt(piece, "usergroup_id")} label="" />;
    case "broadcast":
      return <span className="bk-mention bk-broadcast">@{textAt(piece, "range")}</span>;
    case "date":
      return (
        <DateText
          seconds={numberAt(piece, "timestamp") ?? -1}
          format={textAt(piece, "format")}
          url={safeUrl(textAt(piece, "url"))}
          fallback={textAt(piece, "fallback")}
        />
      );
    case "color":
      return <Color value={textAt(piece, "value")} />;
    default:
      return textAt(piece, "text");
  }
};

const Link = ({ piece }: { piece: BlockKit }) => {
  const url = safeUrl(textAt(piece, "url"));
  const words = textAt(piece, "text") || textAt(piece, "url");
  return url === null ? words : <SafeLink url={url}>{words}</SafeLink>;
};

const Color = ({ value }: { value: string }) => {
  const color = `#${value.replace("#", "")}`;
  return (
    <span>
      <span className="bk-swatch" style={{ background: color }} aria-hidden="true" />
      {color}
    </span>
  );
};

/** The characters of code points like `1f468-200d-1f4bb`; null for anything else. */
const unicodeOf = (hex: string): string | null => {
  if (!/^[0-9a-f]{1,5}(?:-[0-9a-f]{1,5})*$/i.test(hex)) return null;
  return String.fromCodePoint(...hex.split("-").map((each) => Number.parseInt(each, 16)));
};
