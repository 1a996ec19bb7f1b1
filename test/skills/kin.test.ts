import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

/** A text, a doubtful name in it, and a part of the reason for which it counts; none where it does not count. */
type Row = readonly [text: string, surface: string, because?: string];

function check([text, surface, because]: Row): void {
  const mention = findSkills(text).find((found) => found.surface === surface);
  if (because === undefined) expect(mention).toBeUndefined();
  else expect(mention?.because).toContain(because);
}

test.for<Row>([
  ["Pipelines: Drone, later GitLab CI", "Drone", "near GitLab CI"],
  ["Wedding filming by Drone and van", "Drone"],
  ["Go web apps with Buffalo", "Buffalo", "near "],
  ["Wrote Go services\nBuffalo mozzarella at weekends", "Buffalo"],
  ["Data scientist Drone Miller, GitLab CI", "Drone"],
])("what is of its kin in the same line vouches for a name: %s", check);

test.for<Row>([
  ["Deploys: Railway and Render", "Railway", "listed beside Render"],
  ["Night turns, Railway and Tramway", "Railway"],
  ["Elixir with Phoenix", "Phoenix", "near "],
])("doubtful names of one kin vouch for each other in a list: %s", check);
