// Measures whether running text asks for the names in it: npm run bench -- sentences   (SHOW=learn lists the
// errors in that part)
// fixtures/gold/sentences.tsv contains sentences by many writers; its README.md explains their marks. Each is
// read as the only paragraph of a posting.
import { parseJob } from "../src/analyze/parse-job.ts";
import { touches } from "./gold/postings.ts";
import { readMarkedSentences } from "./gold/sentences.ts";
import { Shares } from "./gold/share.ts";

const shares = new Shares();
for (const { part, text, names } of readMarkedSentences()) {
  const job = await parseJob(text);
  const asked = job.requirements.filter(({ kind }) => kind === "skill" || kind === "keyword");
  for (const { level, from, to } of names) {
    const found = asked.filter(({ spans }) => touches(spans, [{ from, to }]));
    const got = found.map((one) => one.level);
    const isRight = level === undefined ? found.length === 0 : found.length > 0;
    shares.count(`${part}, ${level === undefined ? "left out" : "found"}`, isRight);
    if (level !== undefined && found.length > 0)
      shares.count(`${part}, level`, got.includes(level));
    const isWrong = !isRight || (level !== undefined && !got.includes(level));
    if (isWrong && part !== "closed" && part === process.env.SHOW)
      console.error(
        `${got.join(",") || "none"} for ${level ?? "none"} | ${text.slice(from, to)} | ${text.replace(/\n+/g, " / ")}`,
      );
  }
}
shares.print();
