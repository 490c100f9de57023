import type { FileBatch, ParsedPage } from "./intake.js";

/** What the intake asks of its worker thread. `id` is the conversation's. */
export type Request =
  | { readonly kind: "page"; readonly id: number; readonly body: Uint8Array<ArrayBuffer> }
  | { readonly kind: "file"; readonly id: number; readonly path: string }
  /** One more batch of the file may be sent. */
  | { readonly kind: "next"; readonly id: number }
  | { readonly kind: "stop"; readonly id: number };

/** What the worker answers. */
export type Reply =
  | { readonly kind: "page"; readonly id: number; readonly page: ParsedPage }
  | { readonly kind: "unreadable"; readonly id: number; readonly message: string }
  | { readonly kind: "batch"; readonly id: number; readonly batch: FileBatch }
  | { readonly kind: "end"; readonly id: number }
  /** An error loses its code on the way between threads. */
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly message: string;
      readonly code: string;
    };
