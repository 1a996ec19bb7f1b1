import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";

async function levelsIn(posting: string): Promise<Readonly<Record<string, string>>> {
  const { requirements } = await parseJob(posting);
  return Object.fromEntries(requirements.map(({ name, level }) => [name, level]));
}

const asks = "Backend Developer\n\nRequirements:\n- Java and Spring Boot\n- PostgreSQL\n";

test.for([
  "We have for you:",
  "In exchange",
  "The sweet stuff",
  "What to expect",
  "Learning and development:",
  "Your advantages",
  "It'd be awesome to work with us",
  "Advantages for you:",
])('what the firm gives under "%s" asks for nothing', async (heading) => {
  const found = await levelsIn(
    `${asks}\n${heading}\n- Access to Kubernetes courses\n- Training budget for AWS and Terraform\n- Flexible working hours\n`,
  );
  expect(found).toMatchObject({ Java: "required", PostgreSQL: "required" });
  for (const name of ["Kubernetes", "Terraform", "Amazon Web Services"])
    expect(found).not.toHaveProperty(name);
});

test("offers below a heading that is glued to the last requirement ask for nothing", async () => {
  const found = await levelsIn(
    `${asks}- Docker, Redis and code reviewsWe have for you:\n- Access to Kubernetes courses\n- Flexible working hours\n`,
  );
  expect(found).toMatchObject({ Docker: "required", Redis: "required" });
  expect(found).not.toHaveProperty("Kubernetes");
});

test("a list of names under an unknown heading stays required", async () => {
  expect(
    await levelsIn(`${asks}\nCloud things\n- Kubernetes\n- Access to AWS accounts\n- Terraform\n`),
  ).toMatchObject({ Kubernetes: "required", Terraform: "required" });
});

test("a list that asks clearly is no list of offers", async () => {
  expect(
    await levelsIn(
      `${asks}\nWhat to expect\n- Experience with Kubernetes\n- Remote work\n- Flexible working hours\n`,
    ),
  ).toHaveProperty("Kubernetes");
});

test("a list that also names a technology alone is no list of offers", async () => {
  expect(
    await levelsIn("Backend Developer\n\nRequirements:\n- Remote work\n- Flexible hours\n- Java\n"),
  ).toHaveProperty("Java", "required");
});

test.for([
  ["Wir haben für dich:", "- Weiterbildungen in Kubernetes\n- 30 Tage Urlaub"],
  ["Chez nous", "- Une mutuelle\n- Télétravail, formations Kubernetes"],
  ["Y además", "- Seguro médico\n- Formación en Kubernetes"],
])('what the firm gives under "%s" asks for nothing', async ([heading, items]) => {
  const found = await levelsIn(`${asks}\n${heading}\n${items}\n`);
  expect(found).toHaveProperty("Java");
  expect(found).not.toHaveProperty("Kubernetes");
});
