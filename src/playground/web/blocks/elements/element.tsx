import type { ComponentType } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { textAt } from "../read.js";
import { Unknown } from "../unknown.js";
import { Button } from "./button.js";
import { Checkboxes, RadioButtons } from "./choices.js";
import { DatePicker, DateTimePicker, TimePicker } from "./date-pickers.js";
import { ChannelsSelect, ConversationsSelect, UsersSelect } from "./directory-selects.js";
import { ExternalSelect } from "./external-select.js";
import { FeedbackButtons } from "./feedback-buttons.js";
import { FileInput } from "./file-input.js";
import { IconButton } from "./icon-button.js";
import { ImageElement } from "./image-element.js";
import { Overflow } from "./overflow.js";
import { StaticSelect } from "./static-select.js";
import { TextInput } from "./text-input.js";

const ELEMENTS: Readonly<Record<string, ComponentType<{ element: BlockKit }>>> = {
  button: Button,
  channels_select: ChannelsSelect,
  checkboxes: Checkboxes,
  conversations_select: ConversationsSelect,
  datepicker: DatePicker,
  datetimepicker: DateTimePicker,
  email_text_input: TextInput,
  external_select: ExternalSelect,
  feedback_buttons: FeedbackButtons,
  file_input: FileInput,
  icon_button: IconButton,
  image: ImageElement,
  multi_channels_select: ChannelsSelect,
  multi_conversations_select: ConversationsSelect,
  multi_external_select: ExternalSelect,
  multi_static_select: StaticSelect,
  multi_users_select: UsersSelect,
  number_input: TextInput,
  overflow: Overflow,
  plain_text_input: TextInput,
  radio_buttons: RadioButtons,
  rich_text_input: TextInput,
  static_select: StaticSelect,
  timepicker: TimePicker,
  url_text_input: TextInput,
  users_select: UsersSelect,
};

/** One element, whatever its type. */
export const Element = ({ element }: { element: BlockKit }) => {
  const type = textAt(element, "type");
  const Drawn = Object.hasOwn(ELEMENTS, type) ? ELEMENTS[type] : undefined;
  return Drawn === undefined ? <Unknown what="element" type={type} /> : <Drawn element={element} />;
};
