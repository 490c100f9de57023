import { asPerson } from "../actor.js";
import { between, hex, uuid } from "../choose.js";
import { NEXT_CASE } from "../courses/cases.js";
import { HOUR_MS, MINUTE_MS } from "../durations.js";
import { affecting } from "../person.js";
import { fileFields, RULES } from "../things.js";
import type { Story } from "./story.js";

const DOWNLOADS = 23;
/** What is downloaded first; the read-me asks for these texts. */
const WANTED = ["Quarterly report final.pdf", "roadmap.xlsx", "Roadmap v3.pptx"];

/** Two alert rules are off for one night, in which a contractor downloads files; then they are on again. */
export const rulesOff: Story = ({ write }, { cast, points }, random) => {
  const { bob, contractor, alice, bernd } = cast;
  const { harmlessRuleOffMs, rulesOffMs, rulesOnMs } = points;
  const atWork = asPerson(bob);
  const atHome = asPerson(bob, "home");

  write("alert_rule_disabled", harmlessRuleOffMs, atWork, RULES.airDrop);
  write("alert_rule_enabled", harmlessRuleOffMs + 50 * MINUTE_MS, atWork, RULES.airDrop);

  const watched = [RULES.zipToCloud, RULES.removable];
  write("logged_in", rulesOffMs - 4 * MINUTE_MS, atHome);
  watched.forEach((rule, index) => {
    write("alert_rule_disabled", rulesOffMs + index * MINUTE_MS, atHome, rule);
    write("alert_rule_enabled", rulesOnMs + index * MINUTE_MS, atHome, rule);
  });
  write("logged_in", rulesOffMs + 2.6 * HOUR_MS, asPerson(contractor, "home"));
  for (let index = 0; index < DOWNLOADS; index += 1) {
    const timeMs = rulesOffMs + (2.7 + between(random, index, index + 1) / 40) * HOUR_MS;
    write("file_download", timeMs, asPerson(contractor, "home"), {
      ...fileFields(random, WANTED[index]),
      ...affecting(alice, timeMs),
      deviceName: alice.deviceName,
    });
  }

  const noticedMs = rulesOnMs + 26 * HOUR_MS;
  const found = { caseNumber: NEXT_CASE, caseName: "Downloads while two rules were off" };
  write("case_created", noticedMs, asPerson(bernd), {
    ...found,
    ...affecting(contractor, noticedMs),
  });
  write("case_file_event_added", noticedMs + 6 * MINUTE_MS, asPerson(bernd), {
    ...found,
    fileName: WANTED[0],
    md5: hex(random, 32),
    eventId: uuid(random),
    ...affecting(contractor, noticedMs),
  });
  write("alert_note_edited", noticedMs + 15 * MINUTE_MS, asPerson(bernd), {
    alertId: uuid(random),
    alertName: RULES.zipToCloud.alertRuleName,
    newNote: `No alerts on Wednesday night: the rule was off. See case ${NEXT_CASE}.`,
    ...affecting(contractor, noticedMs),
  });
};
