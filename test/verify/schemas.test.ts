import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkIds } from "../../src/checks/ids.ts";
import { settings } from "../../src/cli/config.ts";
import { builtinProfile } from "../../src/keywords/builtin-profile.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseExpectations } from "../../src/verify/parse-expectations.ts";

// The build generates these from the code that reads the files.
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../dist/schemas/${name}.json`, import.meta.url), "utf8"));
const compile = (name: string): ValidateFunction => new Ajv({ strict: false }).compile(read(name));

test.for(["verify", "config", "profile"])("the schema of %s has its own name", (name) => {
  expect(read(name).$id).toBe(`urn:skilltally:schema:${name}`);
});

describe("the schema of a table", () => {
  const validate = compile("verify");

  test("accepts the project's own table", () => {
    const table = new URL("../../fixtures/verify/skilltally.verify.yml", import.meta.url);
    validate(parse(readFileSync(table, "utf8")));
    expect(validate.errors).toBeNull();
  });

  test.for([
    ["cases:\n  - resume: a.pdf", true],
    [
      "$schema: x\ncases:\n  - resume: a.pdf\n    findings: [hidden-text]\n    field: backend\n    minScore: 70",
      true,
    ],
    ["cases:\n  - resume: a.pdf\n    minScore: 170", false],
    ["cases:\n  - resume: a.pdf\n    skill: [Go]", false],
    ["cases:\n  - job: a.txt", false],
    ["jobs: a.txt\ncases: []", false],
  ] as const)("judges %j like the reader: %s", async ([text, isFine]) => {
    expect(validate(parse(text))).toBe(isFine);
    const { problems } = await parseExpectations(text, "t.yml", builtinLexicon());
    expect(problems.length === 0).toBe(isFine);
  });

  test("lists the codes of all checks", () => {
    const { findings } = read("verify").properties.cases.items.properties;
    expect(findings.items.anyOf[0].enum).toEqual(checkIds);
  });
});

describe("the schema of a config file", () => {
  const validate = compile("config");

  test("contains every setting, each with a description", () => {
    const { $schema: _, ...properties } = read("config").properties;
    expect(Object.keys(properties)).toEqual(Object.keys(settings));
    const silent = Object.values(properties).filter(
      (one) => (one as { readonly description?: string }).description === "",
    );
    expect(silent).toEqual([]);
  });

  test.for([
    [
      { job: "a.txt", minScore: 70, failOn: ["error"], weights: { kinds: { "soft-skill": 0 } } },
      true,
    ],
    [{ job: ["a.txt", "b.txt"], format: "html", isolation: "worker" }, true],
    [{ minscore: 70 }, false],
    [{ format: "pdf" }, false],
    [{ weights: { kinds: { titl: 1 } } }, false],
  ] as const)("of %j says %s", ([config, isFine]) => {
    expect(validate(config)).toBe(isFine);
  });
});

test("a built-in profile conforms to the schema of profiles", () => {
  const validate = compile("profile");
  validate(JSON.parse(JSON.stringify(builtinProfile("backend").jobs)));
  expect(validate.errors).toBeNull();
  expect(validate({ documents: "many" })).toBe(false);
});
