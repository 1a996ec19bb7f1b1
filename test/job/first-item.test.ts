import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test("a list that begins with years asks for all its items if no heading says what it is", () =>
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

test("an item that describes the work is not asked for, whatever the list asks for", () =>
  expect(
    asked(
      "We are looking for a data engineer.\n- 5+ years of experience in Kafka\n- Build our platform on Terraform\n- Python",
    ),
  ).toEqual(["required apache-kafka", "required python", "mentioned terraform"]));

test("a list of names after check marks is asked for if no heading says what it is", () =>
  expect(
    asked("We're hiring a developer!\n\n✅ MySQL, Redis\n✅ Kafka\n\nSend us your CV."),
  ).toEqual(["required mysql", "required redis", "required apache-kafka"]));
