import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

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
