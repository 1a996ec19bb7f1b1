import { expect, test } from "vitest";
import { profileKeywords } from "../../src/analyze/profile-keywords.ts";
import type { Document } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import type { KeywordProfile } from "../../src/keywords/profile.ts";
import { postingOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";

const fixtures = await Promise.all(loadCases("jobs").map(postingOf));

async function countsOf(
  source: Document | string,
  kind?: "postings",
): Promise<Readonly<Record<string, readonly number[]>>> {
  const { keywords }: KeywordProfile = await profileKeywords([source], kind && { kind });
  const named = Object.entries(keywords).filter(([, { documents }]) => documents > 0);
  return Object.fromEntries(
    named.map(([id, { documents, mentions }]) => [id, [documents, mentions]]),
  );
}

const glued = "We run reliable servers.Requirements:\n- Java and Kafka\n- Go is a plus";
const plain = textDocument("Java\nKafka and Java");
const isFirst = ({ from }: Document["lines"][number]) => from === 0;
const withHidden: Document = {
  ...plain,
  lines: plain.lines.map((line) => (isFirst(line) ? { ...line, region: "hidden" } : line)),
};

test.for([...fixtures, glued, withHidden])(
  "reading what a posting asks for changes no count of what it names",
  async (source) => {
    expect(await countsOf(source, "postings")).toEqual(await countsOf(source));
  },
);
