import { nameSet } from "../words/words.ts";

/**
 * The source of a pattern for words that, after a comma, introduce a contrast, in any language ("No Kafka,
 * aber Redis").
 */
export const contrastAfterComma: string = `, (?:${[...nameSet("contrast")].join("|")}) `;
