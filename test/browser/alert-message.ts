const plain = (text: string) => ({ type: "plain_text", text });
const words = (text: string, bold = false) => ({ type: "text", text, style: { bold } });
const line = (...elements: readonly object[]) => ({ type: "rich_text_section", elements });
const button = (action: string, text: string) => ({
  type: "button",
  action_id: `alert.${action}`,
  text: plain(text),
});
const option = (text: string) => ({ text: plain(text), value: text });

/** A message with all that an alert's may have: what happened, when, what changed, and what to do about it. */
export const alertMessage = (channel: string) => ({
  channel,
  text: "samuel.osei@example.com gave joanne.baker@example.com the role “Customer Cloud Admin”",
  blocks: [
    {
      type: "rich_text",
      elements: [
        line(
          words("samuel.osei@example.com", true),
          words(" gave "),
          words("joanne.baker@example.com", true),
          words(" the role “Customer Cloud Admin”"),
        ),
        {
          type: "rich_text_list",
          style: "bullet",
          elements: [line(words("Roles: none → Customer Cloud Admin")), line(words("18 events"))],
        },
      ],
    },
    {
      type: "context",
      elements: [
        {
          type: "mrkdwn",
          text: "<!date^1764000000^{date_short_pretty} at {time_secs}|16:00> · 2025-11-24 16:00:00 UTC · 203.0.113.7",
        },
      ],
    },
    {
      type: "actions",
      elements: [
        button("details", "Details"),
        button("acknowledge", "Acknowledge"),
        button("mute", "Mute"),
        {
          type: "overflow",
          action_id: "alert.more",
          options: ["Around that time", "Edit this watch", "Pause this watch"].map(option),
        },
      ],
    },
  ],
});
