import { cleanLine } from "../report/clean.ts";

/** A place in one of the files that tell what to verify. Line and column are counted from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What keeps something from being verified: a file that cannot be read, an entry that means nothing. */
export interface Problem {
  readonly at: FilePlace;
  /** What is wrong and what to do, without the place and without anything of a resume. */
  readonly message: string;
}

/** "skilltally.verify.yml:12", as editors and terminals link it. */
export function placeWords({ file, line }: FilePlace): string {
  return `${cleanLine(file)}:${line}`;
}
