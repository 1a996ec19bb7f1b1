import { nameSet } from "../../words/words.ts";
import type { Row } from "../rows/rows.ts";

const columnNames = nameSet("degree-column");

/** Whether a row names the columns of a table ("Degree  Institute  Year  %"), which is not a school. */
export function isTableHead({ text, dates }: Row): boolean {
  if (text.length >= longestTableHead || dates.length > 0) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length > 1 && words.every((word) => columnNames.has(word));
}

const longestTableHead = 100;
