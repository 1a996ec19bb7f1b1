// Names that the lexicon does not know next to "or": alternatives to what is asked for.
import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";

async function askedIn(line: string): Promise<readonly string[]> {
  const text = `We make maps.\n\nRequirements\n- Linux\n- ${line}\n- Good English`;
  const { requirements } = await parseJob(text);
  return requirements
    .filter(({ kind, name }) => (kind === "skill" || kind === "keyword") && name !== "Linux")
    .filter(({ category }) => category !== "spoken-language")
    .map(({ name, orSimilar }) => (orSimilar === true ? `${name} ~` : name));
}

test.for([
  ["Redis or Zorbix"],
  ["Experience with Zorbix or Redis"],
  ["Redis, or Zorbix"],
  ["Redis (or Zorbix)"],
  ["Redis (alternatively Zorbix)"],
  ["Redis (oder Zorbix)"],
  ["Bonne connaissance de Redis (ou Zorbix)"],
  ["Redis, Zorbix or Plimto"],
  ["Zorbix, Redis or Plimto"],
  ["One of Zorbix, Plimto, Redis"],
  ["Redis or Monte Carlo"],
  ["Redis, Zorbix or plain files"],
] as const)("%j asks for Redis and accepts something else instead", async ([line]) => {
  expect(await askedIn(line)).toEqual(["Redis ~"]);
});

test.for([
  ["Redis and Zorbix"],
  ["Redis, Zorbix"],
  ["Redis, Zorbix and Plimto"],
  ["Redis (with Zorbix)"],
  ["Redis (or better)"],
  ["Experience with Redis. Experience with Zorbix"],
] as const)("%j asks for Redis itself", async ([line]) => {
  expect(await askedIn(line)).toContain("Redis");
});

test("examples of a kind may be names that the lexicon does not know", async () => {
  expect(await askedIn("Message brokers (Kafka, Zorbix or Plimto)")).toEqual([
    "Message Broker",
    "Apache Kafka ~",
  ]);
});

test("names after a choice are not among its members", async () => {
  expect(await askedIn("Redis or Zorbix, Docker")).toEqual(["Redis ~", "Docker"]);
});

test('a name next to "or" that also occurs elsewhere is asked for separately', async () => {
  expect(await askedIn("Redis or Zorbix\n- Experience with Zorbix")).toContain("Zorbix");
});

test("the place of the alternative is a place of the choice", async () => {
  const text = "Requirements\n- Linux\n- Redis or Zorbix";
  const { requirements } = await parseJob(text);
  const redis = requirements.find(({ name }) => name === "Redis");
  expect(redis?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(["Redis", "Zorbix"]);
});

test('the Dutch "of" joins names of any kind, the English one a field and what it is of', async () => {
  const { requirements } = await parseJob("Wij vragen\n- Ervaring met Feast, Tecton of Hopsworks");
  expect(requirements.map(({ name }) => name)).toEqual(["Feast or Tecton or Hopsworks"]);
  expect(await askedIn("Experience with design and testing of APIs")).not.toContainEqual(
    expect.stringContaining(" or "),
  );
});

test.for([
  ["Python well, C++ or CUDA a little", ["Python", "C++ or CUDA"]],
  ["Feature stores - Feast, Tecton", ["Feature Store", "Feast or Tecton"]],
  [
    "Infrastructure as code (Terraform, Terragrunt, Pulumi)",
    ["Infrastructure as Code", "Terraform or Terragrunt or Pulumi"],
  ],
] as const)("%j has one choice", async ([line, names]) => {
  expect(await askedIn(line)).toEqual(names);
});
