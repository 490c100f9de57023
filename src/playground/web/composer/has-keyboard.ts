/** Whether there is a real keyboard: without one, the focus in a text box would open one over half of the screen. */
export const hasKeyboard = (): boolean => window.matchMedia("(pointer: fine)").matches;
