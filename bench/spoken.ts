// Measures which spoken languages a posting asks for: npm run bench -- spoken   (SHOW=learn lists the errors
// in that part)
// fixtures/gold/spoken.tsv contains sentences and items by many writers; its README.md explains their marks.
import { parseJob } from "../src/analyze/parse-job.ts";
import { touches } from "./gold/postings.ts";
import { Shares } from "./gold/share.ts";
import { readSpokenTexts } from "./gold/spoken.ts";

const shares = new Shares();
for (const { part, text, names } of readSpokenTexts()) {
  const { requirements } = await parseJob(text);
  const asked = requirements.filter(({ category }) => category === "spoken-language");
  for (const { level, from, to } of names) {
    const got = asked.find(({ spans }) => touches(spans, [{ from, to }]))?.level;
    shares.count(`${part}, ${level ?? "left out"}`, got === level);
    shares.count(`${part}, all`, got === level);
    if (got !== level && part !== "closed" && part === process.env.SHOW)
      console.error(
        `${got ?? "none"} for ${level ?? "none"} | ${text.slice(from, to)} | ${text.replace(/\n+/g, " / ")}`,
      );
  }
}
shares.print();
