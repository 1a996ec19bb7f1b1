import { findSkills } from "../../src/skills/find.ts";

/** The surfaces of the skills in a text. */
export const surfacesIn = (text: string): readonly string[] =>
  findSkills(text).map(({ surface }) => surface);

/** The names of the skills in a text, in order. */
export const namesIn = (text: string): readonly string[] =>
  findSkills(text).map(({ name }) => name);

/** Their ids. */
export const idsIn = (text: string): readonly string[] =>
  findSkills(text).map(({ skill }) => skill);
