import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { overlaySchema } from "../../src/skills/lexicon/schema.ts";
import { lookUpSkill } from "../../src/skills/look-up.ts";
import { amended, checkAmending, compiled } from "./amending.ts";
import { differences } from "./whole-lexicon.ts";

const builtin = builtinLexicon();

test(
  "any amended lexicon equals the one compiled from all sources",
  () => checkAmending(60),
  300_000,
);

const overlay = overlaySchema.parse({
  skills: [
    {
      id: "moraine",
      name: "Moraine",
      category: "tool",
      related: ["terraform"],
      aliases: ["Terra"],
    },
    {
      id: "karst",
      name: "KarstDB",
      category: "database",
      implies: ["sql"],
      misspellings: ["Karts"],
    },
    { id: "apache-kafka", name: "Apache Kafka", category: "messaging", aliases: ["Kaffka"] },
  ],
  aliases: { postgresql: ["PG"], go: ["Gopher"] },
  weights: { go: 2 },
  ban: ["wordpress", "bare-metal"],
  blockers: ["rest of the team"],
});

test("the built-in lexicon with changes equals the one compiled from the changed sources", async () => {
  const own = await amended(builtin, overlay);
  const anew = await compiled(builtin, overlay);
  expect(own && differences(own, anew)).toEqual([]);
  for (const name of ["backend-node/job.md", "backend-python-django/job.txt"]) {
    const text = readFileSync(new URL(`../../fixtures/jobs/${name}`, import.meta.url), "utf8");
    expect(findSkills(`${text}\nMoraine, Karts, PG`, { lexicon: own })).toEqual(
      findSkills(`${text}\nMoraine, Karts, PG`, { lexicon: anew }),
    );
  }
  expect(own && lookUpSkill("karst db", own)?.id).toBe("karst");
});
