import { writeJson } from "../report/json.ts";
import type { VerifyFormat } from "./formats.ts";
import { renderGithub } from "./github.ts";
import { renderVerifyJunit } from "./junit.ts";
import { renderVerifyMarkdown } from "./markdown.ts";
import { renderVerifySarif } from "./sarif.ts";
import { renderVerifyText } from "./text.ts";
import type { Verification } from "./verification.ts";

export interface VerifyRenderOptions {
  /** Whether the "text" format may contain ANSI colors. Default false. */
  readonly color?: boolean | undefined;
}

const renderers: Readonly<
  Record<VerifyFormat, (verification: Verification, options: VerifyRenderOptions) => string>
> = {
  text: renderVerifyText,
  markdown: renderVerifyMarkdown,
  junit: renderVerifyJunit,
  sarif: renderVerifySarif,
  github: renderGithub,
  json: (verification) => `${writeJson(verification, 2)}\n`,
};

/**
 * A verification as a report (docs/ci.md). Text from resumes, names and paths is escaped as in
 * `renderReport`.
 */
export function renderVerification(
  verification: Verification,
  format: VerifyFormat,
  options: VerifyRenderOptions = {},
): string {
  return renderers[format](verification, options);
}
