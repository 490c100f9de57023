/**
 * Makes the words of a chart that the library has drawn readable.
 * @param countsOnly whether all its numbers are whole
 */
export const tidyChart = (chart: Element, countsOnly: boolean): void => {
  thinLabels(chart);
  if (countsOnly) hideFractions(chart);
};

/** Room between two labels, in the chart's own units. */
const GAP = 8;

/** Hides as many of a chart's labels as needed for the others to be read; the last one, the newest, stays. */
const thinLabels = (chart: Element): void => {
  const centred = [...chart.querySelectorAll<SVGTextElement>('text[text-anchor="middle"]')];
  const baseline = centred[0]?.getAttribute("y");
  const labels = centred.filter(
    (each) => each.getAttribute("y") === baseline && !each.hasAttribute("transform"),
  );
  const boxes = labels.map((label) => label.getBBox());
  const fits = (step: number) => {
    const shown = boxes.filter((_, index) => (boxes.length - 1 - index) % step === 0);
    return shown.every((box, index) => {
      const before = shown[index - 1];
      return before === undefined || before.x + before.width + GAP <= box.x;
    });
  };
  let step = 1;
  while (step < labels.length && !fits(step)) step += 1;
  labels.forEach((label, index) => {
    label.style.visibility = (labels.length - 1 - index) % step === 0 ? "" : "hidden";
  });
};

/** Takes the grid lines between whole numbers away: there is no half of an event. */
const hideFractions = (chart: Element): void => {
  for (const label of chart.querySelectorAll('text[text-anchor="end"]')) {
    const line = label.parentElement;
    if (/^\d+\.\d+$/.test(label.textContent ?? "") && line?.querySelector(":scope > line")) {
      line.setAttribute("visibility", "hidden");
    }
  }
};
