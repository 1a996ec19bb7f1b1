import { throwIfAborted } from "../document/aborted.ts";
import { checkArgument, type OptionRules } from "../given/options.ts";
import { mustBeLexicon } from "../given/rules.ts";
import { checkString } from "../given/source.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { parseLexicon as parseHere } from "../skills/lexicon/parse-lexicon.ts";
import { checkCallOptions, type ReadOptions, readRules } from "./options.ts";
import { isIsolated, isolated } from "./task.ts";

/** Options for reading a lexicon that someone else wrote. */
export type LexiconOptions = Pick<
  ReadOptions,
  "isolation" | "timeoutMs" | "maxMemoryMb" | "signal"
>;

const { isolation, timeoutMs, maxMemoryMb, signal } = readRules;
const lexiconRules: OptionRules<LexiconOptions> = { isolation, timeoutMs, maxMemoryMb, signal };

/**
 * A lexicon from YAML: a list of entries, or a mapping of changes
 * `{skills, aliases, ban, weights, blockers}`. With a `base`, everything in it that is not changed stays, and
 * an entry replaces that of the base with the same id. Without one, the lexicon holds only the given entries.
 * The categories are those of the built-in lexicon. See docs/lexicon.md.
 *
 * @throws AnalyzeError `LEXICON_INVALID` with `details` {line, path, problem} for invalid YAML, an unknown
 * field, id or category; with `options.isolation` `TIMEOUT`, `MEMORY_LIMIT`, `CRASHED`, `ABORTED`;
 * `SOURCE_INVALID`, `OPTION_INVALID`.
 *
 * The first call loads yaml and zod (about 100 ms). With a base, only the names that the changes touch are
 * compiled: ten skills on top of the built-in lexicon take some 20 ms. If a change may touch any name (a ban
 * of JavaScript, a name that starts with a dot such as ".NET"), the whole base is compiled, which takes half
 * a second. Without a base O(entries).
 */
export async function parseLexicon(
  yaml: string,
  base?: Lexicon,
  options: LexiconOptions = {},
): Promise<Lexicon> {
  const checked = checkCallOptions(options, lexiconRules);
  checkString(yaml, "a lexicon's YAML as a string");
  if (base !== undefined) checkArgument("base", base, mustBeLexicon);
  throwIfAborted(checked.signal);
  return isIsolated(checked)
    ? isolated("parseLexicon", [yaml, base], checked)
    : parseHere(yaml, base);
}
