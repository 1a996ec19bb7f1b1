import { z } from "zod";
import { builtinProfile } from "../../keywords/builtin-profile.ts";
import { compareProfiles } from "../../keywords/compare.ts";
import { anyField } from "../../keywords/fields.ts";
import { parseProfile } from "../../keywords/parse-profile.ts";
import type { KeywordProfile } from "../../keywords/profile.ts";
import { oneField } from "./arguments.ts";
import type { CallContext } from "./context.ts";
import { defineTool, type Tool } from "./tool.ts";
import { ToolError } from "./tool-error.ts";

/**
 * No profile of ours is larger: it holds a count for each skill of the lexicon, and perhaps for each title,
 * too.
 */
const maxProfileBytes = 20 * 1024 * 1024;

const profile = z.union(
  [
    z.strictObject({ path: z.string().min(1).describe("what skilltally profile has written") }),
    z.strictObject({ field: oneField }),
  ],
  { error: 'expected {"path": "…"} or {"field": "…"}' },
);

const verdict = z.enum(["in-demand", "table-stakes", "over-supplied", "rare"]);
const share = z.object({ share: z.number(), low: z.number(), high: z.number() });

export const compareProfilesTool: Tool = defineTool({
  name: "compare_profiles",
  title: "Compare demand and supply",
  description:
    "For each skill, the share of postings that ask for it and of resumes that show it, each with its 95 % interval, a verdict, and how likely such a difference is by chance. Without `resumes`, it uses the few that come with skilltally.",
  input: z.strictObject({
    jobs: profile,
    resumes: z.strictObject({ path: z.string().min(1) }).optional(),
    verdict: verdict.optional(),
    limit: z.number().int().min(1).max(1000).optional().describe("default 40"),
  }),
  output: z.object({
    postings: z.number(),
    resumes: z.number(),
    gaps: z.array(
      z.object({
        keyword: z.string(),
        name: z.string(),
        demand: share,
        supply: share,
        verdict,
        chance: z
          .number()
          .describe("how likely such a difference is by chance, after correction: 0 to 1"),
        because: z.string(),
      }),
    ),
    because: z.string().optional().describe("why a wider field was taken"),
  }),
  async run({ jobs, resumes, verdict: wanted, limit = 40 }, context) {
    const { lexicon } = context.options;
    const builtin = builtinProfile("field" in jobs ? jobs.field : anyField, lexicon);
    const demand = "field" in jobs ? builtin.jobs : await loadProfile(jobs.path, context);
    const supply =
      resumes === undefined ? builtin.resumes : await loadProfile(resumes.path, context);
    const all = compareProfiles(demand, supply, lexicon === undefined ? {} : { lexicon });
    const gaps = all.filter((gap) => wanted === undefined || gap.verdict === wanted);
    return {
      postings: demand.documents,
      resumes: supply.documents,
      gaps: gaps.slice(0, limit),
      because: "field" in jobs ? builtin.because : undefined,
    };
  },
});

async function loadProfile(path: string, { roots }: CallContext): Promise<KeywordProfile> {
  const text = new TextDecoder().decode(await roots.read(path, maxProfileBytes));
  return parseProfile(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text.
    throw new ToolError(
      "FILE_UNREADABLE",
      "The file is not JSON; expected what skilltally profile writes",
    );
  }
}
