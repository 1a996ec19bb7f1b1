import { join, relative } from "node:path";
import { z } from "zod";
import { analyzeMany, type NamedSource } from "../../batch/analyze-many.ts";
import { cellOf, type MatrixCell, rankBy } from "../../report/matrix.ts";
import type { Match } from "../../score/match.ts";
import { CliError } from "../cli-error.ts";
import { formatOf, isFolder } from "../files.ts";
import { findInputs } from "../inputs.ts";
import { type DocumentArgument, day, document, oneField } from "./arguments.ts";
import { type CallContext, loadPosting, loadSource, optionsOf, requireTarget } from "./context.ts";
import { scoreShape } from "./outline.ts";
import { defineTool, type Tool } from "./tool.ts";
import { failureOf, ToolError } from "./tool-error.ts";

/** The most resumes that one call ranks. The command has no such limit. */
const mostResumes = 500;

const entry = z.object({
  rank: z.number().nullable().describe("equal scores share a rank; null without a score"),
  name: z.string().describe("the path, or text and its number among the resumes"),
  ...scoreShape,
  met: z.number(),
  named: z.number().describe("how many of those that are met are only named"),
  partial: z.number(),
  missing: z.number(),
  lacks: z.array(z.string()).describe("what is missing, heaviest first"),
});

interface Entry extends MatrixCell {
  readonly name: string;
  readonly band: Match["band"];
  readonly role: Match["role"];
  readonly caution: Match["caution"];
}

export const rankResumesTool: Tool = defineTool({
  name: "rank_resumes",
  title: "Rank resumes",
  description:
    "Orders resumes by how well they meet a job or a field, best first, each with its score and what it lacks most. A folder means all documents in it and its subfolders. The order is an aid to reading, not a decision about people.",
  input: z.strictObject({
    resumes: z.array(document).min(1),
    job: document.optional(),
    field: oneField.optional(),
    now: day.optional(),
  }),
  output: z.object({
    ranking: z.array(entry),
    failed: z.array(z.object({ name: z.string(), code: z.string(), message: z.string() })),
  }),
  async run({ resumes, job, field: name, now }, context) {
    const options = optionsOf(context, now);
    requireTarget({ job, field: name }, true);
    const target = await loadPosting(job, context, options);
    const sources = namedSources(await expanded(resumes, context), context);
    const { threads } = context;
    const own = {
      ...options,
      ...(name !== undefined && { field: name }),
      ...(threads !== undefined && { threads }),
    };
    const entries: Entry[] = [];
    const failed: { name: string; code: string; message: string }[] = [];
    for await (const result of analyzeMany(sources, target, own)) {
      const { name: file, analysis, error } = result;
      if (error !== undefined) failed.push({ name: file, ...failureOf(error) });
      else if (analysis.match !== undefined) {
        const { band, role, caution } = analysis.match;
        entries.push({ name: file, ...cellOf(analysis.match), band, role, caution });
      }
    }
    const ranking = rankBy(entries, ({ score }) => score).map(({ rank, item }) => {
      const { shows: _, lacks, ...rest } = item;
      return { rank, ...rest, lacks: [...lacks] };
    });
    return { ranking, failed };
  },
});

/** Replaces folders with the documents in them. */
async function expanded(
  resumes: readonly DocumentArgument[],
  { roots }: CallContext,
): Promise<readonly DocumentArgument[]> {
  const all: DocumentArgument[] = [];
  for (const resume of resumes) {
    all.push(...(resume.path === undefined ? [resume] : await expandedPath(resume.path, roots)));
    if (all.length > mostResumes) {
      throw new ToolError(
        "TOO_MANY_FILES",
        `There are more than ${mostResumes} resumes; name fewer, or use the command skilltally rank`,
      );
    }
  }
  return all;
}

/**
 * A file stays as it is; a folder is replaced with its documents, whose paths begin with the folder's path as
 * given.
 */
async function expandedPath(
  path: string,
  roots: CallContext["roots"],
): Promise<readonly DocumentArgument[]> {
  const folder = await folderAt(path, roots);
  if (folder === undefined) return [{ path }];
  return (await filesBelow(folder)).map((file) => ({ path: join(path, relative(folder, file)) }));
}

/**
 * The real path of a folder. Undefined for a file, and for a path that cannot be found, which fails later
 * when it is read.
 */
async function folderAt(path: string, roots: CallContext["roots"]): Promise<string | undefined> {
  const place = await roots.find(path).catch(() => undefined);
  return place !== undefined && (await isFolder(place)) ? place : undefined;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    return (await findInputs([folder], { followsLinks: false })).paths;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new ToolError("FILE_UNREADABLE", "The folder holds no document that is read", error);
  }
}

function* namedSources(
  resumes: readonly DocumentArgument[],
  context: CallContext,
): Generator<NamedSource, void, undefined> {
  for (const [i, resume] of resumes.entries()) {
    const name = resume.path ?? `text ${i + 1}`;
    const source = async () => (await loadSource(resume, context)).source;
    yield { name, source, ...(resume.path !== undefined && formatOf(resume.path)) };
  }
}
