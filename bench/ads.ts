// Measures what a job seeker sees of a pasted ad: npm run bench -- ads   (SHOW=learn lists the errors in that
// part, SHOW="job-ads-second learn" those in that part of one file; never those of closed parts)
// The ads are invented. They are in ten files of fixtures/gold with their marks, which its README.md
// explains.
import { analyzeResume } from "../src/analyze/analyze-resume.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Span } from "../src/document/document.ts";
import type { Job, Requirement, RequirementLevel } from "../src/job/job.ts";
import { findSkills } from "../src/skills/find.ts";
import { type Ad, adFiles, loadAds, type Mark, type MarkKind } from "./gold/ads.ts";
import { touches } from "./gold/postings.ts";
import { Share } from "./gold/share.ts";

const makeFigures = () => ({
  found: new Share(),
  level: new Share(),
  "choices found": new Share(),
  "is a choice": new Share(),
  months: new Share(),
  "is a requirement": new Share(),
  title: new Share(),
  "job level": new Share(),
  "total months": new Share(),
  degree: new Share(),
  "spoken languages": new Share(),
  "first advice asks for a must": new Share(),
});

let figures = makeFigures();
let wrongMusts = 0;
let shown = false;

function note(kind: string, ad: Ad, span: Span | undefined, words = ""): void {
  if (!shown) return;
  const { text, head } = ad;
  const around = span
    ? `${text.slice(Math.max(0, span.from - 60), span.from)}[${text.slice(span.from, span.to)}]${text.slice(span.to, span.to + 40)}`
    : "";
  console.error(`${kind} | ${head.get("name")} | ${words} | ${around.replace(/\s+/g, " ")}`);
}

const strengths: readonly RequirementLevel[] = ["mentioned", "preferred", "required"];
const strongest = (marks: readonly Mark[]): RequirementLevel =>
  strengths[Math.max(0, ...marks.map(({ level }) => strengths.indexOf(level)))] ?? "mentioned";

const isTrade = ({ kind, category }: Requirement): boolean =>
  (kind === "skill" || kind === "keyword") &&
  category !== "soft-skill" &&
  category !== "spoken-language";

function compareMark(ad: Ad, mark: Mark, asked: readonly Requirement[]): void {
  const answers = asked.filter(({ spans }) => touches(spans, [mark]));
  if (!figures.found.count(answers.length > 0)) {
    note("MISSED", ad, mark, mark.level);
    return;
  }
  const others = ad.marks.filter(({ kind }) => kind === "asked" || kind === "optional");
  const expected = (one: Requirement): RequirementLevel =>
    strongest(others.filter((other) => touches(one.spans, [other])));
  if (!figures.level.count(answers.some((one) => one.level === expected(one))))
    note("LEVEL", ad, mark, `${answers.map(({ level }) => level)} expected ${mark.level}`);
  if (mark.isChoice) compareChoice(ad, mark, answers);
  compareMonths(ad, mark, answers, others);
}

function compareChoice(ad: Ad, mark: Mark, answers: readonly Requirement[]): void {
  const members = findSkills(ad.text.slice(mark.from, mark.to)).map(({ from, to }) => ({
    from: from + mark.from,
    to: to + mark.from,
  }));
  if (members.length < 2) return;
  const line = lineAt(ad.text, mark);
  const beside = ad.marks.filter((one) => one !== mark && one.kind === "asked");
  const singles = beside.filter((one) => touches([one], [line]));
  const isFound = answers.some(
    ({ spans }) => members.every((member) => touches([member], spans)) && !touches(singles, spans),
  );
  if (!figures["choices found"].count(isFound))
    note("CHOICE", ad, mark, answers.map(({ name }) => name).join("; "));
}

function lineAt(text: string, { from, to }: Span): Span {
  const end = text.indexOf("\n", to);
  return { from: text.lastIndexOf("\n", from) + 1, to: end < 0 ? text.length : end };
}

function compareMonths(
  ad: Ad,
  mark: Mark,
  answers: readonly Requirement[],
  others: readonly Mark[],
): void {
  if (ad.head.get("months") === "?") return;
  const expected = Math.max(
    ...others
      .filter((one) => answers.some(({ spans }) => touches(spans, [one])))
      .map(({ months }) => months),
  );
  const got = answers.map(({ minMonths = 0 }) => minMonths);
  if (expected === 0 && got.every((months) => months === 0)) return;
  if (!figures.months.count(got.includes(expected)))
    note("MONTHS", ad, mark, `${got} expected ${expected}`);
}

/**
 * Names of these kinds may be asked for or not: a title's technologies, the occupation whose years are asked
 * for.
 */
const open: readonly MarkKind[] = ["optional", "title", "years"];

function compareAnswer(ad: Ad, one: Requirement): void {
  const touched = ad.marks.filter((mark) => touches(one.spans, [mark]));
  if (!figures["is a requirement"].count(touched.length > 0))
    note(`NOISE ${one.level}`, ad, one.spans[0], one.name);
  const isOpen = touched.some(({ kind }) => open.includes(kind));
  const musts = touched.filter(({ kind, level }) => kind === "asked" && level === "required");
  if (one.level === "required" && !isOpen && musts.length === 0) {
    wrongMusts++;
    note("WRONG MUST", ad, one.spans[0], one.name);
  }
  if (one.skills.length < 2 || isOpen || touched.length === 0) return;
  if (!figures["is a choice"].count(touched.some(({ isChoice }) => isChoice)))
    note("NO CHOICE", ad, one.spans[0], one.name);
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * The degree as in the head of an ad: "-", "any", "bachelor", "bachelor,or" if experience is accepted
 * instead.
 */
function degreeOf({ degree }: Job): string {
  if (degree === undefined) return "-";
  return `${degree.level ?? "any"}${degree.orEquivalent ? ",or" : ""}`;
}

function compareWhole(ad: Ad, job: Job): void {
  const check = (name: keyof typeof figures, isRight: boolean, words: string): void => {
    if (!figures[name].count(isRight)) note(name.toUpperCase(), ad, undefined, words);
  };
  const told = (kind: MarkKind): readonly Mark[] => ad.marks.filter((one) => one.kind === kind);
  const title = told("title").map(({ from, to }) => plain(ad.text.slice(from, to)))[0] ?? "";
  const read = plain(job.title?.text ?? "");
  // The team or the text in brackets may be included or left out.
  const own = title.replace(/ *\([^()]*\)$/, "");
  const isTitle = read.startsWith(own) && /^ *($|[,(–—-])/.test(read.slice(own.length));
  check("title", isTitle, `${job.title?.text} / ${title}`);
  const { level = "-", minMonths } = job;
  const asked = ad.head.get("level");
  if (asked !== "?") check("job level", level === asked, `${level} / ${asked}`);
  const years = told("years")[0]?.months;
  if (ad.head.get("total") !== "?")
    check("total months", minMonths === years, `${minMonths} / ${years}`);
  const degree = degreeOf(job);
  const expected = ad.head.get("degree");
  if (expected !== "?") check("degree", degree === expected, `${degree} / ${expected}`);
  for (const mark of told("spoken")) {
    const answer = job.requirements.find(
      ({ category, spans }) => category === "spoken-language" && touches(spans, [mark]),
    );
    const isRight = figures["spoken languages"].count(answer?.level === mark.level);
    if (!isRight) note("SPOKEN", ad, mark, answer?.level);
  }
}

/** A person in the trade who shows little of what any ad asks for. */
const resume = `Robin Sample
robin@example.org

Experience
Software Developer, Northwind GmbH, Berlin
Jan 2025 – present
- Keeps an old program for printing labels alive, written in Delphi

Skills
Delphi, Firebird
`;

/** What the first advice is about: a must, the years, the title, the degree or a language. */
async function compareAdvice(ad: Ad, job: Job): Promise<void> {
  const { match } = await analyzeResume(resume, job, { now: "2026-11-23" });
  const first = match?.suggestions[0];
  const about = job.requirements.find(({ name }) => name === first?.for);
  const musts = ad.marks.filter(({ kind, level }) => kind === "asked" && level === "required");
  const isMust =
    first !== undefined &&
    (about === undefined || about.skills.length === 0 || touches(about.spans, musts));
  if (!figures["first advice asks for a must"].count(isMust))
    note("ADVICE", ad, undefined, first?.text);
}

async function measureAd(ad: Ad): Promise<void> {
  const job = await parseJob(ad.text);
  if (job.document.text !== ad.text) throw new Error(`other text: ${ad.head.get("name")}`);
  const asked = job.requirements.filter(isTrade);
  for (const mark of ad.marks) if (mark.kind === "asked") compareMark(ad, mark, asked);
  for (const one of asked) compareAnswer(ad, one);
  compareWhole(ad, job);
  await compareAdvice(ad, job);
}

for (const file of adFiles.slice(0, -1)) {
  const ads = loadAds(file);
  for (const part of ["learn", "check", "closed"]) {
    figures = makeFigures();
    wrongMusts = 0;
    shown = part !== "closed" && [part, `${file} ${part}`].includes(process.env.SHOW ?? "");
    const those = ads.filter(({ head }) => head.get("part") === part);
    for (const ad of those) await measureAd(ad);
    console.log(`The ${part} part of ${file}, ${those.length} ads:`);
    for (const [name, share] of Object.entries(figures)) console.log(`  ${name}: ${share}`);
    console.log(`  wrong musts an ad: ${(wrongMusts / those.length).toFixed(2)}`);
  }
}
