import type { z } from "zod";
import { AnalyzeError } from "../../errors.ts";
import { readYaml } from "../../text/yaml.ts";
import { builtinLexicon } from "./builtin.ts";
import { compileLexicon } from "./compile.ts";
import { detailsOf } from "./details.ts";
import { type FormIndex, skillAt } from "./form-index.ts";
import { issueWords } from "./issue-words.ts";
import type { Lexicon, LexiconDetails, LexiconSource, SkillSource } from "./lexicon.ts";
import type { Overlay } from "./schema.ts";

/**
 * `parseLexicon` of the public API, in this thread.
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
  const source = await merge(result.data, base);
  const [problem] = [
    ...findUnknown(result.data, source.skills),
    ...findWrong(result.data, source, isList ? [] : ["skills"]),
  ];
  if (problem !== undefined) throw invalid(problem, lineOf(problem.path));
  return compileLexicon(withoutBanned(source, new Set(result.data.ban)));
}

/** What is wrong at a place of the overlay, and what to do about it. */
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

/** What the schema has to say: of an unknown field the field itself, not the thing that should not have it. */
function problemOf(issue: z.core.$ZodIssue | undefined): Problem {
  if (issue === undefined) return { path: [], problem: "is wrong" };
  const { path } = issue;
  if (issue.code !== "unrecognized_keys") return { path, problem: issueWords(issue) };
  return {
    path: [...path, issue.keys[0] ?? ""],
    problem: "is an unknown field; see docs/lexicon.md",
  };
}

/** The base with the overlay's skills, aliases, weights and blockers; what is banned still stands in it. */
async function merge(overlay: Overlay, base: Lexicon | undefined): Promise<LexiconSource> {
  const details = base === undefined ? noDetails : await detailsOf(base);
  const skills = new Map(base === undefined ? [] : sourcesOf(base, details));
  for (const skill of overlay.skills) skills.set(skill.id, skill);
  for (const [id, aliases] of Object.entries(overlay.aliases)) {
    const skill = skills.get(id);
    if (skill !== undefined) skills.set(id, { ...skill, aliases: [...skill.aliases, ...aliases] });
  }
  for (const [id, weight] of Object.entries(overlay.weights)) {
    const skill = skills.get(id);
    if (skill !== undefined) skills.set(id, { ...skill, weight });
  }
  return {
    skills: [...skills.values()],
    categories: builtinLexicon().categories,
    blockers: [...details.blockers, ...overlay.blockers],
  };
}

function withoutBanned(source: LexiconSource, banned: ReadonlySet<string>): LexiconSource {
  const without = (ids: readonly string[]) => ids.filter((id) => !banned.has(id));
  const kept = source.skills.filter(({ id }) => !banned.has(id));
  return {
    ...source,
    skills: kept.map((skill) => ({
      ...skill,
      implies: without(skill.implies),
      usually: without(skill.usually),
      related: without(skill.related),
    })),
  };
}

const noDetails: LexiconDetails = {
  blockers: [],
  misspellings: {},
  everyday: {},
  ambiguous: {},
};

function sourcesOf(base: Lexicon, details: LexiconDetails): readonly [string, SkillSource][] {
  const misspellings = new Map(Object.entries(details.misspellings));
  const everyday = new Map(Object.entries(details.everyday));
  const ambiguous = new Map(Object.entries(details.ambiguous));
  const paraphrases = sourcesIn(base.index, base.index.paraphrases);
  const told = sourcesIn(base.index, base.index.told);
  return [...base.skills.values()].map((skill) => [
    skill.id,
    {
      ...skill,
      misspellings: misspellings.get(skill.id) ?? [],
      ambiguous: ambiguous.get(skill.id) ?? [],
      everyday: everyday.get(skill.id) ?? [],
      paraphrases: paraphrases.get(skill.id) ?? "",
      told: told.get(skill.id) ?? "",
    },
  ]);
}

/** By id, out of what was compiled of them: they are kept once. */
function sourcesIn(index: FormIndex, lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(" ");
      return [skillAt(index, Number(line.slice(0, space)))?.id ?? "", line.slice(space + 1)];
    }),
  );
}

/** The ids under aliases, weights and ban that are none. */
function findUnknown(overlay: Overlay, skills: readonly SkillSource[]): readonly Problem[] {
  const ids = new Set(skills.map((skill) => skill.id));
  const unknown = (id: string, path: readonly PropertyKey[]): readonly Problem[] => {
    const problem = `names ${id}, which the lexicon does not have; correct the id, or add the skill first`;
    return ids.has(id) ? [] : [{ path, problem }];
  };
  return [
    ...Object.keys(overlay.aliases).flatMap((id) => unknown(id, ["aliases", id])),
    ...Object.keys(overlay.weights).flatMap((id) => unknown(id, ["weights", id])),
    ...overlay.ban.flatMap((id, i) => unknown(id, ["ban", i])),
  ];
}

/** What only the whole lexicon tells of the overlay's own skills: an id twice, an unknown category, an edge that leads nowhere. */
function findWrong(
  { skills }: Overlay,
  source: LexiconSource,
  root: readonly PropertyKey[],
): readonly Problem[] {
  const ids = new Set(source.skills.map((skill) => skill.id));
  const categories = [...source.categories.keys()].join(", ");
  const seen = new Set<string>();
  return skills.flatMap((skill, i): readonly Problem[] => {
    const { id, category, listedAs = category } = skill;
    if (seen.has(id)) {
      return [{ path: [...root, i, "id"], problem: `is ${id} as before; merge the two entries` }];
    }
    seen.add(id);
    for (const [field, named] of Object.entries({ category, listedAs })) {
      const problem = `is ${named}, but must be one of ${categories}`;
      if (!source.categories.has(named)) return [{ path: [...root, i, field], problem }];
    }
    return edges.flatMap((field) =>
      skill[field]
        .filter((other) => !ids.has(other))
        .map((other) => ({
          path: [...root, i, field],
          problem: `names ${other}, which is no id of the lexicon; correct it, or add the skill`,
        })),
    );
  });
}

const edges = ["implies", "usually", "related"] as const;
