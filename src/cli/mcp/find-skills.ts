import { z } from "zod";
import { runTask } from "../../analyze/run-task.ts";
import type { Document } from "../../document/document.ts";
import { countSkills } from "../../report/skill-counts.ts";
import type { Explanation } from "../../skills/find.ts";
import { document } from "./arguments.ts";
import { loadSource, optionsOf } from "./context.ts";
import { defineTool, type Tool } from "./tool.ts";

const skill = z.object({
  skill: z.string().describe("the id of the skill"),
  name: z.string(),
  category: z.string(),
  mentions: z.number(),
  writtenAs: z.array(z.string()),
});

const refusal = z.object({ surface: z.string(), name: z.string(), because: z.string() });

export const findSkillsTool: Tool = defineTool({
  name: "find_skills",
  title: "Find skills",
  description:
    "The skills that any text or document names (a resume, a posting, a biography), most mentioned first, with how each is written. With explain, the words that look like a skill and were refused, and why.",
  input: z.strictObject({
    document,
    explain: z.boolean().optional().describe("whether to list the words that were refused"),
  }),
  output: z.object({ skills: z.array(skill), refused: z.array(refusal).optional() }),
  async run({ document: given, explain }, context) {
    const options = optionsOf(context, undefined);
    const { source, ...format } = await loadSource(given, context);
    const read = { ...options, ...format };
    const { text } = await runTask<Document>("readDocument", [source], read);
    const found = await runTask<Explanation>("explainSkills", [text], options);
    return {
      skills: countSkills(found.kept).map((one) => ({ ...one, writtenAs: [...one.writtenAs] })),
      ...(explain === true && { refused: refusalsOf(found) }),
    };
  },
});

/** Each refused word once, with its first reason, since a text may repeat one a thousand times. */
function refusalsOf({ refused }: Explanation): z.input<typeof refusal>[] {
  const once = new Map(
    refused.toReversed().map((mention) => [`${mention.surface}\n${mention.skill}`, mention]),
  );
  return [...once.values()]
    .toSorted((a, b) => a.from - b.from)
    .map(({ surface, name, because = "" }) => ({ surface, name, because }));
}
