// Alternatives that need several things together, and what replaces them in separate words.
import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const items = (line: string): readonly string[] =>
  asked(`Requirements\n- ${line}\n- Git\n`)
    .filter((one) => !one.endsWith(" git"))
    .map((one) => one.replace("required ", ""));

test.for([
  "(Java and Spring) or (C# and .NET)",
  "Java and Spring or C# and .NET",
  "Either Java with Spring or C# with .NET",
  "Java + Spring or C# + .NET",
  "Java mit Spring oder C# mit .NET",
])("alternatives of two things each are two choices: %s", (line) =>
  expect(items(line)).toEqual(["java|c-sharp", "spring|dotnet"]),
);

test("alternatives of three things are three choices", () =>
  expect(items("(Java, Spring and Hibernate) or (C#, .NET and Entity Framework)")).toEqual([
    "java|c-sharp",
    "spring|dotnet",
    "hibernate|entity-framework",
  ]));

test.for([
  "Either Kafka, or a combination of RabbitMQ and Redis",
  "Kafka, or a mix of RabbitMQ and Redis",
  "Kafka or (RabbitMQ and Redis)",
])("alternatives of different length are one choice: %s", (line) =>
  expect(items(line)).toEqual(["apache-kafka|rabbitmq|redis"]),
);

test("'and' around 'or' makes no combinations if the names do not belong together", () =>
  expect(items("Docker and Kubernetes or Nomad and Linux")).toEqual([
    "docker",
    "kubernetes|nomad",
    "linux",
  ]));

test.for([
  ["Python, Ruby instead of Python is fine", "python|ruby"],
  ["Ruby instead of Python is fine", "ruby|python"],
  ["Python (Ruby instead is fine)", "python|ruby"],
  ["Terraform, CloudFormation acceptable", "terraform|aws-cloudformation"],
  ["React, Vue geht aber auch", "react|vue-js"],
  ["React, mais Vue convient aussi", "react|vue-js"],
  ["MySQL, aunque también vale PostgreSQL", "mysql|postgresql"],
  ["React, maar Vue mag ook", "react|vue-js"],
  ["React, mas Vue também serve", "react|vue-js"],
  ["React, ma va bene anche Vue", "react|vue-js"],
] as const)("what is just as good is an alternative: %s", ([line, expected]) =>
  expect(items(line)).toEqual([expected]),
);

test.for([
  ["React — or Vue if you prefer", "react|vue-js"],
  ["React or, if you would rather, Vue", "react|vue-js"],
  ["Java … or Kotlin", "java|kotlin"],
  ["React (or Zilid/Svelte - we don't mind)", "react|svelte"],
  ["One out of these three: Cypress, Playwright, Selenium", "cypress|playwright|selenium"],
  ["Two or three of these: Spark, Flink, Kafka", "apache-spark|apache-flink|apache-kafka"],
  ["Minimum one of AWS, Azure, GCP", "amazon-web-services|microsoft-azure|google-cloud-platform"],
  ["Your choice of React, Vue, Svelte", "react|vue-js|svelte"],
  ["Jenkins, Docker; knowing one of them suffices", "jenkins|docker"],
] as const)("any of the members suffices: %s", ([line, expected]) =>
  expect(items(line)).toEqual([expected]),
);

test.for([
  ["A JS framework (we use Svelte, but React/Vue is fine)", "svelte|react|vue-js"],
  [
    "Infrastructure as code (we use Terraform, but Pulumi experience transfers)",
    "terraform|pulumi",
  ],
] as const)(
  "what the firm uses is asked for if similar things are accepted: %s",
  ([line, expected]) => expect(items(line)).toContain(expected),
);

test('the kind named in "or another …" is not asked for in addition, whatever its category', () =>
  expect(items("Qt or equivalent UI toolkit")).toEqual(["qt"]));

test("a table cell that begins with 'or' continues the cell before it", () =>
  expect(asked("Requirements\nPlaywright | or Cypress\nGit | every day\n")).toEqual([
    "required playwright|cypress",
    "required git",
  ]));

test("names separated by slashes and 'or' are one choice if no brackets group them", () =>
  expect(items("React/Next.js, or Vue/Nuxt")).toEqual(["react|next-js|vue-js|nuxt"]));
