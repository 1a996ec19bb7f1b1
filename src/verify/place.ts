import { cleanLine } from "../report/clean.ts";

/** A place in one of the files that say what to verify. Line and column are counted from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that prevents verification: a file that cannot be read, or an entry that makes no sense. */
export interface Problem {
  readonly at: FilePlace;
  /** What is wrong and what to do about it, without the place and without any of a resume's text. */
  readonly message: string;
}

/** "skilltally.verify.yml:12", a form that editors and terminals turn into links. */
export function placeWords({ file, line }: FilePlace): string {
  return `${cleanLine(file)}:${line}`;
}
