import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { namesIn } from "./found.ts";

test.for([
  ["Wrote charms for juju, one bundle a customer", "Juju (Canonical)"],
  ["pelican theme in markdown, builds in two seconds", "Pelican (sites)"],
  ["Rewrote the poms of forty modules, maven stayed", "Apache Maven"],
  ["Highstate on two hundred minions, all by salt", "SaltStack"],
  ["Contracts on Polygon, gas paid in matic", "Polygon (blockchain)"],
  ["Pods and clusters seen in Lens beside kubectl", "Lens (Kubernetes)"],
])("jargon near an everyday word shows that it is a name: %s", ([text = "", name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for([
  ["Sang Sinatra at each karaoke night; by day PostgreSQL", "Sinatra"],
  ["Zinc and selenium in soil; later a C# developer", "Selenium"],
  ["A novel by Kafka on the train to the React meetup", "Apache Kafka"],
  ["Beehives: one hive, forty kilos of honey, a scale in Python", "Apache Hive"],
])("words of another meaning refuse a name, even beside software: %s", ([text = "", name]) => {
  expect(namesIn(text)).not.toContain(name);
});

test("jargon is only a hint: a name that is nearly always something else needs more evidence", async () => {
  const lexicon = await parseLexicon(
    "- { id: karst, name: Karst DB, category: database, short: [karst], jargon: [caverns] }",
  );
  expect(findSkills("Walked to the karst and its caverns", { lexicon })).toEqual([]);
});

test("an everyday name also has jargon and words of another meaning", async () => {
  const lexicon = await parseLexicon(
    "- { id: carthage, name: Carthage, category: build-package, everyday: [Carthage], jargon: [frameworks], elsewhere: [ruins, hannibal] }",
  );
  const isFound = (text: string) => findSkills(text, { lexicon }).length > 0;
  expect(isFound("Frameworks built by Carthage")).toBe(true);
  expect(isFound("Hannibal left the ruins of Carthage")).toBe(false);
});
