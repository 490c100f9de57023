import type { SavedSearch } from "../../state/saved-search.js";
import { escapeMrkdwn } from "../blocks/text.js";

/** Something about saved searches cannot be done; the message is for whoever asked, in mrkdwn. */
export class SavedSearchError extends Error {
  override readonly name: string = "SavedSearchError";
}

/** It has been deleted, or is not shared with this channel any more. */
export class SavedSearchGoneError extends SavedSearchError {
  override readonly name = "SavedSearchGoneError";
  constructor() {
    super(
      "This saved search is not here any more: it was deleted, or is no longer shared with this channel. `/audit saved` lists what there is.",
    );
  }
}

/** Only its owner or an admin may change it. */
export class SavedSearchNotYoursError extends SavedSearchError {
  override readonly name = "SavedSearchNotYoursError";
  constructor(ownerId: string) {
    super(
      `This saved search belongs to <@${ownerId}>: only they or an admin can change it. You can run it, or save one of your own.`,
    );
  }
}

/** Another one that is shared with the channel has the name. */
export class SavedNameTakenError extends SavedSearchError {
  override readonly name = "SavedNameTakenError";
  constructor({ name, ownerId }: Pick<SavedSearch, "name" | "ownerId">) {
    super(
      `<@${ownerId}> already shares a search called *${escapeMrkdwn(name, 200)}* with this channel. Yours stays personal: save it under another name, then share that one.`,
    );
  }
}

/** There is nobody, or no single channel, to share with. */
export class NotShareableError extends SavedSearchError {
  override readonly name = "NotShareableError";
  constructor(sharedWith: string | null) {
    super(
      sharedWith === null
        ? "A direct message has nobody to share with. Type `/audit saved` in a channel, and share it there."
        : `It is shared with <#${sharedWith}> already, and a search is shared with one channel at a time. Press *Make personal* first, or save it under another name.`,
    );
  }
}

export class TooManySavedError extends SavedSearchError {
  override readonly name = "TooManySavedError";
  constructor(whose: "yours" | "channel", most: number) {
    super(
      whose === "yours"
        ? `You have ${most} saved searches, and that is the most I keep for one person. Delete one first: \`/audit saved\` lists them.`
        : `${most} searches are shared with this channel, and that is the most it can have. Make one of them personal first: \`/audit saved\` lists them.`,
    );
  }
}
