import { findSkills } from "../../src/skills/find.ts";

/** The words of a text that name skills, as they are written there. */
export const surfacesIn = (text: string): readonly string[] =>
  findSkills(text).map(({ surface }) => surface);

/** The names of the skills in a text, in its order. */
export const namesIn = (text: string): readonly string[] =>
  findSkills(text).map(({ name }) => name);

/** Their ids. */
export const idsIn = (text: string): readonly string[] =>
  findSkills(text).map(({ skill }) => skill);
