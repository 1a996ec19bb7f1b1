// Measures the finder against people's labels of 100 postings: npm run bench -- mentions [FOLDER]   (SHOW=1
// lists the errors)
// The labels are in fixtures/gold as offsets, in two sets; FOLDER (default ../shared/data) contains the
// texts, which are not part of the project.
import type { Span } from "../src/document/document.ts";
import { findSkills } from "../src/skills/find.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import { goldSets, loadGold, overlaps } from "./gold/postings.ts";

const folder = process.argv[2] ?? "../shared/data";
const isShown = Boolean(process.env.SHOW);

/**
 * Only technologies and practices are compared: traits, spoken languages, certifications, degrees and titles
 * are measured elsewhere.
 */
const others = new Set(["soft-skill", "spoken-language", "certification", "degree", "job-title"]);
const { skills } = builtinLexicon();
const isTechnical = (id: string) => !others.has(skills.get(id)?.category ?? "");

for (const set of Object.keys(goldSets) as (keyof typeof goldSets)[]) {
  let labeled = 0;
  let found = 0;
  let given = 0;
  let right = 0;

  for (const { gold, text } of loadGold(folder, set)) {
    const mentions = findSkills(text).filter(({ category }) => !others.has(category));
    const spans = gold.requirements
      .filter((requirement) => requirement.skills.every(isTechnical))
      .flatMap((requirement) => requirement.spans);
    const any = [
      ...gold.requirements.flatMap((requirement) => requirement.spans),
      ...gold.optional,
    ];
    const words = new Set(any.map(({ from, to }) => text.slice(from, to).toLowerCase()));
    const show = (kind: string, { from, to }: Span) => {
      if (isShown)
        console.error(
          kind,
          JSON.stringify(text.slice(from, to)),
          "|",
          text.slice(Math.max(0, from - 40), to + 40).replace(/\s+/g, " "),
        );
    };
    for (const span of spans) {
      labeled++;
      if (mentions.some((mention) => overlaps(mention, span))) found++;
      else show("MISSED", span);
    }
    for (const mention of mentions) {
      given++;
      if (any.some((span) => overlaps(mention, span)) || words.has(mention.surface.toLowerCase()))
        right++;
      else show("UNLABELLED", mention);
    }
  }

  console.log(
    `The ${set} set: labeled spans found: ${((100 * found) / labeled).toFixed(1)} % (${found} of ${labeled})`,
  );
  console.log(
    `The ${set} set: found spans labeled: ${((100 * right) / given).toFixed(1)} % (${right} of ${given})`,
  );
}
