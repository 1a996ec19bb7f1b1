import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** The ids that a posting asks for; only those of one level if it is given. */
function ids(text: string, level?: string): readonly string[] {
  return readJob(textDocument(text))
    .requirements.filter((one) => one.kind === "skill" && (level ?? one.level) === one.level)
    .flatMap(({ skills }) => skills);
}

test.for([
  ["Strong statistical and mathematical background", ["statistics", "mathematics"]],
  ["Experience with virtualized environments", ["virtualization"]],
  ["Analyzing system requirements", ["requirements-analysis"]],
  ["Hands-on with server-side programming", ["server-development"]],
  ["Skilled in breaking down work and estimating effort", ["estimation"]],
  ["Proven track record of leading complex projects", ["project-management"]],
  ["Experience training and serving large models", ["model-training"]],
  ["Experience building secure applications", ["application-security"]],
  ["Comfortable presenting to executives", ["presentation-skills"]],
  ["Experience working directly with customers", ["customer-focus"]],
  ["Experience working with diverse teams", ["teamwork"]],
  ["Experience wrangling messy data", ["data-wrangling"]],
  ["Visualizing complex data and building dashboards", ["data-visualization"]],
  ["Sound analysis skills, with an aptitude for learning", ["analytical-skills", "fast-learner"]],
  [
    "Works with minimal direction and has an eye for root-causing",
    ["independence", "root-cause-analysis"],
  ],
  [
    "Experience with a columnar data store and kv caches",
    ["columnar-databases", "key-value-stores"],
  ],
  ["3 years of design or architecture in Java", ["software-design", "java"]],
  ["Experience with containers and orchestration", ["containers", "container-orchestration"]],
  [
    "Ability to build quick prototypes, run experiments and bring models into production",
    ["experimental-design", "model-deployment"],
  ],
  ["Stream and batch processing of events", ["stream-processing", "batch-processing"]],
  ["Thrives in ambiguity, humble and open-minded", ["adaptability", "humility", "open-mindedness"]],
] as const)("in other words, %j asks for %j", ([line, expected]) =>
  expect(ids(`Requirements:\n- ${line}`)).toEqual(expect.arrayContaining([...expected])),
);

test.for([
  ["Take part in the design and development of our tools", "software-design"],
  ["Build the indexes that make our search fast", "database-indexing"],
  ["Translate what our bakers need, and gather their requirements", "requirements-analysis"],
  ["Bring the models of our bakers into production", "model-deployment"],
])("among the duties %j mentions %s", ([line, id]) =>
  expect(ids(`What you will do:\n- ${line}`, "mentioned")).toContain(id),
);

test.for([
  "What you will do:\n- Stay humble and open-minded among our bakers",
  "About us\nWe take part in the design and development of tea pots.",
  "Benefits:\n- Team events with statistical fun and mathematical riddles",
])("%j asks for nothing", (text) => expect(ids(text)).toEqual([]));

test.for([
  "You'll do well in this role if you:",
  "Check us out if you:",
  "We would love to hear from you if:",
  "Come to our team if you are",
])("%j heads what is asked for", (heading) =>
  expect(
    ids(
      `Acme | Data Tinkerer | Berlin\n${heading}\n- Analytical thinkers\n- Know Kafka`,
      "required",
    ),
  ).toEqual(["analytical-skills", "apache-kafka"]),
);

test.for([
  "Knowledge of personal insurance products",
  "Experience in commercial insurance or banking",
  "Background in online insurance",
])("a line of business with an adjective is asked for: %s", (line) =>
  expect(ids(`Requirements:\n- ${line}`)).toContain("insurance"),
);
