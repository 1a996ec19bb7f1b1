/**
 * How fast skills are found: npm run bench -- find. Results are compared before they are timed. Times are
 * medians of at least 15 runs, taken in turn; ratios mean more than times. See bench/README.md for the
 * biases.
 */
import { execFileSync } from "node:child_process";
import { lexiconOfNames, makeNames, plainSurfaces } from "./find/lexicons.ts";
import {
  kept,
  measure,
  milliseconds,
  printHeading,
  printTimings,
  type Task,
  timingOf,
} from "./find/measure.ts";
import { library } from "./find/modules.ts";
import { type Finder, makeFinders } from "./find/peers.ts";
import { makePosting, makeResume, TEXT_LENGTH } from "./find/texts.ts";

const { builtinLexicon, findHits, findSkills, normalize, tokenize } = library;
const lexicon = builtinLexicon();

/** Well-known skills, whose names are in the texts. */
const names =
  `python java javascript typescript kotlin scala php ruby postgresql mysql mongodb elasticsearch cassandra dynamodb docker kubernetes
  terraform ansible jenkins github-actions apache-kafka rabbitmq graphql grpc prometheus grafana datadog aws azure google-cloud django
  flask fastapi laravel ruby-on-rails nodejs nestjs hibernate junit pytest git nginx mariadb oracle-database snowflake apache-spark
  microservices distributed-systems`
    .split(/\s+/)
    .flatMap((id) => lexicon.skills.get(id)?.name ?? []);

/** The initial length of a hostile text, in UTF-16 units. */
const SHORT = 100_000;

/** An overlay of ten skills. */
const ownTerms = JSON.stringify(
  Array.from({ length: 10 }, (_, i) => ({
    ...{ id: `own-${i}`, name: `Ownware${i}`, category: "tool" },
    aliases: [`Ownware ${i} Server`],
  })),
);

const texts = { resume: makeResume(names), posting: makePosting(names) };

// First the work of a program with a single lexicon, since the finders of the comparison load others.
timeStages();
await comparePeers();
timeGrowth();
timeHostile();
timeLoading();
if (kept.value === undefined) throw new Error("nothing was timed");

/** What is found and how fast, by stage of the work, with the whole lexicon. */
function timeStages(): void {
  for (const [kind, text] of Object.entries(texts)) {
    const normalized = normalize(text).text;
    const tokens = tokenize(normalized, lexicon.index.vocabulary);
    const hits = findHits(tokens, lexicon.index);
    const doubtful = hits.filter(({ form }) => form >= lexicon.skills.size);
    printHeading(
      `The whole lexicon on a ${kind}: ${text.length} units, ${tokens.count} words, ${hits.length} surfaces, ${doubtful.length} of them doubtful`,
    );
    printTimings(
      measure({
        "reading the characters once": () => readCharacters(normalized),
        normalize: () => normalize(text),
        tokenize: () => tokenize(normalized, lexicon.index.vocabulary),
        "tokenize and walk the trie": () =>
          findHits(tokenize(normalized, lexicon.index.vocabulary), lexicon.index),
        "findSkills (all, with disambiguation)": () => findSkills(text),
      }),
    );
  }
}

function readCharacters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Compares finders on unambiguous surfaces, where all of them can give the same result. */
async function comparePeers(): Promise<void> {
  const surfaces = await plainSurfaces();
  const finders = makeFinders(surfaces);
  const text = makeResume([...surfaces.values()].flatMap(([surface]) => surface ?? []));
  const count = compareSpans(finders, text);
  printHeading(
    `The same ${count} spans in ${text.length} units, by ${[...surfaces.values()].flat().length} surfaces without a doubt`,
  );
  const tasks = finders.map(({ name, run }): [string, Task] => [name, () => run(text)]);
  printTimings(
    measure({
      "reading the characters once": () => readCharacters(text),
      ...Object.fromEntries(tasks),
    }),
  );
}

/** The number of spans that all finders find; throws if one of them finds different ones. */
function compareSpans(finders: readonly Finder[], text: string): number {
  const [expected = [], ...others] = finders.map(({ spans }) =>
    spans(text).map(({ from, to }) => `${from} ${text.slice(from, to)}`),
  );
  for (const [i, found] of others.entries()) {
    const missing = expected.filter((span) => !found.includes(span));
    const extra = found.filter((span) => !expected.includes(span));
    if (missing.length + extra.length === 0) continue;
    throw new Error(`${finders[i + 1]?.name} lacks [${missing}] and has [${extra}]`);
  }
  return expected.length;
}

/** Whether a lexicon a hundred times as large is slower. */
function timeGrowth(): void {
  const made = makeNames(100_000);
  const text = makeResume(made.slice(0, 500));
  const tasks = [1_000, 10_000, 100_000].map((count): [string, Task] => {
    const grown = lexiconOfNames(made.slice(0, count));
    return [`${count} forms`, () => findSkills(text, { lexicon: grown })];
  });
  printHeading(
    "findSkills by the size of the lexicon: made-up names, the same text and the same finds",
  );
  printTimings(measure(Object.fromEntries(tasks)));
}

/** Whether a text of double the length takes double the time, even if it is hostile. */
function timeHostile(): void {
  const pieces: Readonly<Record<string, string>> = {
    dots: ".",
    newlines: "\n",
    "one long line": "We use Java and go on with the rest of it ",
    "one endless word": "kubernetes",
    "nested lists": "  - Go\n    - C, R\n      • Express: REST\n",
    "ambiguous words": "Go, C, R, Spring, Express, REST, Swift. ",
    "go go go": "go ",
    "my sql my sql": "my sql ",
    "and and and": "unit and ",
    commas: "Go,",
    addresses: "go.dev/c@rest-r.",
    headings: "SKILLS:\n",
    surrogates: "\ud800",
  };
  printHeading(`A text of ${SHORT} units, and how much longer each doubling of it takes`);
  for (const [name, piece] of Object.entries(pieces)) {
    const long = piece.repeat(Math.ceil((4 * SHORT) / piece.length));
    const short = long.slice(0, SHORT);
    const timings = measure({ short: () => findSkills(short), long: () => findSkills(long) });
    const [once = 0, twiceDoubled = 0] = Array.from(timings.values(), ({ median }) => median);
    // Over two doublings, noise of the machine matters half as much.
    const growth = Math.sqrt(twiceDoubled / once);
    const columns = [name.padEnd(40), `${milliseconds(once).padStart(8)} ms`];
    console.log(`  ${columns.join("")}${`${growth.toFixed(2)} ×`.padStart(31)}`);
  }
}

/** The first calls in new processes. */
function timeLoading(): void {
  const build = new URL("../build/", import.meta.url).href;
  const code = `
    const times = [performance.now()];
    const mark = () => times.push(performance.now());
    const { builtinLexicon } = await import("${build}skills/lexicon/builtin.js"); mark();
    const lexicon = builtinLexicon(); mark();
    const { findSkills } = await import("${build}skills/find.js"); mark();
    findSkills("Experience with Java, Go and Kubernetes"); mark();
    lexicon.skills.size; mark();
    const { parseLexicon } = await import("${build}skills/lexicon/parse-lexicon.js");
    await parseLexicon("[]"); mark();
    await parseLexicon(${JSON.stringify(ownTerms)}, lexicon); mark();
    await parseLexicon("ban: [javascript]", lexicon); mark();
    console.log(JSON.stringify(times.slice(1).map((time, i) => time - times[i])));`;
  const runs = Array.from({ length: 21 }, (): readonly number[] => {
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      encoding: "utf8",
    });
    return JSON.parse(output);
  });
  const steps = [
    "import of the compiled lexicon",
    "builtinLexicon()",
    "import of the finder",
    "the first findSkills",
    "the first look at all skills",
    "import of yaml and zod, by parseLexicon",
    "ten skills on top of the built-in ones",
    "a ban that all is compiled anew for",
  ];
  printHeading("In a new process");
  for (const [i, step] of steps.entries()) {
    const { median, low, high } = timingOf(runs.map((run) => run[i] ?? 0));
    console.log(
      `  ${step.padEnd(40)}${milliseconds(median).padStart(8)} ms (${milliseconds(low)} to ${milliseconds(high)})`,
    );
  }
  console.log(
    `\nTexts of ${TEXT_LENGTH} units; Node ${process.versions.node}; lexicon ${lexicon.hash}, ${lexicon.skills.size} skills.`,
  );
}
