import { pattern } from "../../words/words.ts";

/** Where an occupation is named. Matched against folded text. */
export const occupation: RegExp = pattern("named-occupation");
/** Alone these name no role: a job board's "Internship" is a kind of contract. */
export const bareWord: RegExp = pattern("bare-occupation");
