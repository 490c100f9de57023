import type { ReactNode } from "react";
import { useSnapshot } from "../../workspace/workspace.js";
import { DateText } from "./date-text.js";
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

interface MentionProps {
  readonly kind: "user" | "channel" | "group";
  readonly id: string;
  readonly label: string;
}

/** A person, channel or group by the name that this workspace has for it. */
export const Mention = ({ kind, id, label }: MentionProps) => {
  const { users, channels, groups } = useSnapshot();
  const named = { user: users, channel: channels, group: groups }[kind];
  const name = named.find((each) => each.id === id)?.name ?? (label || id);
  return (
    <span className="bk-mention">
      {kind === "channel" ? "#" : "@"}
      <bdi>{name}</bdi>
    </span>
  );
};
