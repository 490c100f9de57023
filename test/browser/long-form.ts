import { input, modal, option, plain, section, select } from "../playground/slack/samples.js";

const SEVERITIES = ["Low", "Medium", "High"].map((value) => option({ value, text: plain(value) }));

const field = (label: string, element: object, more: object = {}) =>
  input(
    { ...element, action_id: label },
    { label: plain(label), block_id: label, optional: true, ...more },
  );

/** A form longer than a phone's screen, with a menu that tells the app at once; with a note on top when given one. */
export const longForm = (note?: string) =>
  modal(
    [
      ...(note === undefined ? [] : [section({ text: plain(note) })]),
      field("Where to", { type: "conversations_select", default_to_current_conversation: true }),
      field("Severity", select({ options: SEVERITIES }), { dispatch_action: true }),
      field("Mention", { type: "multi_users_select" }),
      field("Quiet from", { type: "timepicker" }),
      field("Quiet until", { type: "timepicker", initial_time: "07:00" }),
      field("Ends on", { type: "datepicker" }),
      field("Escalate to", { type: "users_select" }),
      field("Note", { type: "plain_text_input", multiline: true }),
      field("After how many minutes", { type: "number_input", is_decimal_allowed: false }),
    ],
    { title: plain("Watch for events"), submit: plain("Watch") },
  );
