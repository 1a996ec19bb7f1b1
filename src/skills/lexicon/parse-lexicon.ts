import type { z } from "zod";
import { AnalyzeError } from "../../errors.ts";
import { isRecord } from "../../given/options.ts";
import { readYaml } from "../../text/yaml.ts";
import { amendLexicon } from "./amend/amend.ts";
import { changesOf, withoutBanned } from "./amend/changes.ts";
import { builtinLexicon } from "./builtin.ts";
import { compileLexicon } from "./compile.ts";
import { detailsOf } from "./details.ts";
import { skillOfId } from "./form-index.ts";
import { issueWords } from "./issue-words.ts";
import type { Lexicon, LexiconDetails, LexiconSource } from "./lexicon.ts";
import { edgeFields } from "./relations.ts";
import type { Overlay } from "./schema.ts";
import { allSources, sourceReader } from "./sources.ts";

/**
 * `parseLexicon` of the public API, run in the current thread.
 *
 * @throws AnalyzeError `LEXICON_INVALID`.
 */
export async function parseLexicon(yaml: string, base?: Lexicon): Promise<Lexicon> {
  const [text, { entryListSchema, overlaySchema }] = await Promise.all([
    readYaml(yaml),
    import("./schema.ts"),
  ]);
  const [broken] = text.problems;
  if (broken !== undefined) throw invalid({ path: [], problem: broken.message }, broken.at.line);
  const lineOf = (path: readonly PropertyKey[]) => text.placeOf(path).line;
  const raw: unknown = text.value ?? {};
  const isList = Array.isArray(raw);
  const result = isList ? entryListSchema.safeParse(raw) : overlaySchema.safeParse(raw);
  if (!result.success) {
    const problem = problemOf(result.error.issues[0]);
    throw invalid(problem, lineOf(problem.path));
  }
  const [lost] = lostIds(raw);
  if (lost !== undefined) throw invalid(lost, lineOf(lost.path));
  const own = new Set(result.data.skills.map(({ id }) => id));
  const isId = (id: string) =>
    own.has(id) || (base !== undefined && skillOfId(base.index, id) !== undefined);
  const [problem] = [
    ...findUnknown(result.data, isId),
    ...findWrong(result.data, isId, isList ? [] : ["skills"]),
  ];
  if (problem !== undefined) throw invalid(problem, lineOf(problem.path));
  return base === undefined ? compiled(result.data) : overlaid(result.data, base);
}

/** A lexicon of the overlay's skills alone. */
function compiled(overlay: Overlay): Lexicon {
  const { skills, blockers } = changesOf(overlay, () => undefined);
  return compileLexicon({
    skills: [...skills.values()],
    categories: builtinLexicon().categories,
    blockers,
  });
}

async function overlaid(overlay: Overlay, base: Lexicon): Promise<Lexicon> {
  const details = await detailsOf(base);
  const changes = changesOf(overlay, sourceReader(base, details));
  return amendLexicon(base, details, changes) ?? compileLexicon(merge(overlay, base, details));
}

/** What is wrong at a place in the overlay, and how to fix it. */
interface Problem {
  readonly path: readonly PropertyKey[];
  readonly problem: string;
}

function invalid({ path, problem }: Problem, line: number | undefined): AnalyzeError {
  return new AnalyzeError("LEXICON_INVALID", {
    path: path.length === 0 ? "the text" : path.map(String).join("."),
    problem,
    ...(line !== undefined && { line }),
  });
}

/**
 * The schema's first issue as a problem. For an unknown field, the path is that of the field rather than of
 * the object around it.
 */
function problemOf(issue: z.core.$ZodIssue | undefined): Problem {
  if (issue === undefined) return { path: [], problem: "is wrong" };
  const { path } = issue;
  if (issue.code !== "unrecognized_keys") return { path, problem: issueWords(issue) };
  return {
    path: [...path, issue.keys[0] ?? ""],
    problem: "is an unknown field; see docs/lexicon.md",
  };
}

/**
 * The base's sources with the overlay's changes. Compiling them gives the same lexicon as `amendLexicon`,
 * which does not need them.
 */
export function merge(overlay: Overlay, base: Lexicon, details: LexiconDetails): LexiconSource {
  const sources = new Map(allSources(base, details).map((skill) => [skill.id, skill]));
  const { skills, banned, blockers } = changesOf(overlay, (id) => sources.get(id));
  for (const [id, skill] of skills) sources.set(id, skill);
  for (const id of banned) sources.delete(id);
  return {
    skills: Array.from(sources.values(), (skill) => withoutBanned(skill, banned)),
    categories: builtinLexicon().categories,
    blockers: [...details.blockers, ...blockers],
  };
}

/** Keys that the schema drops silently, because "__proto__" cannot be an object's own key there. */
function lostIds(raw: unknown): readonly Problem[] {
  const fields = isRecord(raw) ? raw : {};
  return ["aliases", "weights"]
    .filter((field) => isRecord(fields[field]) && Object.hasOwn(fields[field], "__proto__"))
    .map((field) => ({ path: [field, "__proto__"], problem: unknownId("__proto__") }));
}

/** The ids under aliases, weights and ban that are not in the lexicon. */
function findUnknown(overlay: Overlay, isId: (id: string) => boolean): readonly Problem[] {
  const unknown = (id: string, path: readonly PropertyKey[]): readonly Problem[] => {
    return isId(id) ? [] : [{ path, problem: unknownId(id) }];
  };
  return [
    ...Object.keys(overlay.aliases).flatMap((id) => unknown(id, ["aliases", id])),
    ...Object.keys(overlay.weights).flatMap((id) => unknown(id, ["weights", id])),
    ...overlay.ban.flatMap((id, i) => unknown(id, ["ban", i])),
  ];
}

function unknownId(id: string): string {
  return `names ${id}, which the lexicon does not have; correct the id, or add the skill first`;
}

/**
 * What is wrong with the overlay's own skills in the context of the whole lexicon: a repeated id, an unknown
 * category, an edge that leads nowhere.
 */
function findWrong(
  { skills }: Overlay,
  isId: (id: string) => boolean,
  root: readonly PropertyKey[],
): readonly Problem[] {
  const { categories } = builtinLexicon();
  const seen = new Set<string>();
  return skills.flatMap((skill, i): readonly Problem[] => {
    const { id, category, listedAs = category } = skill;
    if (seen.has(id)) {
      return [{ path: [...root, i, "id"], problem: `is ${id} as before; merge the two entries` }];
    }
    seen.add(id);
    for (const [field, named] of Object.entries({ category, listedAs })) {
      const problem = `is ${named}, but must be one of ${[...categories.keys()].join(", ")}`;
      if (!categories.has(named)) return [{ path: [...root, i, field], problem }];
    }
    return edgeFields.flatMap((field) =>
      skill[field]
        .filter((other) => !isId(other))
        .map((other) => ({
          path: [...root, i, field],
          problem: `names ${other}, which is no id of the lexicon; correct it, or add the skill`,
        })),
    );
  });
}
