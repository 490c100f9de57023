import { useId, useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { BlockList } from "../block-list.js";
import { PlainText, TextObject } from "../mrkdwn/text-object.js";
import { objectAt, objectsAt, textAt } from "../read.js";
import { Picture } from "./picture.js";
import { RichText } from "./rich-text.js";
import "./container.css";

/** Blocks in a frame with a title; one that collapses shows its title only. */
export const Container = ({ block }: { block: BlockKit }) => {
  const id = useId();
  const isCollapsible = block.is_collapsible === true;
  const [isOpen, setOpen] = useState(!isCollapsible || block.default_collapsed !== true);
  const subtitle = objectAt(block, "subtitle");
  const icon = objectAt(block, "icon");
  const title = (
    <>
      {icon !== null && (
        <Picture image={icon} className="bk-container-icon" alt={textAt(icon, "alt_text")} />
      )}
      <span id={`${id}title`} className="bk-container-title">
        <Title block={block} />
      </span>
    </>
  );
  return (
    <section
      className="bk-container"
      data-width={textAt(block, "width") || "standard"}
      data-divider={block.has_header_divider === true || undefined}
      aria-labelledby={`${id}title`}
    >
      <div className="bk-container-head">
        {isCollapsible ? (
          <button
            type="button"
            className="bk-container-toggle"
            aria-expanded={isOpen}
            aria-controls={`${id}body`}
            onClick={() => setOpen(!isOpen)}
          >
            {title}
            <span className="bk-caret" data-open={isOpen || undefined} aria-hidden="true" />
          </button>
        ) : (
          <div className="bk-container-toggle">{title}</div>
        )}
        {subtitle !== null && (
          <div className="bk-text bk-container-subtitle">
            <TextObject text={subtitle} />
          </div>
        )}
      </div>
      <div id={`${id}body`} className="bk-container-body" hidden={!isOpen}>
        <BlockList blocks={objectsAt(block, "child_blocks")} />
      </div>
    </section>
  );
};

const Title = ({ block }: { block: BlockKit }) => {
  const rich = objectAt(block, "rich_text_title");
  return rich === null ? (
    <PlainText text={objectAt(block, "title") ?? {}} />
  ) : (
    <RichText block={rich} />
  );
};
