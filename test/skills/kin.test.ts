import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { checkDoubtful, type Doubtful } from "./doubtful.ts";

test.for<Doubtful>([
  ["Pipelines: Drone, later GitLab CI", "Drone", "near GitLab CI"],
  ["Wedding filming by Drone and van", "Drone"],
  ["Go web apps with Buffalo", "Buffalo", "near "],
  ["Wrote Go services\nBuffalo mozzarella at weekends", "Buffalo"],
  ["Data scientist Drone Miller, GitLab CI", "Drone"],
])("kin on the same line vouch for a name: %s", checkDoubtful);

test.for<Doubtful>([
  ["Moved on: Railway and Render", "Railway", "listed next to Render"],
  ["Night turns, Railway and Tramway", "Railway"],
  ["Elixir with Phoenix", "Phoenix", "near "],
])("ambiguous names that are kin vouch for each other in a list: %s", checkDoubtful);

test.for([
  ["Backends in OCaml and Reason", "ReasonML"],
  ["Beats mixed in Reason, synths by Ableton", "Reason (audio)"],
  ["Sprites by Compass, Sass mixins by hand", "Compass (Sass)"],
])("of two skills with the same name, the one with kin nearby counts: %s", ([text = "", name]) => {
  expect(findSkills(text).map((mention) => mention.name)).toContain(name);
});
