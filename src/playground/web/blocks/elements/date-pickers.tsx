import type { BlockKit } from "../../../page/protocol.js";
import { placeOf } from "../../time/zoned.js";
import { useMyZone } from "../use-my-zone.js";
import { fromZonedInput, toZonedInput } from "../values/zoned-input.js";
import { Picker } from "./picker.js";
import { useElement } from "./use-element.js";

/** A date. */
export const DatePicker = ({ element }: { element: BlockKit }) => {
  const state = useElement(element);
  return <Picker type="date" name="Date" {...{ element, state }} {...asWritten(state.value)} />;
};

/** A time of day. */
export const TimePicker = ({ element }: { element: BlockKit }) => {
  const state = useElement(element);
  return <Picker type="time" name="Time" {...{ element, state }} {...asWritten(state.value)} />;
};

/** A moment, in the zone of the person who picks it. */
export const DateTimePicker = ({ element }: { element: BlockKit }) => {
  const state = useElement(element);
  const zone = useMyZone();
  return (
    <Picker
      type="datetime-local"
      name="Date and time"
      element={element}
      state={state}
      shown={typeof state.value === "number" ? toZonedInput(state.value, zone) : ""}
      toValue={(text) => fromZonedInput(text, zone)}
      note={`${placeOf(zone)} time`}
    />
  );
};

/** Slack writes dates and times as the browser's inputs do. */
const asWritten = (value: unknown) => ({
  shown: typeof value === "string" ? value : "",
  toValue: (text: string) => text || null,
});
