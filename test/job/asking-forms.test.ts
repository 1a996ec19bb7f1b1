import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test.for([
  "We look for individuals with experience in Terraform.",
  "We're on the lookout for folks with solid Terraform skills.",
  "Acme hopes to meet colleagues with deep Terraform knowledge, and is looking to hire someone fluent in Terraform.",
  "We really need people who know Terraform.",
  "This role will require Terraform.",
  "They need solid Terraform, and soon.",
  "The client needs very strong Terraform.",
  "We are looking for experience with Terraform.",
  "We're searching for Terraform skills.",
  "We are looking for mid/senior engineers who know Terraform.",
  "Looking for engineering talent in the area of Terraform.",
  "We're adding another engineer with experience in Terraform.",
  "We are excited about bringing on board an engineer with a love of tea and 3 years of Terraform.",
  "We're building a shop and need two engineers who know Terraform.",
  "We need help with our Terraform modules.",
  "Hopefully you know Terraform.",
  "You also know Terraform.",
  "Not just clicking: you also know Terraform.",
  "Our ideal hire knows Terraform.",
  "You'll be expected to know Terraform.",
  "What we need is Terraform.",
  "Terraform should be familiar to you.",
  "Terraform experience expected.",
  "Terraform devs wanted.",
  "You can write modules in Terraform, though it won't be a focus of our interview process.",
])("whom the firm seeks is asked for in any wording: %s", (line) =>
  expect(asked(`Acme | Data Tinkerer | Berlin\n${line}`)).toEqual(["required terraform"]),
);

test.for([
  "We're all former Terraform people, and we need more hands!",
  "Our users are folks with Terraform at home.",
  "You will require Terraform of others never.",
  "The client needs Terraform to run its farm.",
  "Our customers are looking for experience with Terraform.",
  "We are looking for ways to help developers of Terraform.",
  "We are adding an export to Terraform.",
])("%j seeks nobody", (line) =>
  expect(asked(`Acme | Data Tinkerer | Berlin\n${line}`)).not.toContain("required terraform"),
);

test.for([
  ["- An orchestration tool, e.g. Airflow or Dagster", ["required apache-airflow|dagster"]],
  [
    "- A cloud data warehouse (Snowflake or Redshift)",
    ["required data-warehousing", "required snowflake|amazon-redshift"],
  ],
] as const)("what %j names by its kind is only that kind", ([line, expected]) =>
  expect(asked(`Requirements\n${line}`)).toEqual(expected),
);

test("the target of a migration counts like its source", () =>
  expect(asked("What you will do\n- Help move jobs from Hadoop to Spark")).toEqual([
    "mentioned hadoop",
    "mentioned apache-spark",
  ]));

test.for([
  "Applicants must be curious and possess strong communication skills.",
  "Candidates should be curious, with good communication skills.",
  "Candidates have to be curious, with great communication skills.",
  "Applicants need to be curious, and to show communication skills.",
])("among the duties %j asks", (line) =>
  expect(asked(`What you will do:\n- Brew tea\n${line}`)).toEqual([
    "required curiosity",
    "required communication",
  ]),
);

test.for([
  "To succeed here, you are a strong problem solver.",
  "In short: you're a natural problem solver.",
  "At best you are a truly creative problem solver.",
])("in running text %j describes the person", (line) =>
  expect(asked(`About the role\n${line}`)).toContain("required problem-solving"),
);

test.for([
  "Main languages are Kotlin and Rust.",
  "The codebase is Kotlin, with some Rust.",
  "We write a lot of Kotlin and a bit of Rust.",
  "Our services are mostly in Kotlin, a few in Rust.",
  "We make heavy use of Kotlin and of Rust.",
  "Right now we are a Kotlin webapp with Rust beside it.",
  "The work entails Kotlin and Rust.",
])("%j describes what people work with", (line) =>
  expect(asked(`Acme | Data Tinkerer | Berlin\n${line}`)).toEqual([
    "mentioned kotlin",
    "mentioned rust",
  ]),
);

test.for([
  "Kafka experience a bonus",
  "Knowing Kafka is a big bonus",
  "Experience with Kafka an added bonus",
])("%j is a wish and not about pay", (line) =>
  expect(asked(`Acme | Data Tinkerer | Berlin\n- ${line}`)).toEqual(["preferred apache-kafka"]),
);

test.for([
  "Bachelor's in Computer Science - Programming experience using Kotlin & Rust",
  "Master's degree in physics - Good knowledge of Kotlin & Rust",
  "BSc in Electrical Engineering - Strong skills in Kotlin & Rust",
])("after a dash, the line of a degree continues with skills: %s", (line) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(["required kotlin", "required rust"]),
);

test.for([
  "Kotlin and Rust are musts for the team.",
  "Kotlin and Rust are absolute musts with us.",
  "Kotlin and Rust are both musts.",
  "Knowledge of Kotlin and Rust is indispensable.",
])("%j asks anywhere", (line) =>
  expect(asked(`Acme | Data Tinkerer | Berlin\nWe brew tea.\n${line}`)).toEqual([
    "required kotlin",
    "required rust",
  ]),
);

test.for([
  "Build payments in Kotlin and Rust for our customers.",
  "Maintain our platform in Kotlin and Rust.",
  "Help our clients to move their tools to Kotlin and Rust.",
])(
  "a sentence that opens with a duty describes the work even if it mentions the firm: %s",
  (line) =>
    expect(asked(`Acme | Data Tinkerer | Berlin\n${line}`)).toEqual([
      "mentioned kotlin",
      "mentioned rust",
    ]),
);

test.for([
  "Apply here and join our Kotlin team.",
  "Our customers build with Kotlin.",
  "Builders of our Kotlin tools are our customers.",
])("%j does not describe the work", (line) =>
  expect(asked(`Acme | Data Tinkerer | Berlin\n${line}`)).toEqual([]),
);

test.for([
  "Django is your bread and butter.",
  "You know your way around Django.",
  "Django runs in your veins.",
  "You live and breathe Django.",
  "You could write Django in your sleep.",
  "Django is second nature to you.",
])("idioms for knowing something well ask for it: %s", (line) =>
  expect(asked(`Our team writes software in Java.\n\n${line}`)).toContain("required django"),
);

test("an idiom about the firm's own people asks for nothing", () =>
  expect(asked("Our team writes software in Java. Django is our bread and butter.")).not.toContain(
    "required django",
  ));

test.for(["Hi Robin, you need Terraform and Kafka.", "Hello, you need Terraform and Kafka."])(
  "what a mail asks for begins after the greeting: %s",
  (line) =>
    expect(asked(`Fwd: Backend Developer\n\n${line}`)).toEqual([
      "required terraform",
      "required apache-kafka",
    ]),
);

test('"a Go dev" makes the language a skill', () =>
  expect(asked("Need: Java dev, 5 yrs, Kafka")).toContain("required java"));

test("in a list of openings, the bracket after a role is its stack", () =>
  expect(
    asked(
      "Quill | Bangkok\nWe build apps.\n\nAndroid Developer (Kotlin): https://quill.example/1\niOS Developer (Swift): https://quill.example/2",
    ),
  ).toEqual(expect.arrayContaining(["mentioned kotlin", "mentioned swift"])));

test.for([
  "Terraform and Redis are all plusses.",
  "Experience with Terraform or Redis are big plusses.",
])("%j is a wish in any spelling", (line) =>
  expect(asked(`Requirements\n- ${line}`).every((one) => one.startsWith("preferred"))).toBe(true),
);
