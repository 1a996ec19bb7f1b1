// Measures whether the level, the choice and the months of a line are read however they are worded: npm run
// bench -- wordings   (SHOW=learn lists the errors in that part)
// fixtures/gold/wordings.tsv has a part, the expected result and the words on each line;
// fixtures/gold/README.md explains its marks. Each line is filled with two sets of names.
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Job, Requirement } from "../src/job/job.ts";
import { Shares } from "./gold/share.ts";
import { type Expected, fillWording, type Names, readWordings } from "./gold/wordings.ts";

const levels: Readonly<Record<string, Requirement["level"]>> = {
  r: "required",
  p: "preferred",
  m: "mentioned",
};

function isRight(job: Job, { level, members, months }: Expected, names: Names): boolean {
  const ids = [...members].map((one) => names[one]?.[1] ?? "");
  const found = job.requirements.filter(({ skills }) => skills.some((id) => ids.includes(id)));
  if (level === "n") return found.length === 0;
  return found.some(
    (one) =>
      one.level === levels[level] &&
      one.skills.length === ids.length &&
      ids.every((id) => one.skills.includes(id)) &&
      (one.minMonths ?? 0) === months,
  );
}

const shares = new Shares();

for (const wording of readWordings()) {
  const { part, place, expected, marks } = wording;
  for (const { names, line, text } of fillWording(wording)) {
    const job = await parseJob(text);
    const wrong = expected.filter((one) => !isRight(job, one, names));
    shares.count(`${part}, ${place}`, wrong.length === 0);
    shares.count(`${part}, all`, wrong.length === 0);
    for (const one of expected) shares.count(`${part}, ${one.level}`, !wrong.includes(one));
    if (wrong.length === 0 || part === "closed" || part !== process.env.SHOW) continue;
    const got = job.requirements
      .filter(({ skills }) => skills.length > 0 && !["linux", "english"].includes(skills[0] ?? ""))
      .map(({ level, name, minMonths }) => `${level.charAt(0)}:${name}${minMonths ?? ""}`);
    console.error(`${marks} | ${line} | ${got.join(" ")}`);
  }
}
shares.print();
