import { createContext, useContext } from "react";

/** What an element knows of the block that it stands in. */
export interface Field {
  readonly blockId: string;
  /** Whether the app hears of a change at once; otherwise on submit. */
  readonly actsAtOnce: boolean;
  /** Of the input itself, for a label's `htmlFor`. */
  readonly inputId: string | undefined;
  /** Of the label, for what is no native input. */
  readonly labelId: string | undefined;
  /** Of hint and error. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  readonly isWide: boolean;
}

const FieldContext = createContext<Field | null>(null);

/** Tells the elements below which block they stand in. */
export const FieldProvider = FieldContext;

/** A field outside of input blocks: elements there name themselves. */
export const looseField = (blockId: string): Field => ({
  blockId,
  actsAtOnce: true,
  inputId: undefined,
  labelId: undefined,
  describedBy: undefined,
  isInvalid: false,
  isRequired: false,
  isWide: false,
});

/** @throws Error outside of a FieldProvider */
export const useField = (): Field => {
  const field = useContext(FieldContext);
  if (field === null) throw new Error("Only below a FieldProvider");
  return field;
};
