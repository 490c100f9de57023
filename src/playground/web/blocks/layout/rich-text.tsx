import type { BlockKit } from "../../../page/protocol.js";
import { numberAt, objectsAt, textAt } from "../read.js";
import { RichTextPiece } from "./rich-text-piece.js";
import "./rich-text.css";

/** A `rich_text` block: nothing in its text is parsed. */
export const RichText = ({ block }: { block: BlockKit }) => (
  <div className="bk-rich bk-text">
    {objectsAt(block, "elements").map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </div>
);

const Part = ({ part }: { part: BlockKit }) => {
  switch (part.type) {
    case "rich_text_list":
      return <List list={part} />;
    case "rich_text_preformatted":
      return (
        <pre className="bk-pre">
          <Pieces of={part} />
        </pre>
      );
    case "rich_text_quote":
      return (
        <blockquote className="bk-quote">
          <Pieces of={part} />
        </blockquote>
      );
    default:
      return (
        <div>
          <Pieces of={part} />
        </div>
      );
  }
};

const List = ({ list }: { list: BlockKit }) => {
  const items = objectsAt(list, "elements").map((item, index) => (
    <li key={index}>
      <Pieces of={item} />
    </li>
  ));
  const indent = numberAt(list, "indent") ?? 0;
  return list.style === "ordered" ? (
    <ol start={(numberAt(list, "offset") ?? 0) + 1} data-indent={indent}>
      {items}
    </ol>
  ) : (
    <ul data-indent={indent}>{items}</ul>
  );
};

const Pieces = ({ of }: { of: BlockKit }) =>
  objectsAt(of, "elements").map((piece, index) => (
    <RichTextPiece key={`${index}${textAt(piece, "type")}`} piece={piece} />
  ));
