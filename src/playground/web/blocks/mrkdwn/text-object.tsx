import type { BlockKit } from "../../../page/protocol.js";
import { textAt } from "../read.js";
import { Inlines } from "./inline.js";
import { type MrkdwnPart, parseMrkdwn, parsePlainText } from "./parse-mrkdwn.js";
import "./mrkdwn.css";

/** A `plain_text` or `mrkdwn` object. */
export const TextObject = ({ text }: { text: BlockKit }) =>
  text.type === "mrkdwn" ? <Mrkdwn text={textAt(text, "text")} /> : <PlainText text={text} />;

/** The words of a `plain_text` object, inline. */
export const PlainText = ({ text }: { text: BlockKit }) => (
  <Inlines inlines={parsePlainText(textAt(text, "text"), text.emoji !== false)} />
);

/** Slack's mrkdwn. */
const Mrkdwn = ({ text }: { text: string }) =>
  parseMrkdwn(text).map((part, index) => <Part key={index} part={part} />);

const Part = ({ part }: { part: MrkdwnPart }) => {
  if (part.kind === "preformatted") return <pre className="bk-pre">{part.text}</pre>;
  if (part.kind === "quote") {
    return (
      <blockquote className="bk-quote">
        <Inlines inlines={part.children} />
      </blockquote>
    );
  }
  return <Inlines inlines={part.children} />;
};
