import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { overlaySchema } from "../../src/skills/lexicon/schema.ts";
import { amended, checkAmending, compiled, small } from "./amending.ts";
import { differences } from "./whole-lexicon.ts";

// amend.slow.test.ts tries more of them, and the built-in lexicon.
test("an amended lexicon equals the one compiled from all sources", () => checkAmending(4));

const builtin = builtinLexicon();

test("a lexicon derived from the built-in one can be sent to a worker", async () => {
  const own = await parseLexicon("- { id: moraine, name: Moraine, category: tool }", builtin);
  const received = structuredClone(own);
  const ids = findSkills("Go, Moraine, Rust", { lexicon: received }).map(({ skill }) => skill);
  expect(ids).toEqual(["go", "moraine", "rust"]);
});

test("a banned skill is no longer implied by any other skill", async () => {
  const ban = overlaySchema.parse({ ban: ["docker"] });
  const own = await amended(builtin, ban);
  const named = [...(own?.skills.values() ?? [])].filter(({ implies, usually, related }) =>
    [...implies, ...usually, ...related].includes("docker"),
  );
  expect(named).toEqual([]);
});

test("a ban that affects JavaScript recomputes which names are written with .js", async () => {
  const ban = overlaySchema.parse({ ban: ["javascript"] });
  expect(await amended(builtin, ban)).toBeUndefined();
});

test("a rule keeps its words if a blocker takes its form and another skill with these words is banned", async () => {
  const overlay = overlaySchema.parse({
    skills: [{ id: "bare-metal", name: "Angular", category: "tool" }],
    blockers: ["C"],
  });
  const own = await amended(small, overlay);
  expect(own && differences(own, await compiled(small, overlay))).toEqual([]);
});
