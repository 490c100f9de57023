import type {
  Button,
  ConfirmationDialog,
  ContextBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
} from "@slack/types";
import { LIMITS } from "./limits.js";
import { cut, plainText } from "./text.js";

/** The n-th control of its kind in a message or view, counted from 1: `page.next`, `filter.remove:2`. */
export const actionId = (base: string, nth = 1): string => (nth === 1 ? base : `${base}:${nth}`);

/** Words of ours. Whatever comes from elsewhere must have been through `escapeMrkdwn`. */
export const mrkdwn = (text: string, max: number = LIMITS.sectionText): MrkdwnElement => ({
  type: "mrkdwn",
  text: cut(text, max),
  verbatim: true,
});

export const section = (text: string): SectionBlock => ({ type: "section", text: mrkdwn(text) });

export const context = (
  ...elements: readonly (MrkdwnElement | PlainTextElement)[]
): ContextBlock => ({
  type: "context",
  elements: elements.slice(0, LIMITS.contextElements),
});

export interface ButtonOptions {
  readonly nth?: number;
  readonly confirm?: ConfirmationDialog;
  /** What a screen reader says, where the label alone is not enough. */
  readonly spoken?: string;
}

export const button = (
  action: string,
  label: string,
  value: string,
  { nth, confirm, spoken }: ButtonOptions = {},
): Button => ({
  type: "button",
  action_id: actionId(action, nth),
  text: plainText(label, LIMITS.buttonText),
  value: cut(value, LIMITS.buttonValue),
  ...(confirm === undefined ? {} : { confirm }),
  ...(spoken === undefined ? {} : { accessibility_label: cut(spoken, LIMITS.buttonText) }),
});
