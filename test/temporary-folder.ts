import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A new folder. It is removed, with its content, after the tests of the file that created it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "skilltally-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
