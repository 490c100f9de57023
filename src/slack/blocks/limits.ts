/**
 * Slack's limits, in one place. Texts are counted in UTF-16 units, times end in `Ms`, sizes in bytes
 * in `Bytes`; everything else is a number of things.
 * Source: docs.slack.dev (`/reference/block-kit/…`, `/reference/methods/…`); the text of all of a
 * message's blocks together: slackapi/bolt-js#2509 (about 13,000; we keep to 12,000).
 */
export const LIMITS = {
  // Time and counts of the protocol
  ackMs: 3_000,
  triggerIdMs: 3_000,
  responseUrlMs: 30 * 60_000,
  responseUrlUses: 5,
  eventRetries: 3,

  // Blocks
  messageBlocks: 50,
  viewBlocks: 100,
  blocksText: 12_000,
  sectionText: 3_000,
  sectionFields: 10,
  sectionFieldText: 2_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  markdownText: 12_000,
  /** Not documented for rich_text; what a section takes is safe. */
  richTextText: 3_000,
  tableRows: 100,
  tableColumns: 20,
  messageTables: 1,

  // Elements
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  blockId: 255,
  selectOptions: 100,
  selectGroups: 100,
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  overflowOptions: 5,
  suggestionOptions: 100,

  // Views
  viewTitle: 24,
  viewSubmit: 24,
  viewClose: 24,
  privateMetadata: 3_000,
  viewStack: 3,

  // Messages
  messageText: 4_000,
  messageTextMost: 40_000,
  metadataBytes: 8_000,

  // Blocks of 2026
  chartTitle: 50,
  chartSeries: 6,
  chartCategories: 20,
  chartLabel: 20,
  chartAxisTitle: 50,
  messageCharts: 2,
  dataTableRows: 100,
  dataTableColumns: 20,
  dataTablePageSize: 100,
  containerBlocks: 10,
  alertText: 200,
} as const;
