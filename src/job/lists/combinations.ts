import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import { connectorOfGap } from "./connectors.ts";
import { familyOf, isPartOf } from "./rivals.ts";

/**
 * One of several alternatives: the skills it needs together, and whether brackets or "a combination of" mark
 * them.
 */
interface Way {
  readonly members: Mention[];
  readonly isMarked: boolean;
}

/** The combinations found, and the mentions that are in none of them. */
export interface Combinations {
  readonly choices: readonly (readonly Mention[])[];
  readonly others: readonly Mention[];
}

/**
 * "(Java and Spring) or (C# and .NET)" is read as Java or C#, and Spring or .NET. Alternatives of different
 * length ("Kafka, or a combination of RabbitMQ and Redis") have no such counterparts and become one choice.
 * `mentions` are those of one sentence, ascending. O(mentions).
 */
export function findCombinations(
  folded: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Combinations {
  const choices: (readonly Mention[])[] = [];
  const others: Mention[] = [];
  for (const ways of readWays(folded, mentions)) {
    const found = choicesOf(ways, lexicon);
    if (found === undefined) others.push(...ways.flatMap(({ members }) => members));
    else choices.push(...found);
  }
  return { choices, others };
}

/** Cuts the mentions into runs, and each run into alternatives at every "or". */
function readWays(folded: string, mentions: readonly Mention[]): readonly (readonly Way[])[] {
  const runs: Way[][] = [];
  let run: Way[] = [];
  let last: Mention | undefined;
  for (const mention of mentions) {
    const gap = folded.slice(last?.to ?? 0, mention.from);
    const step = last === undefined || gap.length > maxGapLength ? "end" : stepOf(gap, run.at(-1));
    if (step === "way") run.push({ members: [mention], isMarked: opensWay.test(gap) });
    else if (step === "member") run.at(-1)?.members.push(mention);
    else {
      const before = folded.slice(Math.max(0, mention.from - maxOpeningLength), mention.from);
      // "AWS (S3, Lambda) or GCP", "Go services (Gin, Echo) or Rust": brackets here belong to what precedes
      // them.
      const isMarked = opensWay.test(before) && !opensAside.test(gap);
      run = [{ members: [mention], isMarked }];
      runs.push(run);
    }
    last = mention;
  }
  return runs;
}

const maxGapLength = 48;
const maxOpeningLength = 24;
/** "(Java", "a combination of Java". */
const opensWay = pattern("opens-combination");
const opensAside = /^(?: (?!or\b)[a-z-]+)? ?[([]/;
const withBetween = pattern("with-between");

/**
 * What the words between two mentions introduce: another member of the same alternative, another alternative,
 * or the end of the run.
 */
function stepOf(gap: string, way: Way | undefined): "member" | "way" | "end" {
  if (withBetween.test(gap)) return "member";
  const isMarked = way?.isMarked === true;
  const bare = gap.replace(isMarked ? /^ ?[)\]]/ : "", "").replace(opensWay, "");
  const connector = connectorOfGap(bare);
  if (connector === "or") return "way";
  if (bare !== gap || connector === undefined) return "end";
  // In "React/Next.js, or Vue/Nuxt" the slashes join members; but a slash alone may also separate
  // alternatives.
  return connector !== "and" && !isMarked ? "end" : "member";
}

function choicesOf(
  ways: readonly Way[],
  lexicon: Lexicon,
): readonly (readonly Mention[])[] | undefined {
  const together = ways.filter(({ members }) => members.length > 1);
  if (ways.length === 1 || together.length === 0) return undefined;
  const rows = ways.map(({ members }) => members);
  const isMarked = together.every((way) => way.isMarked);
  const [first = []] = rows;
  if (rows.every(({ length }) => length === first.length)) {
    if (!isMarked && !areAlike(rows, lexicon)) return undefined;
    return first.map((_, at) => rows.flatMap((row) => row[at] ?? []));
  }
  return isMarked ? [rows.flat()] : undefined;
}

/**
 * Whether all alternatives name things of the same kinds in the same order, or each a thing and its parts.
 */
function areAlike(rows: readonly (readonly Mention[])[], lexicon: Lexicon): boolean {
  const isWhole = ([first, ...rest]: readonly Mention[]): boolean =>
    first !== undefined && rest.every((one) => isPartOf(one, first, lexicon));
  if (rows.every(isWhole)) return true;
  const kinds = rows.map((row) => row.map((one) => familyOf(one, lexicon)));
  return kinds.every((row) => row.join() === kinds[0]?.join() && new Set(row).size === row.length);
}
