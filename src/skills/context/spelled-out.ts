import { formSkills, skillAt } from "../lexicon/form-index.ts";
import type { Skill } from "../lexicon/lexicon.ts";
import { type Decision, type Scene, surfaceOf } from "./scene.ts";

/**
 * Refuses abbreviations that the text itself spells out as something else, everywhere in it: "Certified
 * Purchase Professional (CPP)" is not C++. A technology is spelled out with at least one word of its own
 * names; one whose names are all abbreviations may be spelled out in any words. O(text).
 */
export function refuseSpelledOut(
  scene: Scene,
  decisions: readonly Decision[],
): readonly Decision[] {
  const words = spelledOut(scene.text);
  if (words.size === 0) return decisions;
  return decisions.map((decision) => {
    const meant = decision.kept ? words.get(surfaceOf(scene, decision.hit)) : undefined;
    if (meant === undefined) return decision;
    const meanings = formSkills(scene.lexicon.index, decision.hit.form);
    const skills = meanings.flatMap((one) => skillAt(scene.lexicon.index, one) ?? []);
    if (skills.some((skill) => mayBe(skill, meant))) return decision;
    return { ...decision, kept: false, vouches: false, because: `short for "${meant}"` };
  });
}

const inBrackets = /\(\s?([A-Z]{2,6})(?=[\s),&/-])/g;

/** The abbreviations in brackets, each with the words before it whose initials it consists of. */
function spelledOut(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 1: short = "", index } of text.matchAll(inBrackets)) {
    const before = text.slice(Math.max(0, index - longest), index);
    const words = before.slice(before.lastIndexOf("\n") + 1).match(eachWord) ?? [];
    const named = wordsOf(words, short);
    if (named !== undefined && !found.has(short)) found.set(short, named);
  }
  return found;
}

/** The longest words before a bracket, in characters. */
const longest = 100;
const eachWord = /[A-Za-z]+/g;
/** Words between the initials: "Society for Testing of Materials". */
const small = /^[a-z]{1,3}$/;

/** The last of the words whose initials are the letters, with or without the small words between them. */
function wordsOf(words: readonly string[], letters: string): string | undefined {
  for (const all of [words, words.filter((word) => !small.test(word))]) {
    const last = all.slice(-letters.length);
    const initials = last.map((word) => word.charAt(0)).join("");
    if (initials.toUpperCase() === letters) return last.join(" ");
  }
  return undefined;
}

/** Whether words may spell out a name of a skill. */
function mayBe({ name, aliases }: Skill, meant: string): boolean {
  const names = [name, ...aliases].flatMap((one) => one.match(longWord) ?? []).map(stemOf);
  return (
    names.length === 0 || (meant.match(longWord) ?? []).some((one) => names.includes(stemOf(one)))
  );
}

const longWord = /[A-Za-z]{4,}/g;
const stemOf = (word: string): string => word.slice(0, 5).toLowerCase();
