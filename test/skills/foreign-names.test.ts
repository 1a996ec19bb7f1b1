import { describe, expect, test } from "vitest";
import { readForeignNames } from "../../.ci/read-lexicons.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";

const idsIn = (text: string) => findSkills(text).map(({ skill }) => skill);

describe.each([...readForeignNames()])("names of skills in %s", (_language, rows) => {
  test("are found in their examples", () => {
    const missed = Object.entries(rows).flatMap(([id, { is }]) =>
      is.flatMap((text) => (idsIn(`Java, ${text}, Docker`).includes(id) ? [] : [`${id}: ${text}`])),
    );
    expect(missed).toEqual([]);
  });
});

test("a longer name is found in place of a shorter one inside it", () => {
  expect(idsIn("Kenntnisse in relationalen Datenbanken")).toEqual(["relational-databases"]);
});

test("a name is found in capitals, with and without accents", () => {
  expect(idsIn("TESTY INTEGRACYJNE")).toEqual(["integration-testing"]);
  expect(idsIn("testów integracyjnych")).toEqual(["integration-testing"]);
});

test("a name is found in two words, with a hyphen and in one word", () => {
  for (const text of ["Container Technologien", "Container-Technologien", "Containertechnologien"])
    expect(idsIn(text)).toEqual(["containers"]);
});

test("the words of a name do not count across a comma", () => {
  expect(idsIn("testów, integracyjnych")).toEqual([]);
});

test("a name of a skill that the lexicon bans is not found", async () => {
  const lexicon = await parseLexicon("ban: [integration-testing]", builtinLexicon());
  expect(findSkills("testów integracyjnych", { lexicon })).toEqual([]);
});

test("a Polish resume meets what a Polish posting asks for in another case", async () => {
  const resume =
    "Jan Kowalski\n\nDoświadczenie\nProgramista Java, Acme Sp. z o.o., 2019 – 2023\n- programowanie obiektowe, testy jednostkowe i uczenie maszynowe";
  const posting =
    "Programista Java\n\nWymagania:\n- znajomość Javy\n- umiejętność programowania obiektowego\n- pisanie testów jednostkowych\n- znajomość uczenia maszynowego";
  const { match } = await analyzeResume(resume, posting, { now: "2026-11-20" });
  const missing = match?.contributions.filter(({ status }) => status === "missing") ?? [];
  expect(missing.map(({ name }) => name)).toEqual([]);
});
