import { readWords, type Words } from "../../.ci/read-words.ts";

/** The words of all languages, read once per worker for all test files. */
export const allWords: Words = readWords();
