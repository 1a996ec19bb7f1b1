import { readWords, type Words } from "../../.ci/read-words.ts";

/** The words of all languages, read once for all test files of a worker. */
export const allWords: Words = readWords();
