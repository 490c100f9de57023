import { useEffect, useRef, useState } from "react";
import type { PageMessage } from "../../page/protocol.js";
import { personOf } from "../people/person-of.js";
import { useSnapshot } from "../workspace/workspace.js";
import { newsSince } from "./news.js";
import { spokenText } from "./spoken-text.js";

const READ_CHARACTERS = 300;

/** Reads out what others say in the conversation that is open. */
export const Announcer = ({ messages }: { messages: readonly PageMessage[] }) => {
  const snapshot = useSnapshot();
  const [said, setSaid] = useState("");
  const before = useRef(messages);
  useEffect(() => {
    const news = newsSince(before.current, messages, snapshot.me).at(-1);
    before.current = messages;
    if (news === undefined) return;
    const { name } = personOf(snapshot, news.userId);
    const zone = personOf(snapshot, snapshot.me).tz;
    const words = spokenText(news.text, snapshot, { zone, nowMs: Date.now() });
    setSaid(`${name}: ${words.slice(0, READ_CHARACTERS)}`);
  }, [messages, snapshot]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
};
