// What a sentence says about the one before it, or one half of a sentence about the other.
import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const about = (line: string): readonly string[] =>
  asked(`Acme | Data Tinkerer | Berlin\n\n${line}`);

test.for([
  "Our boats run on Terraform. Knowledge of these technologies is essential.",
  "We use Terraform. You should have experience with our stack.",
  "You'd extend our Terraform modules. You need to know them well.",
])("what a sentence asks for by referring back is asked for: %s", (line) =>
  expect(about(line)).toEqual(["required terraform"]),
);

test.for([
  "Our boats run on Terraform and Kubernetes. You should know at least one of the two.",
  "We use Terraform and Kubernetes. Experience with either of them is required.",
])('"one of" several names referred back to is a choice: %s', (line) =>
  expect(about(line)).toEqual(["required terraform|kubernetes"]),
);

test.for([
  "We use Terraform and Kubernetes. We don't expect you to know any of these.",
  "We use Terraform and Kubernetes. You will work with one of these every day.",
])('"one of" without asking is not a choice: %s', (line) =>
  expect(about(line)).toEqual(["mentioned terraform", "mentioned kubernetes"]),
);

test('"one of" a long list is not a choice: people who work with such a stack know some of it', () =>
  expect(
    about("We use Terraform, Kubernetes, Kafka, Redis and Docker. You know one of these."),
  ).toHaveLength(5));

test("a reference back reaches no further than the last sentence that names something", () =>
  expect(about("We use Kafka for tea. We use Terraform. Knowledge of these is a must.")).toEqual([
    "required terraform",
    "mentioned apache-kafka",
  ]));

test.for([
  "We use Terraform. Nobody needs experience with our stack.",
  "We use Terraform. You will learn to work with these tools.",
  "We use Terraform. Do you know some of these tools?",
  "We use Terraform. Our customers love all of them.",
])("a reference back that does not ask changes nothing: %s", (line) =>
  expect(about(line)).toEqual(["mentioned terraform"]),
);

test.for([
  "We are building a workbench for quantum computing, and we're looking for an engineer who knows Terraform.",
  "Our maps use computer vision, and we now seek somebody with solid Terraform.",
])("a field before the person sought describes the firm: %s", (line) =>
  expect(about(line)).toEqual(["required terraform"]),
);

test("a tool before the person sought is mentioned", () =>
  expect(
    about("We build our maps with Kafka, and we're looking for an engineer who knows Terraform."),
  ).toEqual(["required terraform", "mentioned apache-kafka"]));

test("a sentence that contains 'if you know' is not a heading", () =>
  expect(about("You will do well here if you know Terraform and have some Kafka.")).toEqual([
    "required terraform",
    "required apache-kafka",
  ]));
