import { useMemo, useRef } from "react";
import type { PageChannel } from "../../page/protocol.js";
import { titleOf } from "../channels/channel-kind.js";
import { Composer } from "../composer/composer.js";
import { hasKeyboard } from "../composer/has-keyboard.js";
import { QuestionChips } from "../composer/question-chips.js";
import { useComposer } from "../composer/use-composer.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./conversation.css";
import { MessagePane } from "./message-pane.js";

/** With up to so many messages a conversation has room for what to ask. */
const FEW_MESSAGES = 8;

/** The messages of one conversation, and where to add one. Give it the channel as `key` too. */
export const Conversation = ({ channel }: { channel: PageChannel }) => {
  const { messages } = useSnapshot();
  const composing = useComposer(channel.id);
  const mine = useMemo(
    () => messages.filter((each) => each.channel === channel.id),
    [messages, channel.id],
  );
  const hasChips = channel.hasBot && mine.length <= FEW_MESSAGES;
  const boxRef = useRef<HTMLTextAreaElement>(null);
  /** The button pressed may be gone in a moment; one goes on in the text box. */
  const tryOut = (text: string) => {
    if (hasKeyboard()) boxRef.current?.focus();
    void composing.send(text);
  };
  return (
    <>
      <MessagePane channel={channel} messages={mine} sendings={composing.sendings} />
      {channel.isArchived ? (
        <p className="read-only">
          #{channel.name} is archived: it can be read, but nothing can be added.
        </p>
      ) : (
        <>
          {hasChips && (
            <QuestionChips
              isDisabled={composing.isSending}
              isSlim={mine.length > 0}
              onTry={tryOut}
            />
          )}
          <Composer
            to={titleOf(channel)}
            composing={composing}
            boxRef={boxRef}
            onTry={hasChips ? null : tryOut}
          />
        </>
      )}
    </>
  );
};
