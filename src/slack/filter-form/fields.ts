/** The form's blocks; each input's `action_id` is the same word. */
export const FIELDS = {
  users: "users",
  affected: "affected-users",
  userTypes: "user-types",
  eventTypes: "event-types",
  addresses: "addresses",
  resources: "resource-ids",
  text: "text",
  range: "date-range",
  start: "date-start",
  end: "date-end",
} as const;

export const FILTER_FORM = "filter-form";
