import { expect, test } from "vitest";
import { asked, check } from "./posting.ts";

test("desired skills are preferred if another list holds the requirements", () =>
  check("Requirements\n- Java\n\nDesired skills\n- Python", ["required java", "preferred python"]));

test("desired skills are required if the list of requirements only names traits and degrees", () =>
  check(
    "Education\n- Degree in Statistics\n\nDesired skills\n- Python\n\nPersonal attributes\n- Communication\n\nAdvantages\n- Java",
    ["required python", "required communication", "preferred java"],
  ));

test("desired skills are preferred if the list of requirements asks for years", () =>
  check("Required\n- Bachelor's degree\n- 5 years in the industry\n\nDesired\n- Java\n- Kafka", [
    "preferred java",
    "preferred kafka",
  ]));

test("desired skills are preferred if the list of requirements asks for a degree among other things", () =>
  check("Required\n- Bachelor's degree\n- Fluent English\n\nDesired\n- Java", [
    "required english",
    "preferred java",
  ]));

test("desired skills are required if they are the only list", () =>
  check("Desired skills\n- Python", ["required python"]));

test.for(["We value", "WHAT WE'D APPRECIATE", "What we hope for"])(
  "what is listed under %j is preferred if another list holds the requirements, otherwise required",
  (heading) => {
    const list = `${heading}\n- Python\n- Docker`;
    check(`Requirements\n- Java\n\n${list}`, [
      "required java",
      "preferred python",
      "preferred docker",
    ]);
    check(list, ["required python", "required docker"]);
  },
);

test("what is desirable is preferred even if it is the only list", () =>
  check("Desirables\n- Python", ["preferred python"]));

test("preferred qualifications that open with years are required if nothing else asks", () => {
  const list = "Preferred qualifications:\n- 5+ years of Kafka\n- Docker";
  expect(asked(`We make tea.\n\n${list}`)).toEqual(["required kafka 60", "required docker"]);
  expect(asked(`Requirements:\n- A degree\n\n${list}`)).toEqual([
    "preferred kafka 60",
    "preferred docker",
  ]);
});

test("additional requirements are requirements", () =>
  expect(asked("Requirements:\n- Java\n\nAdditional requirements:\n- Kafka")).toEqual([
    "required java",
    "required kafka",
  ]));

test("in a posting without headings that begins with a list of asks, a later list is preferred", () => {
  const musts = "- 3+ years of Java\n- Experience with SQL";
  const wishes = "- Experience with Docker\n- 2+ years of Kafka";
  const talk = "We make tea for the world.\n\nYou will build what is needed for it in Rust.";
  expect(asked(`${musts}\n\n${talk}\n\n${wishes}`)).toEqual([
    "required java 36",
    "required sql",
    "preferred docker",
    "preferred kafka 24",
    "mentioned rust",
  ]);
  expect(asked(`${talk}\n\n${wishes}`)).toContain("required docker");
  expect(asked(`${musts}\n\n${talk}\n\nWhat you bring\n${wishes}`)).toContain("required docker");
});

test.for([
  "- Exceptional candidates will have:\n- Scala",
  "Even better if you have one or more of the following:\nScala",
  "\nIdeally, we're looking for:\n- Scala",
  "\nABOVE AND BEYOND\n- Scala",
  "\nGoing the extra mile\n- Scala",
  "\nNon-essential\n- Scala",
  "\nYou might have:\n- Scala",
  "- Scala - incredible advantage",
] as const)("after requirements, %j is a wish", (list) =>
  check(`Requirements:\n- Java\n${list}`, ["required java", "preferred scala"]),
);

test.for([
  "Ideally, we're looking for:\n- Java",
  "The strongest candidates will have:\n- Java",
  "Software/tools exposure:\n- Java",
] as const)("alone, %j heads the requirements", (list) => check(list, ["required java"]));

test("a line that begins like an item opens a list of its own only", () =>
  check(
    "Requirements:\nJava\nProficient in utilizing a range of AWS services, including but not limited to:\n- EC2\nAPIs:\nScala",
    ["required java", "required aws", "required ec2", "required scala"],
  ));

test("marks around a heading are not words of it", () =>
  check(
    "Requirements:\n- Java\n\n== Currently, we use (but not limited to) the following technologies ==\n\n- AWS",
    ["required java", "mentioned aws"],
  ));
