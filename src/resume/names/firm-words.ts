import { letters, regExp } from "../../words/letters.ts";
import { titleScore } from "../rows/titles.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Gives the employer the whole cell that begins within the title: in "Engineer | Doctors at Home", "at" is a
 * part of the firm's name.
 */
export function withFirmOfCell(text: string, names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || employer === undefined || employer.row !== title.row) return names;
  if (!joint.test(text.slice(title.to, employer.from))) return names;
  const [lead = "", role = ""] = titleCell.exec(text.slice(title.from, title.to)) ?? [];
  const from = title.from + lead.length;
  if (titleScore(role) < 2 || titleScore(text.slice(from, title.to)) > 1) return names;
  return {
    ...names,
    title: { ...title, to: title.from + role.length },
    employer: { ...employer, from },
  };
}

const joint = regExp.u`^ [${letters}]{1,4} $`;
const titleCell = /^([^|·•\t]{3,}?)\s*[|·•\t]\s*/u;

const restOfWord = regExp.u`^-[${letters}]+`;

/** "Self" before "-employed": a name does not end within a word. */
export function withWholeWord(text: string, name: ReadName): ReadName {
  const [rest = ""] = restOfWord.exec(text.slice(name.to, name.to + longestWord)) ?? [];
  return { ...name, to: name.to + rest.length };
}

const longestWord = 40;
