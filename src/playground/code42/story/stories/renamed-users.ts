import { asPerson, asProvisioning } from "../actor.js";
import { SECOND_MS } from "../durations.js";
import { affecting, fullName, type Person } from "../person.js";
import type { Story } from "./story.js";

const lastNameIn = (email: string, person: Person): string => {
  const last = email.split("@")[0]?.split(".")[1] ?? person.lastName;
  return last.charAt(0).toUpperCase() + last.slice(1);
};

/** A wedding, a new contract, a name that was taken: the log knows both names afterwards. */
export const renamedUsers: Story = ({ write }, { people, cast }) => {
  people.forEach((person, index) => {
    if (person.former === null) return;
    const { email: formerEmail, untilMs } = person.former;
    const actor = index % 2 === 0 ? asProvisioning : asPerson(cast.supportAdmin);
    const change = { oldValue: formerEmail, newValue: person.email };
    write("username_change", untilMs, actor, change);
    write("email_change", untilMs + 1.2 * SECOND_MS, actor, {
      ...affecting(person, untilMs),
      ...change,
    });
    const formerName = `${person.firstName} ${lastNameIn(formerEmail, person)}`;
    if (formerName === fullName(person)) return;
    write("name_change", untilMs + 2.5 * SECOND_MS, actor, {
      ...affecting(person, untilMs),
      oldValue: formerName,
      newValue: fullName(person),
    });
  });
};
