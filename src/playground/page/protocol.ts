/**
 * What the page in the browser and its server say to each other.
 *
 * - `GET /workspace/stream?user=U…`: server-sent events; each `snapshot` event is a whole {@link Snapshot} as JSON, sent at
 *   once and again after every change. A `parked` event means that too many pages are open: the stream ends, and the page comes
 *   back when somebody uses it.
 * - `POST /workspace/act` with an {@link Act} as JSON: answers an {@link ActAnswer}, status 200 also when something is wrong
 *   that the user is told.
 * - `GET /workspace/files/F…?user=U…`: a file's bytes, for a user who is in one of its channels.
 *
 * What makes no sense (an unknown user, another site's request…) is answered with a status of 4xx or 5xx and a sentence as plain
 * text.
 */

/** A Block Kit object as the app sent it: checked by the local Slack, drawn by the page. */
export type BlockKit = { readonly [key: string]: unknown };

export interface PageUser {
  /** `U…` */
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  /** IANA zone. */
  readonly tz: string;
  readonly isBot: boolean;
  /** What this person may do with the app, in a word or two: "Admin", "Viewer", "No access". "" for bots. */
  readonly role: string;
}

export interface PageChannel {
  /** `C…`, `G…` or `D…` */
  readonly id: string;
  /** Without `#`. For direct messages the names of the others. */
  readonly name: string;
  readonly kind: "public" | "private" | "im" | "mpim";
  readonly isArchived: boolean;
  readonly hasBot: boolean;
  /** User ids, the bot's included. */
  readonly members: readonly string[];
}

export interface PageFile {
  /** `F…` */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly bytes: number;
  /** Address on this server; add `?user=`. */
  readonly path: string;
}

export interface PageMessage {
  readonly channel: string;
  /** Slack's `ts`: seconds since 1970 with six digits, unique in its channel. */
  readonly ts: string;
  readonly userId: string;
  readonly text: string;
  readonly blocks: readonly BlockKit[];
  /** Only its reader has it in a snapshot. */
  readonly isEphemeral: boolean;
  /** Of the message that it answers in a thread; null outside of threads. */
  readonly threadTs: string | null;
  readonly isEdited: boolean;
  readonly files: readonly PageFile[];
}

/** A modal, or the app's Home. */
export interface PageView {
  /** `V…` */
  readonly id: string;
  /** Changes whenever the app changes the view. */
  readonly hash: string;
  /** The view as the app sent it: `title`, `blocks`, `submit`, `close`… */
  readonly view: BlockKit;
  /** `state.values`: block id → action id → entry (`{ type, value }`, `{ type, selected_option }`…). */
  readonly values: BlockKit;
}

/** Something that Slack would refuse. */
export interface PageViolation {
  readonly where: string;
  readonly error: string;
  readonly message: string;
  readonly pointer: string;
}

/** Something that the user can make happen in the demo company. */
export interface Happening {
  readonly id: string;
  /** For a menu: "Turn on support access". */
  readonly label: string;
  /** What to look for afterwards, in a sentence. */
  readonly hint: string;
}

/** Everything that one user sees. */
export interface Snapshot {
  readonly teamName: string;
  readonly appUserId: string;
  readonly appName: string;
  /** The user whom this snapshot is for. */
  readonly me: string;
  /** People first, then Slackbot, the app's bot last. */
  readonly users: readonly PageUser[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** Those that `me` is in; the direct conversation with the app is always among them. */
  readonly channels: readonly PageChannel[];
  /** Of all channels, oldest first; the latest few hundred a channel. */
  readonly messages: readonly PageMessage[];
  /** Modals, the one on top last. */
  readonly views: readonly PageView[];
  /** Null while the app has published none. */
  readonly home: PageView | null;
  /** The latest, newest last. */
  readonly violations: readonly PageViolation[];
  /** Commands worth trying, without `/audit`. */
  readonly questions: readonly string[];
  /** Empty where the audit log is no demo. */
  readonly happenings: readonly Happening[];
  /** Whether the blocks of 2026 are refused. */
  readonly isOlderWorkspace: boolean;
  /** How far the bot has read its audit log; null while that is unknown. */
  readonly bot: { readonly isReady: boolean; readonly events: number } | null;
}

/** Where an element is: in a message, or in a view (modal or Home). */
export type ElementPlace =
  | { readonly message: { readonly channel: string; readonly ts: string } }
  | { readonly view: { readonly id: string } };

interface Element {
  readonly user: string;
  readonly place: ElementPlace;
  readonly blockId: string;
  readonly actionId: string;
}

/**
 * What is put into an element: a text, a date (`2026-11-23`), a time (`09:30`), seconds since 1970, an id, an option's value, or
 * a list of ids or option values; null empties it.
 */
export type ElementValue = string | number | null | readonly string[];

/** Block id → action id → value. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, ElementValue>>>>;

export type Act =
  /** Sends a message, or a slash command when the text starts with `/`. */
  | {
      readonly act: "say";
      readonly user: string;
      readonly channel: string;
      readonly text: string;
      readonly threadTs?: string;
    }
  /** Presses a button. `values`: what stands in the view's inputs and may not have been filled in before. */
  | (Element & { readonly act: "click"; readonly values?: FormValues })
  /**
   * Changes an element that tells the app at once: a select in a message, an input with `dispatch_action`. `values` as of
   * `click`.
   */
  | (Element & {
      readonly act: "select";
      readonly value: ElementValue;
      readonly values?: FormValues;
    })
  /** Changes an input of a view; the app hears of it on submit. */
  | (Element & { readonly act: "fill"; readonly value: ElementValue })
  /** What an external select offers for a text. */
  | (Element & { readonly act: "suggest"; readonly text: string })
  | {
      readonly act: "submit";
      readonly user: string;
      readonly viewId: string;
      /** As far as not filled in before. */
      readonly values: FormValues;
    }
  | { readonly act: "close"; readonly user: string; readonly viewId: string }
  /** Takes an ephemeral message away. */
  | {
      readonly act: "dismiss";
      readonly user: string;
      readonly channel: string;
      readonly ts: string;
    }
  | { readonly act: "openHome"; readonly user: string }
  | { readonly act: "happen"; readonly id: string }
  | { readonly act: "useOlderWorkspace"; readonly on: boolean };

/** How an act ended. */
export type ActAnswer =
  | {
      readonly ok: true;
      /** Of `suggest`: options, or groups of them, as the app sent them. */
      readonly options?: readonly BlockKit[];
      /** Of `submit`: block id → what is wrong with it. */
      readonly errors?: Readonly<Record<string, string>>;
    }
  /** `error` is a sentence for the user. */
  | { readonly ok: false; readonly error: string };
