/** Small valid pieces of Block Kit that tests bend until Slack refuses them. */
export const chars = (length: number): string => "x".repeat(length);
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A web address of so many characters. */
export const address = (length: number): string => `https://example.com/${chars(length - 20)}`;

export const plain = (text: string) => ({ type: "plain_text", text });
export const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
export const section = (more: object = {}) => ({ type: "section", text: mrkdwn("hello"), ...more });
export const divider = () => ({ type: "divider" });
export const button = (more: object = {}) => ({ type: "button", text: plain("Go"), ...more });
export const actions = (...elements: object[]) => ({ type: "actions", elements });
export const option = (more: object = {}) => ({ text: plain("One"), value: "1", ...more });
export const options = (count: number) => many(count, (i) => option({ value: String(i) }));
export const select = (more: object = {}) => ({
  type: "static_select",
  options: options(1),
  ...more,
});
export const confirm = (more: object = {}) => ({
  title: plain("Sure?"),
  text: plain("Really?"),
  confirm: plain("Yes"),
  deny: plain("No"),
  ...more,
});
export const input = (element: object = { type: "plain_text_input" }, more: object = {}) => ({
  type: "input",
  label: plain("Name"),
  element,
  ...more,
});
export const richText = (...elements: object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
export const list = (more: object = {}) => ({
  type: "rich_text",
  elements: [
    {
      type: "rich_text_list",
      style: "bullet",
      elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "a" }] }],
      ...more,
    },
  ],
});
export const image = (more: object = {}) => ({
  type: "image",
  image_url: "https://example.com/a.png",
  alt_text: "A",
  ...more,
});
export const cell = (text = "c") => ({ type: "raw_text", text });
export const table = (rows: number, columns = 1, text = "c") => ({
  type: "table",
  rows: many(rows, () => many(columns, () => cell(text))),
});
export const dataTable = (rows: number, more: object = {}) => ({
  ...table(rows),
  type: "data_table",
  caption: "Events",
  ...more,
});
export const chart = (more: object = {}, title = "Events") => ({
  type: "data_visualization",
  title,
  chart: {
    type: "bar",
    series: [{ name: "A", data: [{ label: "Mon", value: 1 }] }],
    axis_config: { categories: ["Mon"] },
    ...more,
  },
});
export const pie = (segments: object[]) => ({
  type: "data_visualization",
  title: "Types",
  chart: { type: "pie", segments },
});
export const container = (more: object = {}) => ({
  type: "container",
  title: plain("Group"),
  child_blocks: [section()],
  ...more,
});
export const card = (more: object = {}) => ({ type: "card", title: mrkdwn("Card"), ...more });
export const alert = (more: object = {}) => ({ type: "alert", text: plain("Careful"), ...more });
export const modal = (blocks: object[] = [section()], more: object = {}) => ({
  type: "modal",
  title: plain("Title"),
  blocks,
  ...more,
});
export const home = (blocks: object[]) => ({ type: "home", blocks });
