// JSON Schemas of the files that users write, so that editors complete them and mark mistakes. Each is made
// from the code that reads the file.
import { fileURLToPath } from "node:url";
import type { Option } from "commander";
import { createGenerator } from "ts-json-schema-generator";
import { z } from "zod";
import { checkIds } from "../src/checks/ids.ts";
import { settings } from "../src/cli/config.ts";
import { makeProgram } from "../src/cli/program.ts";
import { wholeTableSchema } from "../src/verify/schema.ts";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

type Schema = Readonly<Record<string, unknown>>;

/** By the name of their file in dist/schemas. */
export function editorSchemas(): Readonly<Record<string, Schema>> {
  return {
    verify: named("verify", "skilltally table of expectations", tableSchema()),
    config: named("config", "skilltally config file", configSchema()),
    profile: named(
      "profile",
      "skilltally keyword profile",
      typeSchema("src/keywords/profile.ts", "KeywordProfile", false),
    ),
  };
}

function named(name: string, title: string, schema: Schema): Schema {
  return { $id: `urn:skilltally:schema:${name}`, title, ...schema };
}

/** The words that an array may contain, in addition to those of the user's own checks. */
const words: Readonly<Record<string, readonly string[]>> = {
  findings: checkIds,
  allowedFindings: ["error", "warning", "note", ...checkIds],
};

/** Fields with defaults may be omitted in the file. */
function tableSchema(): Schema {
  return z.toJSONSchema(wholeTableSchema, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema, path: at }) => {
      const known = words[String(at.at(-1))];
      if (known !== undefined && jsonSchema.type === "array") {
        jsonSchema.items = { anyOf: [{ enum: [...known] }, { type: "string" }] };
      }
    },
  });
}

/** A schema from a type. `isStrict`: whether properties that the type does not name are rejected. */
function typeSchema(file: string, type: string, isStrict: boolean): Schema {
  const generator = createGenerator({
    path: path(file),
    // The types of Node and of browsers would take longer to read than everything else here.
    tsconfig: path(".ci/schema.tsconfig.json"),
    type,
    skipTypeCheck: true,
    additionalProperties: !isStrict,
  });
  return { ...generator.createSchema(type) };
}

/** Each setting with its description in the commands. */
function configSchema(): Schema {
  const { definitions } = typeSchema("src/score/weights.ts", "WeightOverrides", true);
  const options = makeProgram().commands.flatMap((command) => command.options);
  const properties = Object.entries(settings).map(([key, kind]) => {
    const own = options.filter((option) => option.attributeName() === key);
    return [key, kind === "object" ? weights : propertyOf(kind, own)];
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
    additionalProperties: false,
    definitions,
  };
}

const weights = {
  description: "Numbers put over the default weights; see docs/scoring-details.md",
  $ref: "#/definitions/WeightOverrides",
};

function propertyOf(kind: string, options: readonly Option[]): Schema {
  const [{ description } = { description: "" }] = options;
  const choices = [...new Set(options.flatMap(({ argChoices = [] }) => argChoices))];
  const one = kind === "number" ? { type: "number" } : { type: "string" };
  if (kind === "list" || kind === "paths") {
    return { description, anyOf: [one, { type: "array", items: one }] };
  }
  return { description, ...one, ...(choices.length > 0 && { enum: choices }) };
}
