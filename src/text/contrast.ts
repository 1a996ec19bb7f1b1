import { nameSet } from "../words/words.ts";

/** The source of what turns a sentence to its contrary behind a comma, in any language ("No Kafka, aber Redis"), as a part of a pattern. */
export const contrastBehindComma: string = `, (?:${[...nameSet("contrast")].join("|")}) `;
