import { namesSchool, startsField } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { nameValues } from "../../words/words.ts";
import { isArea } from "../rows/scored-pieces.ts";
import { companyScore } from "../rows/titles.ts";
import type { RunNames } from "./run-names.ts";
import { isUnit } from "./units.ts";

/** The field of a title: the words from a preposition up to the comma before the employer. */
const afterTitle = cased.u`^ ([\p{Ll}]{2,3}) ([^,|(\t]{3,60})(?=, \S)`;
const longest = 70;
const joints = nameValues("employer-joint");

/**
 * Moves a field between a title and a school, or a firm with its legal form, into the title ("Lecturer in
 * Software Engineering, University of Leeds", "Kaufmann für Büromanagement, Acme GmbH"). O(length).
 */
export function withTaughtField(text: string, names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || employer?.row !== title.row) return names;
  const [whole = "", joint = "", field = ""] =
    afterTitle.exec(text.slice(title.to, title.to + longest)) ?? [];
  const to = title.to + whole.length;
  const from = Math.max(employer.from, to + ", ".length);
  if (whole === "" || employer.from < title.to || from >= employer.to) return names;
  const firm = text.slice(from, employer.to);
  const mayBeField = !isUnit(field) && companyScore(field) === 0 && joints.get(joint) === "weak";
  // "Supervisor for Junior Camps, Acme Observatory": the words between the two belong to no other name.
  const isBetween = employer.from === to + ", ".length;
  const isOfFirm = mayBeField && (isBetween || companyScore(firm) === 3);
  if (!isOfFirm && !(startsField(field) && namesSchool(firm))) return names;
  return { ...names, title: { ...title, to }, employer: { ...employer, from } };
}

const between = /^, ([^,|(\t]{2,40}), $/u;

/** Adds a field between commas to the title before it ("Product Manager, Data, Acme Ltd"). O(length). */
export function withArea(text: string, names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || employer === undefined || employer.from < title.to) return names;
  const gap = text.slice(title.to, Math.min(employer.from, title.to + longest));
  const [, area = ""] = between.exec(gap) ?? [];
  if (!isArea(area) || isUnit(area)) return names;
  return { ...names, title: { ...title, to: title.to + ", ".length + area.length } };
}
