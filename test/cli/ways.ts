// Every way to compare a resume with something: commands, tools for assistants, calls of the library.
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyzeMany } from "../../dist/batch/analyze-many.js";
import {
  type AnalyzeOptions,
  analyzeResume,
  builtinLexicon,
  type Isolation,
  type Job,
  parseJob,
  parseLexicon,
  parseResume,
  type Resume,
  rankResumes,
  readDocument,
  scoreMatch,
} from "../../dist/index.js";
import { analyzeResumeTool } from "../../src/cli/mcp/analyze-resume.ts";
import type { CallContext } from "../../src/cli/mcp/context.ts";
import { explainScoreTool } from "../../src/cli/mcp/explain-score.ts";
import { rankResumesTool } from "../../src/cli/mcp/rank-resumes.ts";
import { openRoots } from "../../src/cli/mcp/roots.ts";
import { job as otherJob, resume as otherResume, root, run } from "./run.ts";

/** A resume, what it is compared with, and options that exist in every way. */
export interface Asked {
  readonly path: string;
  readonly job?: string;
  readonly field?: string;
  readonly now?: string;
  readonly weights?: AnalyzeOptions["weights"];
  readonly lexicon?: string;
  readonly isolation?: Isolation;
}

export type Score = number | null | undefined;

/** How one way is told of what is asked, and the score that it gives. */
export type Way = (asked: Asked, folder: string) => Promise<Score>;

const dayOf = ({ now = "2026-11-20" }: Asked) => now;
const targetOf = ({ job, field = "" }: Asked) =>
  job === undefined ? ["--field", field] : ["--job", job];

/** What a command prints as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: each command prints something else.
async function told(command: readonly string[], asked: Asked, folder: string): Promise<any> {
  const { weights, lexicon, isolation } = asked;
  const config = join(folder, `${randomUUID()}.json`);
  writeFileSync(config, JSON.stringify(weights === undefined ? {} : { weights }));
  const options = [
    ...["--config", config, "--now", dayOf(asked), "--format", "json"],
    ...(lexicon === undefined ? [] : ["--lexicon", lexicon]),
    ...(isolation === undefined ? [] : ["--isolation", isolation]),
  ];
  const { stdout, stderr } = await run([...command, ...options]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const ranked = (command: string): Way => {
  return async (asked, folder) => {
    const postings = [...targetOf(asked), "--job", "fixtures/jobs/startup-html/job.html"];
    const { resumes } = await told([command, asked.path, otherResume, ...postings], asked, folder);
    return resumes[0].cells[0].score;
  };
};

const ofTool = (name: "analyze" | "explain" | "rank", isBlind = false): Way => {
  return async (asked) => {
    const { path, job, field } = asked;
    const context: CallContext = {
      options: { isolation: "none", ...(await optionsOf(asked)) },
      roots: await openRoots([root]),
      isBlind,
      signal: new AbortController().signal,
    };
    const target = job === undefined ? { field } : { job: { path: job } };
    if (name === "rank") {
      const args = { resumes: [{ path }], ...target };
      const { ranking } = (await rankResumesTool.run(args, context)) as {
        ranking: readonly { score: Score }[];
      };
      return ranking[0]?.score;
    }
    const tool = name === "analyze" ? analyzeResumeTool : explainScoreTool;
    const answer = (await tool.run({ resume: { path }, ...target }, context)) as {
      score?: Score;
      match?: { score: Score };
    };
    return answer.match === undefined ? answer.score : answer.match.score;
  };
};

/** Ways that are possible for every resume and target. */
export const ways: Readonly<Record<string, Way>> = {
  analyze: async (asked, folder) =>
    (await told(["analyze", asked.path, ...targetOf(asked)], asked, folder)).match.score,
  "analyze with a cache": async (asked, folder) => {
    const cache = ["--cache", join(folder, "cache")];
    const both = [];
    for (const _ of ["empty", "full"]) {
      const args = ["analyze", asked.path, ...cache, ...targetOf(asked)];
      both.push((await told(args, asked, folder)).match.score);
    }
    return both[0] === both[1] ? both[0] : undefined;
  },
  verify: async (asked, folder) => {
    const { path, job, field } = asked;
    const table = join(mkdtempSync(join(folder, "table-")), "skilltally.verify.json");
    const own = job === undefined ? { field } : { job: join(root, job) };
    writeFileSync(table, JSON.stringify({ cases: [{ resume: join(root, path), ...own }] }));
    return (await told(["verify", table], asked, folder)).cases[0].score;
  },
  analyze_resume: ofTool("analyze"),
  "analyze_resume, blind": ofTool("analyze", true),
  explain_score: ofTool("explain"),
  "explain_score, blind": ofTool("explain", true),
  analyzeResume: async (asked) => {
    const { match } = await analyzeResume(...(await sourcesOf(asked)), await callOf(asked));
    return match?.score;
  },
  analyzeMany: async (asked) => {
    const [source, job] = await sourcesOf(asked);
    const named = [{ name: "", source }];
    for await (const { analysis } of analyzeMany(named, job, await callOf(asked)))
      return analysis?.match?.score;
    return undefined;
  },
};

/** Ways that compare several resumes, and so with a field that is named. */
export const waysForSeveral: Readonly<Record<string, Way>> = {
  rank: async (asked, folder) => {
    const command = ["rank", asked.path, otherResume, ...targetOf(asked)];
    const all: readonly { name: string; score: Score }[] = await told(command, asked, folder);
    return all.find(({ name }) => name === asked.path)?.score;
  },
  "diff, before": async (asked, folder) =>
    (await told(["diff", asked.path, otherResume, ...targetOf(asked)], asked, folder)).score.before,
  "diff, after": async (asked, folder) =>
    (await told(["diff", otherResume, asked.path, ...targetOf(asked)], asked, folder)).score.after,
  rank_resumes: ofTool("rank"),
};

/** Ways that take only postings. */
export const waysForPostings: Readonly<Record<string, Way>> = {
  "rank, several postings": ranked("rank"),
  "analyze, several postings": ranked("analyze"),
  scoreMatch: async (asked) => {
    const { resume, job, own } = await readOf(asked);
    return scoreMatch(resume, job, own).score;
  },
  rankResumes: async (asked) => {
    const { resume, job, own } = await readOf(asked);
    return rankResumes([resume], job, own)[0]?.match.score;
  },
};

const load = (path: string) => new Uint8Array(readFileSync(join(root, path)));
const formatOf = (path: string) => (path.endsWith(".md") ? { format: "markdown" as const } : {});

async function optionsOf(asked: Asked): Promise<AnalyzeOptions> {
  const { weights, lexicon } = asked;
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  return {
    now: dayOf(asked),
    ...(weights !== undefined && { weights }),
    ...(lexicon !== undefined && { lexicon: await parseLexicon(read(lexicon), builtinLexicon()) }),
  };
}

async function callOf(asked: Asked): Promise<AnalyzeOptions> {
  const { field, isolation } = asked;
  return {
    ...(await optionsOf(asked)),
    ...(field !== undefined && { field }),
    ...(isolation !== undefined && { isolation }),
  };
}

async function sourcesOf(asked: Asked): Promise<readonly [Uint8Array, Job | undefined]> {
  const { path, job } = asked;
  const { lexicon } = await optionsOf(asked);
  const read = async (posting: string) =>
    parseJob(load(posting), { ...formatOf(posting), lexicon });
  return [load(path), job === undefined ? undefined : await read(job)];
}

async function readOf(
  asked: Asked,
): Promise<{ resume: Resume; job: Job; own: Pick<AnalyzeOptions, "weights" | "lexicon"> }> {
  const [source, job] = await sourcesOf(asked);
  const { now, ...own } = await optionsOf(asked);
  const resume = parseResume(await readDocument(source, { lexicon: own.lexicon }), {
    now,
    lexicon: own.lexicon,
  });
  return { resume, job: job ?? (await parseJob(otherJob)), own };
}
