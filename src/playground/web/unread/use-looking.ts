import { useEffect, useSyncExternalStore } from "react";
import { useSnapshot } from "../workspace/workspace.js";
import { newestTs } from "./count-unread.js";

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
};

/** Counts a conversation as looked at while it is open in a tab that is in front. */
export const useLooking = (
  channel: string | null,
  look: (channel: string, ts: string) => void,
): void => {
  const { messages } = useSnapshot();
  const isVisible = useSyncExternalStore(subscribe, () => document.visibilityState === "visible");
  const newest = channel === null ? "0" : newestTs(messages, channel);
  useEffect(() => {
    if (isVisible && channel !== null) look(channel, newest);
  }, [isVisible, channel, newest, look]);
};
