// npm run build && npm run bench -- hostile [MEGABYTES]: passes texts and documents designed to take long, at
// half size and at full size (by default 0.25 MB and 0.5 MB, the longest text that is read), to each public
// call that accepts a text, and likewise HTML, overlays and profiles. Prints the times and the factor for
// doubling the size; linear is 2.
// Exits with 1 if the factor is above 2.3 and the full size takes more than a quarter of a second.
import process from "node:process";
import {
  analyzeResume,
  findSkills,
  parseJob,
  parseLexicon,
  parseResume,
  profileKeywords,
  readDocument,
} from "../dist/index.js";

const size = Number(process.argv[2] ?? 0.5) * 1e6;
const limit = 2.3;
/** Below this, the clock and the first run of a function matter more than the text. */
const leastMs = 250;

const units = {
  "one letter": "a",
  spaces: " ",
  "empty lines": "\n",
  dots: ".",
  commas: ", ",
  slashes: "a/",
  dashes: "- ",
  bullets: "• Go\n",
  brackets: "(",
  "brackets, closed": "(Go) ",
  quotes: '"',
  colons: "x: ",
  numbers: "2019 ",
  "years asked": "5+ years of ",
  ranges: "2019 - 2020 ",
  "dated rows": "Engineer, Acme, Jan 2019 - Feb 2020\n",
  skills: "Go, Java, Kafka, ",
  "skills in lines": "Go\n",
  alternatives: "Go or Java or ",
  headings: "Requirements:\n",
  sections: "Experience\nEducation\n",
  "dates not read": "Education\n20XX\n",
  "headings and a skill": "Requirements: Go ",
  wishes: "nice to have ",
  capitals: "ABC ",
  "mixed case": "aB",
  "a long word": "and",
  addresses: "a@b.c ",
  links: "https://a.b/c ",
  "phone numbers": "+49 123 456 789 ",
  "at signs": "@",
  "combining marks": "é",
  "wide letters": "工程",
  emoji: "👩‍💻",
  "no break": " ",
  titles: "Senior Backend Engineer ",
  degrees: "Bachelor of Science in Computer Science, ",
  "and so on": "such as A, B and ",
  negations: "not no never ",
  emphasis: "**Java** ",
  "emphasis, open": "**Java ",
  "emphasis in the middle": "Java__Go__ ",
  "nested quotes": "\"'",
  "curly quotes": "“a” ",
  "marks without a letter": "\u0301",
  "marks of direction": "\u202e",
  "zero width": "a\u200b",
  "soft hyphens": "a\u00ad",
  emojis: "👩‍💻 Java ",
  "half of a pair": "\ud800",
  tabs: "Java\t",
  "no characters": "\0",
  returns: "a\r",
  bars: "Java | ",
  "rows of tables": "| a | b |\n",
  semicolons: "Java; ",
  numbered: "1. Java\n",
  slashed: "Java/",
  pay: "$120,000 ",
  places: "Berlin, Germany, ",
  "glued words": "JavaWe ",
  labels: "Skills: Java, Go\n",
  underlined: "Java\n====\n",
  "wide forms": "Ｊａｖａ ",
  "levels in a row": `${"sr - ".repeat(24)}levels `,
  "years of a label": "years experience: minimum 1 ",
  "years that include years": "5 years including ",
  "words of experience": "in it in it in it experience: ",
} as const;

/** The beginning of a list, so that what follows is one item of it. */
const head = "Ann Example\nRequirements:\n- ";

/** What a long text is compared with. */
const resume = "Ann Example\nExperience\nEngineer, Acme, 2019 - 2021\n- Java, Kafka";
const posting = "Requirements:\n- 5 years of Java\n- Kafka or RabbitMQ";

const calls: Readonly<Record<string, (text: string) => unknown>> = {
  "analyzeResume, as resume": (text) => analyzeResume(text, posting),
  "analyzeResume, as posting": (text) => analyzeResume(resume, text),
  findSkills: (text) => findSkills(text),
  parseJob: (text) => parseJob(text),
  parseResume: async (text) => parseResume(await readDocument(text)),
  profileKeywords: (text) => profileKeywords([text]),
};

const tags = ["<", "<b>", "<div>", "<td>x</td>", '<a href="x">y</a>', "<b><p></b>", "&", "</p>"];

const overlays: Readonly<Record<string, (rows: number) => string>> = {
  "unknown keys": (rows) => Array.from({ length: rows }, (_, i) => `key${i}: 1`).join("\n"),
  "wrong entries": (rows) =>
    `skills:\n${Array.from({ length: rows }, (_, i) => `- { id: a${i}, name: A${i}, category: tool, z${i}: 1 }`).join("\n")}`,
  aliases: (rows) => `a: &a [1]\n${Array.from({ length: rows }, (_, i) => `b${i}: *a`).join("\n")}`,
};

let failures = 0;

/** CPU time in milliseconds; an error with a code counts as an answer. */
async function time(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function compare(name: string, work: (share: number) => unknown, tries = 3): Promise<void> {
  const half = await time(() => work(0.5));
  const whole = await time(() => work(1));
  const isSlow = whole > leastMs && whole / half > limit;
  // A garbage collection in one of the two is not growth; genuine slowness recurs on every try.
  if (isSlow && tries > 1) return compare(name, work, tries - 1);
  if (isSlow) failures++;
  const figures = `${half.toFixed(0)} ms, ${whole.toFixed(0)} ms, ${(whole / half).toFixed(2)}×`;
  console.log(`${isSlow ? "SLOW " : ""}${name}: ${figures}`);
}

const repeat = (unit: string, share: number) =>
  unit.repeat(Math.floor((size * share) / unit.length));

for (const [call, work] of Object.entries(calls)) {
  await time(() => work("Requirements: Go"));
  for (const [family, unit] of Object.entries(units)) {
    await compare(`${call}, ${family}`, (share) => work(repeat(unit, share)));
    await compare(`${call}, ${family} in an item`, (share) => work(head + repeat(unit, share)));
  }
}
for (const tag of tags)
  await compare(`readDocument, HTML of ${tag}`, (share) =>
    readDocument(repeat(tag, share), { format: "html" }),
  );
for (const [name, overlay] of Object.entries(overlays))
  await compare(`parseLexicon, ${name}`, (share) => parseLexicon(overlay(20_000 * share)));
console.log(`${failures} of them cost more than ${limit} times when doubled`);
if (failures > 0) process.exitCode = 1;
