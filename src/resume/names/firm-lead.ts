import { nameSet } from "../../words/words.ts";

/**
 * The source of a regular expression for what may come between a joint and the name of a firm: an article,
 * and a word that only announces a firm ("bei der Firma Acme").
 */
export const firmLead: string = String.raw`(?:[\p{Ll}]{1,3}(?:\s|['’]))?(?:(?:${[...nameSet("firm-word")].join("|")})\s+)?`;
