import css from "slack-blocks-to-jsx/dist/style.css?inline";

/** The class below which the library's styles apply; the library itself has it as an id, which could stand only once. */
export const LIBRARY_SCOPE = "slack_blocks_to_jsx";

// In a layer, so that every rule of the page's own comes before it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`@layer library{${css.replaceAll(`#${LIBRARY_SCOPE}`, `.${LIBRARY_SCOPE}`)}}`);
document.adoptedStyleSheets.push(sheet);
