import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { describe, lexicon } from "./posting.ts";

/** The skills that a posting asks for, in the format of `describe`. */
function asked(text: string, by: Lexicon): readonly string[] {
  return readJob(textDocument(text), { lexicon: by })
    .requirements.filter(({ kind }) => kind === "skill")
    .map(describe);
}

/** One row per field: a posting, what it asks for, a user's own entries, and what it asks for with those. */
const rows = [
  {
    field: "companion",
    text: "Requirements:\n- Python/Scala",
    plain: ["required python|scala"],
    overlay: "- {id: scala, name: Scala, category: language, companion: true}",
    changed: ["required python", "required scala"],
  },
  {
    field: "companion of an example",
    text: "Requirements:\n- Pipelining tools such as Kubeflow, Airflow",
    plain: ["required kubeflow|airflow"],
    overlay: "- {id: kubeflow, name: Kubeflow, category: machine-learning, companion: true}",
    changed: ["required kubeflow", "required airflow"],
  },
  {
    field: "listedAs",
    text: "Requirements:\n- Python/Node",
    plain: ["required python", "required node"],
    overlay: "- {id: node, name: Node, category: web-framework, listedAs: language}",
    changed: ["required python|node"],
  },
  {
    field: "purpose: one",
    text: "Requirements:\n- Karst/Doline",
    plain: [],
    overlay: `- {id: karst, name: Karst, category: tool, implies: [caves]}
- {id: doline, name: Doline, category: testing, implies: [caves]}
- {id: caves, name: Caves, category: tool, purpose: one}`,
    changed: ["required karst|doline"],
  },
  {
    field: "purpose: several",
    text: "Requirements:\n- Karst/Doline",
    plain: [],
    overlay: `- {id: karst, name: Karst, category: tool, implies: [caves]}
- {id: doline, name: Doline, category: testing, implies: [caves]}
- {id: caves, name: Caves, category: tool, purpose: several}`,
    changed: ["required karst", "required doline"],
  },
  {
    field: "says: person",
    text: "Requirements:\n- Bold, with Python",
    plain: ["required python"],
    overlay: `- id: boldness
  name: Bold
  category: soft-skill
  says: person
  ambiguous: [{form: bold, case: any, default: reject}]`,
    changed: ["required boldness", "required python"],
  },
  {
    field: "says: work",
    text: "Requirements:\n- You do performance for Python services",
    plain: ["required performance", "required python"],
    overlay:
      "- {id: performance, name: Performance, category: architecture, generic: true, says: work}",
    changed: ["required python"],
  },
  {
    field: "says: team",
    text: "Requirements:\n- Python, working with Monitoring engineers",
    plain: ["required python", "required monitoring"],
    overlay: "- {id: monitoring, name: Monitoring, category: observability, says: team}",
    changed: ["required python"],
  },
  {
    field: "says: occupation",
    text: "Requirements:\n- Messaging engineer with Python",
    plain: ["required messaging", "required python"],
    overlay: "- {id: messaging, name: Messaging, category: messaging, says: occupation}",
    changed: ["required python"],
  },
  {
    field: "no says: use",
    text: "Requirements:\n- Python development",
    plain: ["required python"],
    overlay: `- id: software-development
  name: Software development
  category: architecture
  generic: true
  aliases: [Development]`,
    changed: ["required python", "required software-development"],
  },
  {
    field: "paraphrases",
    text: "Requirements:\n- Runs small shops alone, with Python\n- Runs small shops daily",
    plain: ["required python"],
    overlay: `- id: shopkeeping
  name: Shopkeeping
  category: soft-skill
  paraphrases:
    - phrases: ["run[s|ning] [small] (shop|kiosk)[s]"]
      before: [alone]`,
    changed: ["required shopkeeping", "required python"],
  },
  {
    field: "says: nothing",
    text: "Requirements:\n- Microservices in Python and Java",
    plain: ["required microservices", "required python", "required java"],
    overlay: "- {id: microservices, name: Microservices, category: architecture, says: nothing}",
    changed: ["required python", "required java"],
  },
] as const;

test.for(rows)("a user's entry with $field is read as specified", async (row) => {
  const own = await parseLexicon(row.overlay, lexicon);
  expect(asked(row.text, lexicon)).toEqual(row.plain);
  expect(asked(row.text, own)).toEqual(row.changed);
});

test("a user's paraphrase outside of what is asked for is ignored", async () => {
  const own = await parseLexicon(
    "- {id: shopkeeping, name: Shopkeeping, category: soft-skill, paraphrases: [{phrases: [small shops]}]}",
    lexicon,
  );
  expect(asked("We run small shops.\n\nRequirements:\n- Python", own)).toEqual(["required python"]);
});

test("a user's lexicon keeps all its fields when it is the base of another", async () => {
  const base = await parseLexicon(
    "- {id: shopkeeping, name: Shopkeeping, category: soft-skill, paraphrases: [{phrases: [small shops]}]}",
  );
  const own = await parseLexicon("aliases: {shopkeeping: [kiosks]}", base);
  expect(asked("Requirements:\n- Runs small shops", own)).toEqual(["required shopkeeping"]);
});
