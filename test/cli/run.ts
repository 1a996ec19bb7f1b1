import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The built command. */
export const main: string = join(root, "dist/cli/main.js");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in the root of the repository, or in `cwd`, and waits for its end. */
export function run(
  args: readonly string[],
  { input, cwd = root }: { readonly input?: string; readonly cwd?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { cwd, env: { ...process.env, NO_COLOR: "1" } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Fixtures that most tests take, as paths from the root. */
export const resume = "fixtures/resumes/single-column/resume.pdf";
export const otherResume = "fixtures/resumes/junior/resume.docx";
export const job = "fixtures/jobs/backend-node/job.md";
/** The day to which the fixtures' facts are counted. */
export const now: readonly string[] = ["--now", "2026-11-20"];
