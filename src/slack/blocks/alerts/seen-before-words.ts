import type { RichTextElement } from "@slack/types";
import { labelOf } from "../../../audit/catalogue.js";
import type { AuditEvent } from "../../../audit/event.js";
import type { TimeUs } from "../../../audit/time.js";
import type { Earlier, SeenBefore } from "../../../insights/seen-before.js";
import { countOf } from "../counts.js";
import { cut, richDate, richDay, richTextOf, visible } from "../text.js";

const NAME_MOST = 80;

const word = (text: string): string => cut(visible(text), NAME_MOST);

const times = (count: number): string => {
  if (count === 1) return "once";
  return count === 2 ? "twice" : countOf(count, "time");
};

const latest = ({ lastUs }: Earlier): readonly RichTextElement[] =>
  lastUs === null ? [] : [richTextOf(", most recently "), richDate(lastUs)];

const records = (sinceUs: TimeUs | null): readonly RichTextElement[] =>
  sinceUs === null
    ? [richTextOf("in my records")]
    : [richTextOf("in my records, which begin "), richDay(sinceUs)];

const byUser = (
  what: string,
  earlier: Earlier,
  sinceUs: TimeUs | null,
): readonly RichTextElement[] =>
  earlier.count === 0
    ? [richTextOf(`${what}: first time `), ...records(sinceUs)]
    : [richTextOf(`${what}: ${times(earlier.count)} before`), ...latest(earlier)];

const byAddress = (address: string, earlier: Earlier): readonly RichTextElement[] =>
  earlier.count === 0
    ? [richTextOf(`First event from ${address} in my records`)]
    : [
        richTextOf(`${countOf(earlier.count, "earlier event")} from ${address}`),
        ...latest(earlier),
      ];

/**
 * Whether the user has done it before and the address has been seen before, a sentence each; empty
 * where the event has neither.
 */
export const seenBeforeInWords = (
  { actorName, actorId, typeName, addresses }: AuditEvent,
  { sameByUser, fromAddress, sinceUs }: SeenBefore,
): readonly RichTextElement[] => {
  const [address] = addresses;
  const sentences = [
    ...(sameByUser === null
      ? []
      : [
          byUser(
            `${word(actorName ?? actorId ?? "this user")} · ${word(labelOf(typeName))}`,
            sameByUser,
            sinceUs,
          ),
        ]),
    ...(fromAddress === null ? [] : [byAddress(word(address ?? "this address"), fromAddress)]),
  ];
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [richTextOf(" ")]),
    ...sentence,
    richTextOf("."),
  ]);
};
