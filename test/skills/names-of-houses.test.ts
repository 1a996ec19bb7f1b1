import { expect, test } from "vitest";
import { surfacesIn } from "./found.ts";

const before = "Experience\nDeveloper, Example Ltd, 2018 - 2024\n- REST APIs in Python, Docker\n\n";

test.for([
  ["Line Cook, Salt Kitchen, 2015 - 2018", "Salt"],
  ["Graduate of Code Harbor Academy", "Harbor"],
  ["Barista at weekends, Nomad Coffee", "Nomad"],
])(
  "a word that is seldom software is none within the name of a shop or a school: %s",
  ([line = "", surface]) => {
    expect(surfacesIn(before + line)).not.toContain(surface);
  },
);

test.for([
  ["Software Developer, Harbor Health, 2019 - 2022", "Harbor"],
  ["Elastic Minds, Web Developer, 2019 - 2021", "Elastic"],
  ["Blue Puppet Studios | Developer | 2015 - 2017", "Puppet"],
])(
  "a word within the name of an employer in the head of a position is no skill: %s",
  ([line = "", surface]) => {
    expect(surfacesIn(before + line)).not.toContain(surface);
  },
);

test.for([
  ["Chef and Test Kitchen", "Chef"],
  ["Knowledge of cookbooks, Chef Kitchen and metadata", "Chef Kitchen"],
  ["Senior Spark Data Engineer, Example AG, 2018 - 2020", "Spark"],
  ["Completed a course of Docker Academy", "Docker"],
])("a skill in a title or a course is still one: %s", ([line = "", surface]) => {
  expect(surfacesIn(before + line)).toContain(surface);
});
