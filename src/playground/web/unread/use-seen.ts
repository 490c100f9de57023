import { useCallback, useEffect, useState } from "react";
import { forGood } from "../storage/browser-storage.js";
import { parseRecord } from "../storage/parse-record.js";
import type { Seen } from "./count-unread.js";

/** What a user has looked at, and how to say that they looked at more. */
export const useSeen = (user: string): readonly [Seen, (channel: string, ts: string) => void] => {
  const key = `seen:${user}`;
  const [seen, setSeen] = useState<Seen>(() => parseRecord(forGood.read(key)));
  useEffect(() => forGood.write(key, JSON.stringify(seen)), [key, seen]);
  const look = useCallback((channel: string, ts: string) => {
    setSeen((before) =>
      Number(before[channel] ?? 0) >= Number(ts) ? before : { ...before, [channel]: ts },
    );
  }, []);
  return [seen, look];
};
