import type { Button, InputBlock, KnownBlock } from "@slack/types";
import type { Filter } from "../../audit/filter.js";
import { describeFilter } from "../../audit/filter-words.js";
import type { Backtest } from "../../insights/backtest.js";
import { button, context } from "../blocks/elements.js";
import { LIMITS } from "../blocks/limits.js";
import { cut, plainText, richSection, richText, richTextOf, visible } from "../blocks/text.js";
import { excludeButton, renderBacktest } from "../blocks/watches/backtest.js";
import type { Correction } from "../corrected-query.js";
import { FIELDS, QUERY_MOST } from "./fields.js";
import { input } from "./inputs.js";

const UNDERSTOOD_MOST = 600;
const IGNORED_MOST = 300;
const PROBLEM_MOST = 600;
const MOST_CORRECTIONS = 4;

export interface QueryShown {
  /** As its writer sees it. */
  readonly text: string;
  readonly filter: Filter;
  readonly ignored: readonly string[];
  /** Why it cannot be watched; null where it can. */
  readonly problem: string | null;
  /** What may have been meant. */
  readonly corrections: readonly Correction[];
  /** Null: not looked for, or it could not be. */
  readonly backtest: Backtest | null;
}

export interface QueryBlocksContext {
  readonly isDigest: boolean;
  /** Of the query's block. */
  readonly version: number;
  readonly zone: string;
  readonly nowMs: number;
}

const queryInput = ({ text }: QueryShown, version: number): InputBlock =>
  input(
    FIELDS.query,
    "Events to watch for",
    {
      type: "plain_text_input",
      action_id: FIELDS.query,
      max_length: QUERY_MOST,
      dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
      placeholder: plainText("support access enabled", 150),
      ...(text === "" ? {} : { initial_value: cut(text, QUERY_MOST) }),
    },
    { hint: "In your own words or with operators, as in a search; without dates.", version },
  );

const understood = (
  { filter, ignored }: QueryShown,
  { zone, nowMs }: QueryBlocksContext,
): readonly KnownBlock[] => {
  const words = ignored.map((word) => `“${cut(visible(word), 40)}”`).join(", ");
  return [
    richText([
      richSection([
        richTextOf("I watch for: "),
        richTextOf(cut(visible(describeFilter(filter, zone, nowMs)), UNDERSTOOD_MOST), {
          bold: true,
        }),
      ]),
    ]),
    ...(words === ""
      ? []
      : [context(plainText(`Not understood, so left out: ${words}`, IGNORED_MOST))]),
  ];
};

const correctionButtons = ({ corrections }: QueryShown): readonly Button[] =>
  corrections
    .flatMap(({ suggestion, query }) =>
      query === null || query.length > LIMITS.buttonValue ? [] : [{ suggestion, query }],
    )
    .slice(0, MOST_CORRECTIONS)
    .map(({ suggestion, query }, index) =>
      button("watch.correct", suggestion, query, {
        nth: index + 1,
        spoken: `Watch for ${visible(suggestion)}`,
      }),
    );

const result = (shown: QueryShown, isDigest: boolean): readonly KnownBlock[] => {
  if (shown.problem !== null) return [];
  return shown.backtest === null
    ? [context(plainText("I could not look through the last 30 days just now.", 100))]
    : renderBacktest(shown.backtest, isDigest);
};

const about = (shown: QueryShown, context: QueryBlocksContext): readonly KnownBlock[] =>
  shown.problem === null
    ? understood(shown, context)
    : [
        richText([
          richSection([richTextOf(cut(visible(shown.problem), PROBLEM_MOST), { bold: true })]),
        ]),
      ];

/** The query, how it is understood, what it would have found lately, and buttons that change it. */
export const renderQueryBlocks = (
  shown: QueryShown,
  context: QueryBlocksContext,
): readonly KnownBlock[] => {
  const { backtest, filter, problem } = shown;
  const exclude =
    backtest === null || problem !== null ? undefined : excludeButton(backtest, filter);
  return [
    queryInput(shown, context.version),
    ...about(shown, context),
    ...result(shown, context.isDigest),
    {
      type: "actions",
      elements: [
        ...correctionButtons(shown),
        ...(exclude === undefined ? [] : [exclude]),
        button("watch.try", "Try this query", "try"),
      ],
    },
  ];
};

/** In the place of a query that cannot be changed. */
export const renderFixedQuery = (shown: QueryShown, title: string): readonly KnownBlock[] => [
  richText([richSection([richTextOf(title, { bold: true })])]),
  context(plainText("Built in: what it watches for stays as it is.", 100)),
  ...(shown.backtest === null ? [] : renderBacktest(shown.backtest, false)),
];
