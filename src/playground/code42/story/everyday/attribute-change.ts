import { pick } from "../choose.js";
import type { Person } from "../person.js";
import type { Random } from "../random.js";
import type { Details } from "../story-event.js";
import { TEAMS } from "../workplace.js";

type Attribute = (
  person: Person,
  random: Random,
) => { readonly attribute: string; readonly oldValue: string; readonly newValue: string };

const title: Attribute = (person) => ({
  attribute: "title",
  oldValue: `Junior ${person.title}`,
  newValue: person.title,
});

const department: Attribute = (person, random) => ({
  attribute: "department",
  oldValue: pick(
    random,
    TEAMS.filter((team) => team.department !== person.department),
  ).department,
  newValue: person.department,
});

const locality: Attribute = ({ office }) => ({
  attribute: "locality",
  oldValue: "Remote",
  newValue: office.city,
});

/** What a directory changed about a person: all at once is one event. */
export const attributeChange = (person: Person, random: Random): Details => {
  const chosen = pick(random, [[title], [department], [locality], [title, department]]);
  return { attributes: chosen.map((attribute) => attribute(person, random)) };
};
