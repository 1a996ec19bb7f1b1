import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { underHeader } from "./under-header.ts";

test.for([
  "We're fully remote and built entirely on Kubernetes with Kafka.",
  "We are all-in on Kubernetes, with Kafka.",
  "We're 100% Kubernetes and Kafka.",
  "We are a Kubernetes shop with some Kafka.",
  "We're written mostly in Kafka and Kubernetes.",
])("%j mentions what people work with", (words) =>
  expect([...underHeader(words)].sort()).toEqual([
    "mentioned apache-kafka",
    "mentioned kubernetes",
  ]),
);

test.for([
  "Acme is an open-source database built on top of Postgres.",
  "Acme is a developer platform built on Kubernetes and Kafka for banks.",
  "Acme's an AI tool built with Python and Redis.",
  "Acme is the data warehouse written in Rust and Go.",
])("%j says what is sold and asks for nothing", (words) => expect(underHeader(words)).toEqual([]));

test.for([
  "You work with a leadership team from Stripe and Redis.",
  "You will build it with engineers from Redis and Docker.",
  "We use the way of working of founders previously at Redis and Docker.",
  "You'd be working with people from Docker.",
])("%j names former employers and asks for none of them", (words) =>
  expect(underHeader(words)).toEqual([]),
);

test.for([
  "Technologies: Go. Experience with Kafka and Redis are all pluses.",
  "Technologies: Go. Kafka and Redis are both pluses.",
  "Technologies: Go. Knowledge of Kafka and Redis are each bonuses.",
  "Technologies: Go. Kafka and Redis are all big advantages.",
  "Technologies: Go. Kafka or Redis are both pluses.",
])("%j wishes for all of its list", (words) =>
  expect(underHeader(words)).toEqual(["preferred apache-kafka", "preferred redis", "mentioned go"]),
);

test.for(["focuses on", "ensures", "owns", "oversees"])(
  "a sentence in which the role %s something names the title",
  (verb) =>
    expect(
      readJob(textDocument(`Summary\nThe Machine Learning Scientist ${verb} the models of Acme.`))
        .title?.text,
    ).toBe("Machine Learning Scientist"),
);

test.for([
  "Master or Ph.D. in mathematics.",
  "Master's/PhD in mathematics.",
  "MS or PhD degree in mathematics",
  "A master's degree in mathematics.",
])("%j is asked for under any heading", (words) =>
  expect(readJob(textDocument(`Acme makes tea.\n${words}`)).degree?.level).toBe("master"),
);

test.for([
  "Bonus but not a requirement:",
  "Nice to have, but not required:",
  "A plus but not a must:",
])("what is listed under %j is a wish", (heading) =>
  expect(
    underHeader(`Requirements:\n- Go\n- Redis\n${heading}\n- Kafka\n- A degree in biology`),
  ).toEqual(["required go", "required redis", "preferred apache-kafka"]),
);

test("the level of a board's form is read within a line", () =>
  expect(
    readJob(
      textDocument("Employment information Job level Medium level Salary $100,000. You know Go."),
    ).level,
  ).toBe("mid"));

test("among duties 'apply' opens nothing", () =>
  expect(
    underHeader(
      "Responsibilities: - Develop services in Go for the branches of the firm, as they are asked for by the architects of the teams there - Apply Kafka best practices in all that you build for them - Mentor others in Redis when required",
    ),
  ).toEqual(["mentioned go", "mentioned apache-kafka", "mentioned redis"]));

test.for(["====================", "________", "*****", "----------", "~~~~~"])(
  "a rule across the page (%s) splits text that lost its line breaks",
  (rule) =>
    expect(
      underHeader(
        `We make tea for people in the north. Requirements: Excellent knowledge of Go and of Redis, gained at any firm of any size in any country ${rule} KEYWORDS: kafka, docker, rust, java ${rule} Third-party candidates will not be considered for this position, thank you for not calling us about it.`,
      ),
    ).toEqual([
      "required go",
      "required redis",
      "mentioned apache-kafka",
      "mentioned docker",
      "mentioned rust",
      "mentioned java",
    ]),
);

test.for(["motivated", "highly motivated", "curious and motivated"])(
  "the person sought is asked for among the duties, too: %s",
  (trait) =>
    expect(
      underHeader(`What you will do:\nWe are looking for a ${trait} engineer to join our team.`),
    ).toContain("required self-motivated"),
);

test.for([
  ["(senior or above)", "senior"],
  ["(mid-level)", "mid"],
  ["(junior)", "junior"],
  ["(remote)", undefined],
] as const)("the bracket after the role sought states its level: %s", ([bracket, level]) =>
  expect(
    readJob(
      textDocument(
        `Acme | Rails Engineer | Berlin\nWe're looking for a kind Rails Engineer ${bracket} to help us.`,
      ),
    ).level,
  ).toBe(level),
);

test.for([
  "* Apply here: https://acme.example/jobs",
  "Apply: https://acme.example/jobs",
  "Apply now https://acme.example/jobs",
  "Apply at https://acme.example/jobs",
])("after %j the posting continues", (link) =>
  expect(
    underHeader(
      `${link} We make tools for the doctors of the north and of the south, and for all who work with them there. We use Go and Kafka for our services, and the work is on all that our customers see of them each day. You will build services in Rust.`,
    ),
  ).toEqual(["mentioned go", "mentioned apache-kafka", "mentioned rust"]),
);

test.for([
  "Stack: Kafka, Redis.\nLooking for someone with Kubernetes",
  "Stack: Kafka, Redis. You know Kubernetes well.",
  "Stack: Kafka, Redis. Strong experience with Kubernetes.",
])("after a stack, a sentence that opens like a list of requirements asks: %j", (words) => {
  expect([...underHeader(words)].sort()).toEqual([
    "mentioned apache-kafka",
    "mentioned redis",
    "required kubernetes",
  ]);
});

test.for([
  "You have built services in a cloud; our data platform runs on Kubernetes and uses Kafka.",
  "You are curious; we work with Kubernetes and Kafka.",
])("the stack after a semicolon among the requirements is mentioned: %s", (words) => {
  const { requirements } = readJob(textDocument(`Requirements:\n- ${words}\n- Redis`));
  const levels = new Map(requirements.map(({ skills, level }) => [skills.join("|"), level]));
  expect([levels.get("kubernetes"), levels.get("apache-kafka"), levels.get("redis")]).toEqual([
    "mentioned",
    "mentioned",
    "required",
  ]);
});

test.for([
  "We're looking for a Go engineer that will run Kubernetes.",
  "We are hiring a Go engineer to modernize our Kubernetes.",
  "The successful candidate will be joining a team that runs Kubernetes.",
])("the work in %j is not required", (words) => {
  expect(underHeader(words)).toContain("mentioned kubernetes");
});

test.for([
  "You need solid Go and SQL, and you'll occasionally touch Terraform.",
  "You must know Go and SQL, and from time to time you will fix Terraform.",
  "You must know Go and SQL and will sometimes write Terraform.",
  "You must know Go and SQL. There is the occasional Terraform module.",
])("%j mentions work besides the requirements", (words) =>
  expect([...underHeader(words)].sort()).toEqual([
    "mentioned terraform",
    "required go",
    "required sql",
  ]),
);

test.for([
  "TypeScript is required. So is some feeling for SQL.",
  "TypeScript is a must, and so is SQL.",
  "What we screen for is TypeScript. You'd need to be really solid with SQL.",
])("%j asks for both", (words) =>
  expect([...underHeader(words)].sort()).toEqual(["required sql", "required typescript"]),
);

test("a sentence that echoes no level asks for nothing", () =>
  expect(underHeader("TypeScript is used at night. So is SQL.")).not.toContain("required sql"));
