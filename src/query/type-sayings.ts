/** What people say, where the label has other words. Tried on lower-case words, the whole of them. */
const SAYINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:console )?(?:log(?:ged|ging|s)? ?(?:in|on)s?|logins?|logons?|sign(?:ed|ing|s)? ?(?:in|on)s?|signins?)$/,
    ["Console login"],
  ],
  [
    /^(?:(?:new|created|added|registered|onboarded) (?:users?|accounts?)|(?:users?|accounts?) (?:created|added|registered|creations?|additions?|registrations?|onboarded)|user (?:was|were) (?:created|added)|(?:create|created|creates|add|added|adds|register|registered) (?:an? )?(?:new )?users?)$/,
    ["Add user"],
  ],
  [
    /^(?:deactivations?|(?:disabled|deactivated|offboarded|suspended|blocked) (?:users?|accounts?)|(?:users?|accounts?) (?:disabled|deactivated|deactivations?|offboarded|suspended|blocked))$/,
    ["Deactivate user"],
  ],
  [
    /^(?:activations?|reactivations?|(?:enabled|activated|reactivated) (?:users?|accounts?)|(?:users?|accounts?) (?:enabled|activated|reactivated|activations?|reactivations?))$/,
    ["Activate user"],
  ],
  [
    /^(?:(?:user )?roles? (?:granted|assigned|given|added|grants?|assignments?)|(?:granted|assigned|gave|given|added|grant|assign) (?:user )?roles?)$/,
    ["User roles assigned"],
  ],
  [
    /^(?:(?:user )?roles? (?:revoked|removed|taken|unassigned|deleted|removals?|revocations?)|(?:revoked|removed|unassigned|revoke|remove|deleted) (?:user )?roles?)$/,
    ["User roles revoked"],
  ],
  [
    /^(?:(?:incydr |code42 )?support (?:user )?access (?:turned |switched )?(?:on|enabled|granted|given|allowed|activated|opened)|(?:turn|turned|turns|turning|switch|switched) on (?:incydr |code42 )?support (?:user )?access|(?:enabled?|granted?|gave|allowed|opened|activated) (?:incydr |code42 )?support (?:user )?access|(?:turn|turned|switched) (?:incydr )?support (?:user )?access on)$/,
    ["Incydr support user access enabled"],
  ],
  [
    /^(?:(?:incydr |code42 )?support (?:user )?access (?:turned |switched )?(?:off|disabled|revoked|removed|closed|deactivated)|(?:turn|turned|turns|turning|switch|switched) off (?:incydr |code42 )?support (?:user )?access|(?:disabled?|revoked?|removed?|closed) (?:incydr |code42 )?support (?:user )?access|(?:turn|turned|switched) (?:incydr )?support (?:user )?access off)$/,
    ["Incydr support user access disabled"],
  ],
  [
    /^(?:forensic search(?:es)?|forensic (?:search )?quer(?:y|ies)|searches)$/,
    ["Forensic Search query"],
  ],
  [
    /^(?:(?:api client |client )?secrets? resets?|reset(?:s|ting)? (?:an? |the )?(?:api client |client )?secrets?)$/,
    ["API client secret reset"],
  ],
  [/^(?:restores?|restorations?|restored)$/, ["Restore started", "Restore ended"]],
  [
    /^(?:zip (?:file )?downloads?|zip files? downloads?|downloaded zip(?: files?)?)$/,
    ["ZIP file downloaded"],
  ],
  [
    /^(?:file downloads?|files? downloaded|downloaded files?|download(?:ed|s)? (?:an? |the )?files?)$/,
    ["File download"],
  ],
  [/^(?:renamed users?|users? renamed|user renames?)$/, ["Username change"]],
];

/** The labels behind words that people use for a type, or undefined. */
export const sayingOf = (words: string): readonly string[] | undefined =>
  SAYINGS.find(([saying]) => saying.test(words))?.[1];
