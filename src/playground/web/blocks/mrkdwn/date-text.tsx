import { useMyZone } from "../use-my-zone.js";
import { formatDate } from "./format-date.js";
import { SafeLink } from "./inline.js";

interface Props {
  /** Since 1970. */
  readonly seconds: number;
  readonly format: string;
  readonly url: string | null;
  readonly fallback: string;
}

/** A moment in the reader's own zone; its title says which. */
export const DateText = ({ seconds, format, url, fallback }: Props) => {
  const zone = useMyZone();
  const shown = formatDate(seconds, format, { zone, nowMs: Date.now() });
  if (shown === null) return fallback;
  const full = formatDate(seconds, "{date_long} {time_secs}", { zone, nowMs: Date.now() });
  const time = (
    <time dateTime={new Date(seconds * 1000).toISOString()} title={`${full} (${zone})`}>
      {shown}
    </time>
  );
  return url === null ? time : <SafeLink url={url}>{time}</SafeLink>;
};
