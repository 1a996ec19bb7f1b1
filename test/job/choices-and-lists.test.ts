import { expect, test } from "vitest";
import { parseJob } from "../../src/index.ts";

/**
 * What is asked for below a heading for requirements: the ids of each requirement, with its level if it is
 * not required.
 */
async function asked(...lines: readonly string[]): Promise<readonly string[]> {
  const { requirements } = await parseJob(`We make maps.\n\nRequirements:\n${lines.join("\n")}\n`);
  return requirements.map(({ skills, level }) =>
    level === "required" ? skills.join("|") : `${skills.join("|")} ${level}`,
  );
}

test("an item indented no deeper than the one that opened a choice is not part of the choice", async () => {
  const lines = ["- At least one of the following:", "  o Java", "  o C#", "- Docker"];
  expect(await asked(...lines)).toEqual(["java|c-sharp", "docker"]);
});

test("an item that asks in its own words ends a choice of bare names", async () => {
  const lines = ["- One of:", "- Java", "- Go", "- Experience with Docker", "- Redis"];
  expect(await asked(...lines)).toEqual(["java|go", "docker", "redis"]);
});

test("items that all ask in their own words are one choice", async () => {
  const lines = ["- One of:", "- Experience with Java", "- Experience with Go"];
  expect(await asked(...lines)).toEqual(["java|go"]);
});

test("a spoken language below the names of a choice is asked for separately", async () => {
  expect(await asked("- One of:", "- Java", "- Go", "- Good English")).toEqual([
    "java|go",
    "english",
  ]);
});

test.for([
  ["Also required: SQL", "sql"],
  ["Nice to have: Kafka", "apache-kafka preferred"],
  ["and to be willing to learn Clojure.", "fast-learner", "clojure mentioned"],
] as const)("%s below the names of a choice is not part of it", async ([line, ...others]) => {
  expect(await asked("You know one of these inside out:", "- Go", "- Rust", line)).toEqual([
    "go|rust",
    ...others,
  ]);
});

test('a kind before "e.g." is not a member of the choice of its examples', async () => {
  expect(await asked("- Cloud providers, e.g., AWS, Azure, GCP")).toEqual([
    "cloud-computing",
    "amazon-web-services|microsoft-azure|google-cloud-platform",
  ]);
});

test('a comma before the last "or" makes one choice of things of several kinds', async () => {
  expect(await asked("- Testing, Docker, or code review")).toEqual(["testing|docker|code-review"]);
});

test('with a comma before the last "or", only the last two are the choice if they are rivals', async () => {
  expect(await asked("- Docker, AWS, or GCP")).toEqual([
    "docker",
    "amazon-web-services|google-cloud-platform",
  ]);
});

test("versions in brackets within brackets do not split a choice", async () => {
  expect(await asked("- A language (Java (17+), Python (3.10+), or Go (1.20+))")).toEqual([
    "java|python|go",
  ]);
});

test("examples of a kind that belongs to a choice are a choice of their own", async () => {
  expect(await asked("- Some cloud platforms (AWS/Azure/GCP) or Docker")).toEqual([
    "cloud-computing|docker",
    "amazon-web-services|microsoft-azure|google-cloud-platform",
  ]);
});

test("a wish after a semicolon in brackets says nothing about what precedes it", async () => {
  expect(await asked("- Back-end work (Java, Go or similar; Terraform a plus)")).toContain(
    "terraform preferred",
  );
  expect(await asked("- Back-end work (Java, Go or similar; Terraform a plus)")).toContain(
    "java|go",
  );
});

test.each(["Strong Java skills, a degree is a plus", "Java experience, certifications are a plus"])(
  "a wish for documents says nothing about the skill before it: %s",
  async (line) => {
    expect(await asked(`- ${line}`)).toContain("java");
  },
);

test("a heading after Markdown marks may end like an item", async () => {
  const text = "## What you do\n- Build maps\n\n## Experience required\n- Java\n- Redis\n";
  const { requirements } = await parseJob(text);
  expect(requirements.find(({ name }) => name === "Java")?.level).toBe("required");
});

test.each([
  "Secondary skills",
  "Merits",
  "Differentials",
  "It helps if you have",
  "You might also have",
  "Asset qualifications",
])("what is listed below %s is a wish", async (heading) => {
  expect(await asked("- Java", "- Docker", "", `${heading}:`, "- Redis", "- Terraform")).toEqual([
    "java",
    "docker",
    "redis preferred",
    "terraform preferred",
  ]);
});

test("what would be liked is required if no other list holds the requirements", async () => {
  const text = "We make maps.\n\nWhat we'd love to see:\n- Java\n- Experience with Docker\n";
  const { requirements } = await parseJob(text);
  expect(requirements.map(({ level }) => level)).toEqual(["required", "required"]);
});

test.for([
  [
    ["- Java, or", "- Kotlin", "- Docker"],
    ["java|kotlin", "docker"],
  ],
  [
    ["- Java", "or", "- Kotlin", "- Docker"],
    ["java|kotlin", "docker"],
  ],
  [["- Java", "- or Kotlin", "- or Scala"], ["java|kotlin|scala"]],
] as const)('items joined by "or" are one choice: %j', async ([lines, expected]) => {
  expect(await asked(...lines)).toEqual(expected);
});

test.for([
  [
    ["- Java and Spring, or", "- Kotlin"],
    ["java", "spring", "kotlin"],
  ],
  [
    ["- Java, or", "- Kotlin and Ktor"],
    ["java", "kotlin", "ktor"],
  ],
] as const)(
  "an item with several requirements is not part of a choice with another item: %j",
  async ([lines, expected]) => {
    expect(await asked(...lines)).toEqual(expected);
  },
);

test.for(["All of the following:", "Each of these:", "We need both of the following:"])(
  "all items under %j are required",
  async (line) => {
    expect(await asked(line, "- Go", "- PostgreSQL", "- Kafka")).toEqual([
      "go",
      "postgresql",
      "apache-kafka",
    ]);
  },
);

test("the letter o before both of two items is a bullet and does not make them a choice", async () => {
  expect(await asked("o Java", "o Kotlin")).toEqual(["java", "kotlin"]);
});
