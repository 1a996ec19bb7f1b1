import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./builtin-posting.ts";

const filler = `${"We make software for three cities and release it every week before noon. ".repeat(5)}`;

test.for(["Requierements:", "Requirments:", "Requiremments"])(
  "a heading with one wrong letter (%s) is a heading",
  (heading) => {
    const text = `Responsibilities:\n- Plan sprints\n\n${heading}\n- Terraform, hands-on\n- Vault`;
    expect(asked(text)).toEqual(["required terraform", "required hashicorp-vault"]);
  },
);

test.for(["§", '"', "■"])("%s counts as a bullet where line breaks are lost", (mark) => {
  const text = `${filler}Requirements: ${mark} Experience with Terraform ${mark} Some Ansible a plus ${mark} Solid Kafka knowledge`;
  expect(asked(text)).toEqual(["required terraform", "required apache-kafka", "preferred ansible"]);
});

test.for(["Advantage", "Big advantage", "A plus"])(
  "after a hyphen '%s' applies to the items before it",
  (level) => {
    const text = `${filler}Requirements: Experience with Java. Knowledge of the daily use of Terraform, Kafka - ${level} Experience with Ansible in a large firm`;
    expect(asked(text)).toEqual([
      "required java",
      "required ansible",
      "preferred terraform",
      "preferred apache-kafka",
    ]);
  },
);

test("a hyphen after a semicolon begins an item where line breaks are lost", () =>
  expect(
    asked(
      `${filler}Requirements: We have a Redis cache;- Solid Terraform is required, Vault is a plus`,
    ),
  ).toEqual(expect.arrayContaining(["required terraform", "preferred hashicorp-vault"])));

test("a capitalized 'Desirable' opens the wishes where line breaks are lost", () =>
  expect(
    asked(`${filler}Requirements Experience with Terraform Desirable Experience with Kafka`),
  ).toEqual(["required terraform", "preferred apache-kafka"]));

test("an item that ends in a colon is not a heading", () =>
  expect(
    asked("Requirements\n- Java\n\nNice to have\nBe adept in modern technologies:\nKafka, Redis"),
  ).toEqual(["required java", "preferred apache-kafka", "preferred redis"]));

test("after company talk that lost its line breaks, the duties are mentioned", () =>
  expect(
    asked(`About Acme ${filler}Build services in Scala. Requirements: Experience with Kafka`),
  ).toEqual(["required apache-kafka", "mentioned scala"]));

test("duties are mentioned even after an aside", () =>
  expect(
    asked("Based on your area of expertise, you'll build services in Scala and run Kafka."),
  ).toEqual(["mentioned scala", "mentioned apache-kafka"]));

test("fields that ideas come from are mentioned", () =>
  expect(
    asked("We are looking for engineers who bring fresh ideas from areas such as computer vision."),
  ).toEqual(["mentioned computer-vision"]));

test("what a candidate 'has to be' is asked for", () =>
  expect(asked("The candidate has to be self-motivated and write Scala.")).toContain(
    "required self-motivated",
  ));

test("a role without a level does not lower the level of a list of openings", () => {
  const text =
    "Acme | Several roles | BerlinWe make tools.- Senior Data Engineer (Berlin)- Go Developer";
  expect(readJob(textDocument(text)).level).toBe("senior");
  expect(readJob(textDocument(`${text}- Junior Tester`)).level).toBeUndefined();
});

test("a heading glued to the last item ends that item", () =>
  expect(asked("Nice to have: Terraform, AnsibleBenefits: Redis courses\n- A Kafka mug")).toEqual([
    "preferred terraform|ansible",
  ]));

test("a firm whose name is glued to its header is described by that sentence", () => {
  const text = `Bluebarn | Berlin | Data EngineerBluebarn helps farmers with cybersecurity. ${filler}`;
  expect(asked(text)).toEqual([]);
});

test("what a firm says its product is built with is mentioned", () =>
  expect(
    asked(
      `Bluebarn | BerlinBluebarn runs the software of towns and is powered by Scala, Kafka and Redis. ${filler}`,
    ),
  ).toEqual(["mentioned scala", "mentioned apache-kafka", "mentioned redis"]));

test("'we want to use' does not head a list of requirements", () =>
  expect(
    asked(`${filler}We want to use AI to help towns. We make the developer experience better.`),
  ).toEqual([]));

test("where a firm's systems run is mentioned", () =>
  expect(
    asked(`${filler}We keep production systems that run on AWS and Kubernetes clusters.`),
  ).toEqual(["mentioned amazon-web-services", "mentioned kubernetes"]));

test("a heading glued to a full stop opens its list", () =>
  expect(
    asked(`${filler}\nBonuses every year.You bring:- 1-3 years of Kafka experience.\n- Terraform`),
  ).toEqual(["required apache-kafka", "required terraform"]));

test("benefits that turn into a list of asks contain requirements", () =>
  expect(
    asked(
      "Benefits\n- Free tea\n- Experience with Kafka\n- Terraform and Vault\n- Prior experience in Ansible\n- Kubernetes meetups",
    ),
  ).toEqual([
    "required apache-kafka",
    "required terraform",
    "required hashicorp-vault",
    "required ansible",
  ]));

test("benefits that sound like an ask only once remain benefits", () =>
  expect(
    asked("Benefits\n- Free tea\n- Experience days with Kafka\n- A dog\n- Terraform meetups"),
  ).toEqual([]));

test("names before a heading that lost its line break are not words of it", () =>
  expect(
    asked(
      `${filler}Technical skills: Java Angular Node.js Terraform REST Requirements: Good communication skills`,
    ),
  ).toEqual([
    "required java",
    "required angular",
    "required node-js",
    "required terraform",
    "required rest",
    "required communication",
  ]));

test("words for a level end their item where line breaks are lost", () =>
  expect(
    asked(
      `${filler}Requirements: Strong Java for many years Experience with Terraform – advantage We are an equal opportunity employer`,
    ),
  ).toEqual(["required java", "preferred terraform"]));

test("a name of two words is not split where line breaks are lost", () =>
  expect(asked(`${filler}Requirements: Experience with GoogleTest.`)).toContain(
    "required google-test",
  ));

test("a single label inside a line opens its section", () =>
  expect(
    asked(
      `${filler}Responsibilities: Deploying models to production Skills: Proficiency with Keras`,
    ),
  ).toContain("required keras"));

test("hyphens without a space after them separate the items of a list that lost its line breaks", () => {
  const list = "Requirements: -3+ years of Java -Knowledge of Kafka -Attention to detail -Tea";
  const { requirements } = readJob(textDocument(`${filler}${list}`));
  expect(requirements.map(({ skills, minMonths }) => [skills[0], minMonths])).toEqual(
    expect.arrayContaining([
      ["java", 36],
      ["apache-kafka", undefined],
      ["attention-to-detail", undefined],
    ]),
  );
});
