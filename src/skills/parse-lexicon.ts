import { AnalyzeError } from "../errors.ts";
import { builtinLexicon } from "./builtin.ts";
import { compileLexicon } from "./compile.ts";
import type { Lexicon, LexiconDetails, LexiconSource, SkillSource } from "./lexicon.ts";
import type { Overlay } from "./schema.ts";

/**
 * A lexicon from YAML: a list of entries, or a mapping of changes `{skills, aliases, ban, weights, blockers}`. With a
 * `base`, what stands in it and is not changed stays, and an entry of the same id takes the place of the base's;
 * without one, the lexicon holds the given entries alone. The categories are those of the built-in lexicon.
 * See docs/lexicon.md.
 *
 * @throws AnalyzeError `LEXICON_INVALID` with `details` {line, path, problem} for what is no YAML, an unknown field, id or
 * category. Loads yaml and zod when first called (about 100 ms), then O(entries).
 */
export async function parseLexicon(yaml: string, base?: Lexicon): Promise<Lexicon> {
  const [{ LineCounter, parseDocument }, { entryListSchema, overlaySchema }] = await Promise.all([
    import("yaml"),
    import("./schema.ts"),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    throw invalid({ path: "the text", problem: `is not YAML (${broken.code})`, line });
  }
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let end = path.length; end > 0; end--) {
      const node: unknown = document.getIn(path.slice(0, end), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  // No anchors: an alias inside an alias grows without bound.
  const raw: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const result = Array.isArray(raw) ? entryListSchema.safeParse(raw) : overlaySchema.safeParse(raw);
  if (!result.success) {
    const { path = [], message = "is wrong" } = result.error.issues[0] ?? {};
    throw invalid({ path: pathName(path), problem: message, line: lineOf(path) });
  }
  const source = merge(result.data, base);
  const problem = findDangling(source);
  if (problem !== undefined) throw invalid(problem);
  return compileLexicon(source);
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

interface Problem {
  readonly path: string;
  readonly problem: string;
  readonly line?: number | undefined;
}

function invalid({ path, problem, line }: Problem): AnalyzeError {
  return new AnalyzeError("LEXICON_INVALID", {
    path,
    problem,
    ...(line !== undefined && { line }),
  });
}

function pathName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "the text" : path.map(String).join(".");
}

function merge(overlay: Overlay, base: Lexicon | undefined): LexiconSource {
  const details = readDetails(base);
  const skills = new Map(base === undefined ? [] : sourcesOf(base, details));
  for (const skill of overlay.skills) skills.set(skill.id, skill);
  for (const [id, aliases] of Object.entries(overlay.aliases)) {
    const skill = known(skills, id, "aliases");
    skills.set(id, { ...skill, aliases: [...skill.aliases, ...aliases] });
  }
  for (const [id, weight] of Object.entries(overlay.weights)) {
    skills.set(id, { ...known(skills, id, "weights"), weight });
  }
  for (const id of overlay.ban) {
    known(skills, id, "ban");
    skills.delete(id);
  }
  const banned = new Set(overlay.ban);
  const without = (ids: readonly string[]) => ids.filter((id) => !banned.has(id));
  return {
    skills: [...skills.values()].map((skill) => ({
      ...skill,
      implies: without(skill.implies),
      usually: without(skill.usually),
      related: without(skill.related),
    })),
    categories: builtinLexicon().categories,
    blockers: [...details.blockers, ...overlay.blockers],
  };
}

function readDetails(base: Lexicon | undefined): LexiconDetails {
  // compileLexicon wrote it.
  return base === undefined
    ? { blockers: [], misspellings: {}, ambiguous: {} }
    : (JSON.parse(base.details) as LexiconDetails);
}

function sourcesOf(base: Lexicon, details: LexiconDetails): readonly [string, SkillSource][] {
  return [...base.skills.values()].map((skill) => [
    skill.id,
    {
      ...skill,
      misspellings: details.misspellings[skill.id] ?? [],
      ambiguous: details.ambiguous[skill.id] ?? [],
    },
  ]);
}

function known(skills: ReadonlyMap<string, SkillSource>, id: string, path: string): SkillSource {
  const skill = skills.get(id);
  if (skill === undefined) {
    throw invalid({
      path: `${path}.${id}`,
      problem: "names a skill that the lexicon does not have; add it under skills first",
    });
  }
  return skill;
}

/** An id that leads nowhere, a category that does not exist. */
function findDangling(source: LexiconSource): Problem | undefined {
  const ids = new Set(source.skills.map((skill) => skill.id));
  for (const skill of source.skills) {
    if (!source.categories.has(skill.category)) {
      return {
        path: `${skill.id}.category`,
        problem: `is ${skill.category}, expected one of ${[...source.categories.keys()].join(", ")}`,
      };
    }
    for (const field of ["implies", "usually", "related"] as const) {
      const missing = skill[field].find((id) => !ids.has(id));
      if (missing !== undefined) {
        return {
          path: `${skill.id}.${field}`,
          problem: `names ${missing}, which is no id of the lexicon`,
        };
      }
    }
  }
  return undefined;
}
