import type { Finding } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run.ts";
import type { Document, PageLayout } from "../../src/document/document.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { documentOf } from "../score/build.ts";

/** The findings of the check `id` on a document of these lines, with `change` applied to it. */
export function findingsOf(
  id: string,
  lines: readonly string[],
  change: Partial<Document> = {},
): readonly Finding[] {
  const document = { ...documentOf(lines), ...change };
  return runChecks({ resume: parseResume(document), asOf: "2026-11-20" }).filter(
    ({ code }) => code === id,
  );
}

/** A plain page with `change` applied to it. */
export function pageOf(change: Partial<PageLayout>): PageLayout {
  return {
    page: 1,
    columns: 1,
    isInOrder: true,
    imageShare: 0,
    icons: 0,
    unnamed: 0,
    spaced: 0,
    shapes: 0,
    ...change,
  };
}
