import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { weighedKind } from "../../src/job/blocks/headings.ts";
import { foldCase } from "../../src/words/fold.ts";

test.for([
  ["What nobody gets in without", "required"],
  ["Lucky extras we would love", "preferred"],
  ["Your first month at a glance", "duties"],
  ["The salary and other goodies", "benefits"],
] as const)("the words of %j, none of them a known phrase, open %s", ([heading, kind]) => {
  expect(weighedKind(foldCase(heading))).toBe(kind);
});

test.for(["Berlin office", "Machine learning engineer", "Redis", "Acme harbor tea"])(
  "the words of %j open nothing",
  (line) => expect(weighedKind(foldCase(line))).toBeUndefined(),
);

const levelOf = async (text: string): Promise<string | undefined> => {
  const { requirements } = await parseJob(text);
  return requirements.find(({ skills }) => skills.includes("apache-kafka"))?.level;
};

const musts = "Backend Engineer\n\nRequirements:\n- Java\n- SQL\n\n";

test("a heading with a known word opens what all its words point to", async () => {
  expect(await levelOf(`${musts}Extra skills that would delight us\n- Kafka`)).toBe("preferred");
});

test("a heading that begins like an item opens a list of wishes below it", async () => {
  const heading = "Some other highly valued skills may include:";
  expect(await levelOf(`${musts}${heading}\n\n- Kafka\n- Docker`)).toBe("preferred");
});

test("a line after an empty one is a heading if its text follows directly", async () => {
  const list = "We smile a little if we also find\nKafka and Docker in production.";
  expect(await levelOf(`${musts}${list}`)).toBe("preferred");
});
