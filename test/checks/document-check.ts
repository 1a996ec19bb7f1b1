import { checks } from "../../src/checks/all.ts";
import type { Finding } from "../../src/checks/check.ts";
import type { Document, PageLayout } from "../../src/document/document.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { documentOf } from "../score/build.ts";

/** What the check named `id` says of a document of these lines with `change` made to it. */
export function findingsOf(
  id: string,
  lines: readonly string[],
  change: Partial<Document> = {},
): readonly Omit<Finding, "code" | "severity">[] {
  const document = { ...documentOf(lines), ...change };
  const check = checks.find((check) => check.id === id);
  return check?.run({ resume: parseResume(document), asOf: "2026-11-20" }) ?? [];
}

/** A plain page with `change` made to it. */
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
