import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { ecosystems } from "./ecosystems.ts";

const analyses = await Promise.all(
  Object.entries(ecosystems).map(async ([id, resume]) => ({
    id,
    analysis: await analyzeResume(resume, undefined, { field: "auto", now: "2026-11-20" }),
  })),
);

/** Where too few postings are known, a wider field. */
const fields: Readonly<Record<string, string>> = { php: "backend" };

/** What each of them would be surprised not to be told. */
const expected: Readonly<Record<string, readonly string[]>> = {
  java: ["kubernetes", "docker", "spring-boot", "apache-kafka"],
  dotnet: ["kubernetes", "microsoft-azure", "ci-cd"],
  node: ["typescript", "react", "postgresql"],
  python: ["amazon-web-services", "docker", "kubernetes"],
  php: ["docker", "kubernetes"],
  ruby: ["react", "hotwire"],
  go: ["kubernetes", "docker"],
  cpp: ["multithreading", "algorithms"],
  "data-engineering": ["apache-spark", "apache-airflow", "etl"],
  devops: ["kubernetes", "python", "infrastructure-as-code"],
  frontend: ["next-js"],
};

/** The languages of a back end: advice to one who works in another one would not be followed. */
const languages = [
  "java",
  "c-sharp",
  "dotnet",
  "python",
  "php",
  "ruby",
  "ruby-on-rails",
  "go",
  "spring",
  "django",
];

test.for(analyses)("of $id the own field is chosen", ({ id, analysis }) => {
  expect(analysis.field?.id).toBe(fields[id] ?? id);
});

test.for(analyses)("one of $id is told what one of $id would sign", ({ id, analysis }) => {
  const next = analysis.next?.map(({ keyword }) => keyword) ?? [];
  expect(next).toEqual(expect.arrayContaining([...(expected[id] ?? [])]));
  expect(next.length).toBeLessThanOrEqual(12);
});

const developers = analyses.filter(
  ({ id }) => !["data-engineering", "devops", "frontend"].includes(id),
);
test.for(developers)("one of $id is not told to add another language's world", ({ analysis }) => {
  const next = analysis.next?.map(({ keyword }) => keyword) ?? [];
  expect(next.filter((keyword) => languages.includes(keyword))).toEqual([]);
});

test("what comes with another advice that is asked for as often is not told beside it", () => {
  const next = analyses.find(({ id }) => id === "java")?.analysis.next ?? [];
  const shareOf = (id: string) => next.find(({ keyword }) => keyword === id)?.demand.share ?? 0;
  expect(shareOf("amazon-web-services")).toBeGreaterThan(0.2);
  expect(shareOf("cloud-computing")).toBe(0);
  // What implies it, such as Jenkins, is asked for by fewer.
  const devops = analyses.find(({ id }) => id === "devops")?.analysis.next ?? [];
  const names = devops.map(({ keyword }) => keyword);
  expect(names).toContain("ci-cd");
});

test.for(analyses)("nobody of $id is told to add Bootstrap", ({ analysis }) => {
  expect(analysis.next?.map(({ keyword }) => keyword)).not.toContain("bootstrap");
});
