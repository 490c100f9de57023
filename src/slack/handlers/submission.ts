import type { ReplyTo } from "../messenger.js";
import type { SubmissionPayload } from "../payloads.js";
import type { Room } from "../room.js";

/** What to do once a submission has been acknowledged, and where its answer goes. */
export interface AcceptedSubmission {
  readonly kind: "accepted";
  readonly to: ReplyTo;
  readonly work: () => Promise<void>;
}

export type Submission =
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>> }
  | AcceptedSubmission;

/** A view came back: field errors, or what to do. */
export type SubmissionHandler = (room: Room, payload: SubmissionPayload) => Promise<Submission>;
