import type { ReactNode } from "react";
import { useSnapshot } from "../../workspace/workspace.js";
import { DateText } from "./date-text.js";
import { type MentionProps, mentionName } from "./mention-name.js";
import type { Inline } from "./parse-angle.js";

/** What was parsed out of mrkdwn, as elements; text is only ever text. */
export const Inlines = ({ inlines }: { inlines: readonly Inline[] }) =>
  inlines.map((inline, index) => <InlinePiece key={index} inline={inline} />);

const InlinePiece = ({ inline }: { inline: Inline }): ReactNode => {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "emoji":
      return <Emoji name={inline.name} text={inline.text} />;
    case "bold":
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case "strike":
      return (
        <s>
          <Inlines inlines={inline.children} />
        </s>
      );
    case "link":
      return (
        <SafeLink url={inline.url}>
          <Inlines inlines={inline.children} />
        </SafeLink>
      );
    case "broadcast":
      return <span className="bk-mention bk-broadcast">@{inline.range}</span>;
    case "date":
      return <DateText {...inline} />;
    default:
      return <Mention {...inline} />;
  }
};

/** One emoji, read out by its name. */
export const Emoji = ({ name, text }: { name: string; text: string }) => (
  <span role="img" aria-label={name.replaceAll("_", " ")}>
    {text}
  </span>
);

/** A link out of the page. Give it only what `safeUrl` let through. */
export const SafeLink = ({ url, children }: { url: string; children: ReactNode }) => (
  <a href={url} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);

/** A person, channel or group by the name that this workspace has for it. */
export const Mention = (mention: MentionProps) => {
  const names = useSnapshot();
  return (
    <span className="bk-mention">
      {mention.kind === "channel" ? "#" : "@"}
      <bdi>{mentionName(names, mention)}</bdi>
    </span>
  );
};
