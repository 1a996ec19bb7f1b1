// Measures whether the same is read however it is phrased: npm run bench -- turns   (SHOW=learn lists the
// errors in that part)
// fixtures/gold/turns.txt contains ways to phrase a choice, a list, a level and a title. Each is filled with
// several names and, depending on the kind, set in capitals or broken into two rows.
import { readFileSync } from "node:fs";
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Job } from "../src/job/job.ts";
import { Shares } from "./gold/share.ts";

const shown = process.env.SHOW;
const parts = ["learn", "check", "closed"];

/** Alternatives, each with its id in the lexicon, and another skill beside them. */
const rivals = [
  { names: ["Java", "Kotlin", "Scala"], ids: ["java", "kotlin", "scala"] },
  { names: ["PostgreSQL", "MySQL", "MariaDB"], ids: ["postgresql", "mysql", "mariadb"] },
  { names: ["Vue", "Angular", "Svelte"], ids: ["vue-js", "angular", "svelte"] },
  { names: ["Kafka", "RabbitMQ", "NATS"], ids: ["apache-kafka", "rabbitmq", "nats"] },
];

const titles = [
  "Senior Backend Engineer",
  "Data Scientist",
  "DevOps Engineer",
  "Embedded Software Developer",
  "Engineering Manager",
];

const asks = "Requirements\n- 3+ years of Terraform\n- Docker";

type Names = (typeof rivals)[number];
type Check = (job: Job, names: Names, count: number) => boolean;

const isTogether: Check = ({ requirements }, { ids }, count) =>
  requirements.some(({ skills }) => ids.slice(0, count).every((id) => skills.includes(id)));

const isApart: Check = ({ requirements }, { ids }, count) =>
  ids
    .slice(0, count)
    .every((id) => requirements.some(({ skills }) => skills.length === 1 && skills[0] === id));

const levelOf = ({ requirements }: Job, id: string) =>
  requirements.find(({ skills }) => skills.includes(id))?.level;

const checks: Readonly<Record<string, Check>> = {
  choice: isTogether,
  wahl: isTogether,
  all: isApart,
  required: (job, { ids }) => levelOf(job, ids[0] ?? "") === "required",
  preferred: (job, { ids }) => levelOf(job, ids[0] ?? "") === "preferred",
};

const inList = (words: string) =>
  `We make maps.\n\nRequirements\n- Terraform\n- ${words}\n- Good English\n`;

/** In two rows of a list, the second beginning with the first word after the middle. */
function inTwoRows(words: string): string {
  const middle = words.indexOf(" ", words.length / 2);
  return inList(middle < 0 ? words : `${words.slice(0, middle)}\n  ${words.slice(middle + 1)}`);
}

const behindDuties = (words: string) =>
  `We make maps.\n\nWhat you will do\n- Build services in Docker on Linux\n\n${words}\n`;

const inCapitals = (words: string) => inList(words).toUpperCase();

const forms = { "as it is": inList, "in two rows": inTwoRows, "in capitals": inCapitals };

const fill = (way: string, { names }: Names) =>
  way
    .replace(/\{([ABC])\}/g, (_, letter: string) => names["ABC".indexOf(letter)] ?? "")
    .replace("{D}", "Terraform")
    .replaceAll("\\n", "\n");

const shares = new Shares();

interface Answer {
  readonly isRight: boolean;
  /** The text, and what was read from it. */
  readonly text: string;
  readonly got: string | undefined;
}

function count(part: string, kind: string, { isRight, text, got }: Answer): void {
  if (shares.count(`${part}, ${kind}`, isRight) || shown !== part || part === "closed") return;
  console.error(kind.toUpperCase(), JSON.stringify(text.slice(0, 160)), got);
}

async function measureSkills(kind: string, way: string, part: string): Promise<void> {
  const members = new Set(way.match(/\{[ABC]\}/g)).size;
  const isLine = kind === "choice" || kind === "wahl" || kind === "all";
  const check = checks[kind];
  if (check === undefined) throw new Error(`no such kind: ${kind}`);
  for (const names of rivals) {
    const words = fill(way, names);
    const texts = isLine
      ? Object.entries(forms).map(([form, set]) => [`${kind} ${form}`, set(words)] as const)
      : [[kind, behindDuties(words)] as const];
    for (const [name, text] of texts) {
      const job = await parseJob(text);
      const got = job.requirements.map(({ skills, level }) => `${skills.join("|")} ${level}`);
      count(part, name, { isRight: check(job, names, members), text, got: got.join("; ") });
    }
  }
}

async function measureTitle(way: string, part: string): Promise<void> {
  for (const title of titles) {
    const filled = way.replaceAll("{F}", "Acme").replaceAll("\\n", "\n").replace("{P}", asks);
    const text = filled.replaceAll("{T}", title);
    const job = await parseJob(text);
    const got = job.title?.text;
    count(part, "title", { isRight: got === title, text, got });
  }
}

const sections = readFileSync("fixtures/gold/turns.txt", "utf8").trim().split(/^=== /m).slice(1);
for (const section of sections) {
  const [kind = "", ...ways] = section.trim().split("\n");
  for (const [i, way] of ways.entries()) {
    const part = parts[i % parts.length] ?? "";
    await (kind === "title" ? measureTitle(way, part) : measureSkills(kind, way, part));
  }
}
const inOrder = (a: string) => parts.findIndex((part) => a.startsWith(part));
shares.print((a, b) => inOrder(a) - inOrder(b));
