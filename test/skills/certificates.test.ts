import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

const namesIn = (text: string): readonly string[] => findSkills(text).map(({ name }) => name);

test.for(["Certified Scrum Master", "Scrum Master certification", "Certified ScrumMaster"])(
  "%j is the certificate",
  (text) => expect(namesIn(text)).toEqual(["Certified ScrumMaster"]),
);

test("a Scrum Master without a certificate holds none", () =>
  expect(namesIn("Experience as a Scrum Master")).not.toContain("Certified ScrumMaster"));

test.for(["Infra-as-code", "Infra as code", "IaC"])("%j is infrastructure as code", (text) =>
  expect(namesIn(text)).toEqual(["Infrastructure as Code"]),
);
