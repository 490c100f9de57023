import type { KnownBlock } from "@slack/types";
import { zoneWords } from "../../audit/filter-words.js";
import { durationInWords } from "../blocks/duration.js";
import { section } from "../blocks/elements.js";
import { FIELDS, MOST_MENTIONED } from "./fields.js";
import { type Choice, channelMenu, input, menu, optionOf, personMenu, timeMenu } from "./inputs.js";
import type { WatchDraft } from "./watch-draft.js";
import { offeredZones } from "./zones.js";

const KINDS: readonly Choice[] = [
  ["alerts", "Alerts, as soon as it happens"],
  ["daily", "A daily summary"],
  ["weekly", "A weekly summary"],
];

const TARGETS: readonly Choice[] = [
  ["channel", "A channel"],
  ["me", "Me, by direct message"],
  ["person", "Another person, by direct message"],
];

const SEVERITIES: readonly Choice[] = [
  ["low", "Low"],
  ["medium", "Medium"],
  ["high", "High"],
  ["critical", "Critical: also during quiet hours"],
];

const DETAILS: readonly Choice[] = [
  ["full", "Full: who, what, when and from where"],
  ["brief", "Brief: only that something happened"],
];

const WEEKDAYS: readonly Choice[] = [
  ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
].map((name, index) => [String(index + 1), name]);

const GROUP_MINUTES = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440];
const ESCALATE_MINUTES = [5, 10, 15, 30, 60, 120, 240, 480, 1440];
const WARN_HOURS = [1, 2, 4, 8, 12, 24, 48, 72];

const minutesWords = (minutes: number): string => durationInWords(minutes * 60_000);
const hoursWords = (hours: number): string => minutesWords(hours * 60);

/** Choices of numbers, with the one that is set among them. */
const numbers = (
  offered: readonly number[],
  set: number | null,
  words: (value: number) => string,
): readonly Choice[] =>
  [...new Set([...offered, ...(set === null ? [] : [set])])]
    .sort((a, b) => a - b)
    .map((value) => [String(value), words(value)]);

export const renderKind = ({ kind }: WatchDraft): KnownBlock =>
  input(FIELDS.kind, "What to send", menu(FIELDS.kind, KINDS, kind));

/** Where it goes. */
export const renderTarget = (draft: WatchDraft, isAdmin: boolean): readonly KnownBlock[] => {
  if (!isAdmin) {
    return [section("*Where to:* to you, by direct message. Admins can send them elsewhere.")];
  }
  const { target, channelId, personId } = draft;
  return [
    input(FIELDS.target, "Where to", menu(FIELDS.target, TARGETS, target)),
    ...(target === "channel"
      ? [
          input(FIELDS.channel, "Channel", channelMenu(FIELDS.channel, channelId), {
            hint: "Everybody in the channel sees the alerts. I must be in it too.",
          }),
        ]
      : []),
    ...(target === "person"
      ? [
          input(FIELDS.person, "Person", personMenu(FIELDS.person, personId), {
            hint: "Must be allowed to see the audit log.",
          }),
        ]
      : []),
  ];
};

export const renderSeverity = ({ severity, detail }: WatchDraft): readonly KnownBlock[] => [
  input(FIELDS.severity, "Severity", menu(FIELDS.severity, SEVERITIES, severity)),
  input(FIELDS.detail, "Details in the message", menu(FIELDS.detail, DETAILS, detail)),
];

/** When a digest comes. */
export const renderSchedule = (draft: WatchDraft): readonly KnownBlock[] => [
  ...(draft.kind === "weekly"
    ? [input(FIELDS.weekday, "Day", menu(FIELDS.weekday, WEEKDAYS, String(draft.weekday)))]
    : []),
  input(FIELDS.digestTime, "Time of day", timeMenu(FIELDS.digestTime, draft.digestMinute)),
];

const renderMention = ({ mention, groups, here }: WatchDraft): readonly KnownBlock[] => {
  const hereOption = optionOf(["here", "@here: everybody who is active"]);
  return [
    input(
      FIELDS.mention,
      "Mention",
      {
        type: "multi_users_select",
        action_id: FIELDS.mention,
        max_selected_items: MOST_MENTIONED,
        ...(mention.length === 0 ? {} : { initial_users: [...mention] }),
      },
      {
        isOptional: true,
        hint:
          groups.length === 0
            ? "Once for each alert, when it is posted."
            : "Once for each alert, when it is posted. The user groups that it mentions stay.",
      },
    ),
    input(
      FIELDS.here,
      "Mention everybody",
      {
        type: "checkboxes",
        action_id: FIELDS.here,
        options: [hereOption],
        ...(here ? { initial_options: [hereOption] } : {}),
      },
      { isOptional: true },
    ),
  ];
};

const QUIET: readonly Choice[] = [
  ["off", "None: alerts come at any time"],
  ["on", "Alerts wait at certain hours"],
];

const renderQuiet = ({ quiet, quietFrom, quietTo }: WatchDraft): readonly KnownBlock[] => [
  input(FIELDS.quiet, "Quiet hours", menu(FIELDS.quiet, QUIET, quiet)),
  ...(quiet === "off"
    ? []
    : [
        input(FIELDS.quietFrom, "Quiet from", timeMenu(FIELDS.quietFrom, quietFrom)),
        input(FIELDS.quietTo, "Until", timeMenu(FIELDS.quietTo, quietTo)),
      ]),
];

const ESCALATE: readonly Choice[] = [
  ["nobody", "Nobody else"],
  ["channel", "A channel"],
  ["person", "A person"],
];

const renderEscalation = (draft: WatchDraft): readonly KnownBlock[] => {
  const { escalate, escalateMinutes, escalateChannelId, escalatePersonId } = draft;
  const whom = {
    channel: () =>
      input(
        FIELDS.escalateChannel,
        "Channel to tell",
        channelMenu(FIELDS.escalateChannel, escalateChannelId),
      ),
    person: () =>
      input(
        FIELDS.escalatePerson,
        "Person to tell",
        personMenu(FIELDS.escalatePerson, escalatePersonId),
      ),
  };
  const times = numbers(ESCALATE_MINUTES, escalateMinutes, minutesWords);
  return [
    input(
      FIELDS.escalate,
      "If nobody acknowledges an alert, tell",
      menu(FIELDS.escalate, ESCALATE, escalate),
    ),
    ...(escalate === "nobody"
      ? []
      : [
          whom[escalate](),
          input(
            FIELDS.escalateAfter,
            "After",
            menu(FIELDS.escalateAfter, times, String(escalateMinutes)),
          ),
        ]),
  ];
};

/** What most people leave as it is. */
export const renderMore = (draft: WatchDraft, isAdmin: boolean): readonly KnownBlock[] => [
  input(
    FIELDS.group,
    "Events that join one alert",
    menu(
      FIELDS.group,
      numbers(GROUP_MINUTES, draft.groupMinutes, (minutes) => `Within ${minutesWords(minutes)}`),
      String(draft.groupMinutes),
    ),
  ),
  ...(isAdmin && draft.target === "channel" ? renderMention(draft) : []),
  ...renderQuiet(draft),
  ...(isAdmin ? renderEscalation(draft) : []),
];

const NEVER = "never";

/** Of the watch for support access. */
export const renderWarnAfter = ({ warnHours }: WatchDraft): KnownBlock =>
  input(
    FIELDS.warnAfter,
    "Warn when support access stays open",
    menu(
      FIELDS.warnAfter,
      [
        [NEVER, "Never"],
        ...numbers(WARN_HOURS, warnHours, (hours) => `Longer than ${hoursWords(hours)}`),
      ],
      warnHours === null ? NEVER : String(warnHours),
    ),
  );

/** `New York (America/New_York)`; `UTC` */
const zoneLabel = (zone: string): string =>
  zoneWords(zone) === zone ? zone : `${zoneWords(zone)} (${zone})`;

/**
 * Whose clock it goes by.
 * @param zones the likely ones, first
 * @param hint what the clock is for
 */
export const renderZone = (
  { zone }: WatchDraft,
  zones: readonly string[],
  hint: string,
): KnownBlock => {
  const choices = offeredZones([...zones, zone]).map((each): Choice => [each, zoneLabel(each)]);
  return input(FIELDS.zone, "Time zone", menu(FIELDS.zone, choices, zone), { hint });
};
