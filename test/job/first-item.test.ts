import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

function asked(text: string): readonly string[] {
  const { requirements } = readJob(textDocument(text));
  return requirements.flatMap(({ skills, level }) => skills.map((id) => `${level} ${id}`));
}

test("a list that begins with years asks for all of its items where no heading says what it is", () =>
  expect(
    asked(
      "We are looking for a data engineer for one of our clients.\n✅ 5+ years of experience in Kafka\n✅ Terraform & Ansible\n✅ Python",
    ),
  ).toEqual([
    "required apache-kafka",
    "required terraform",
    "required ansible",
    "required python",
  ]));

test("a list that tells of the work asks for none of its items", () =>
  expect(
    asked(
      "We are looking for a data engineer.\n- 5+ years of experience in Kafka\n- Build our platform on Terraform\n- Python",
    ),
  ).toEqual(["required apache-kafka", "mentioned terraform", "mentioned python"]));
