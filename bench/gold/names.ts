// Labels of each place at which the finder finds a name in a posting, and the gold labels derived from them.
import type { Span } from "../../src/document/document.ts";
import type { RequirementLevel } from "../../src/job/job.ts";
import type { Gold, Label } from "./postings.ts";

/** A row of the file; fixtures/gold/README.md explains each field. */
export interface LabeledNames
  extends Pick<Gold, "id" | "source" | "sha256" | "part" | "title" | "minMonths" | "degree"> {
  /** "71+9 reporting r36": offset, length, skill, how it is asked for there, months. */
  readonly names: readonly string[];
  /** Which of the names, by index, form choices. */
  readonly choices: readonly (readonly number[])[];
  /** Names that the finder misses: "71+9 r". */
  readonly missed: readonly string[];
}

/** A name at one of its places. */
interface NamedPlace extends Span {
  readonly skill: string;
  /** "open" if it could be read in two ways; absent if nothing is asked for. */
  readonly level?: RequirementLevel | "open";
  readonly minMonths?: number;
}

const levels: Readonly<Record<string, NamedPlace["level"]>> = {
  r: "required",
  p: "preferred",
  m: "mentioned",
  x: "open",
};

const place = /^(\d+)\+(\d+) (?:(\S+) )?([rpmnx])(\d*)$/;

function readPlace(words: string): NamedPlace {
  const [, at = "", length = "", skill = "", letter = "", months = ""] = place.exec(words) ?? [];
  const level = levels[letter];
  return {
    from: Number(at),
    to: Number(at) + Number(length),
    skill,
    ...(level === undefined ? {} : { level }),
    ...(months === "" ? {} : { minMonths: Number(months) }),
  };
}

const strength: readonly NamedPlace["level"][] = ["mentioned", "preferred", "required"];

/** One requirement for each skill or choice, at its strongest level, as in the other sets. */
export function goldOfNames({ names, choices, missed, ...rest }: LabeledNames): Gold {
  const places = names.map(readPlace);
  const asked = places.filter((one): one is Asked => isAsked(one));
  const groups = new Map<string, Asked[]>();
  for (const one of asked) groups.set(one.skill, [...(groups.get(one.skill) ?? []), one]);
  for (const choice of choices)
    joinChoice(
      groups,
      choice.flatMap((i) => places[i] ?? []),
    );
  const unknown = missed.map(readPlace).filter((one): one is Asked => isAsked(one));
  return {
    ...rest,
    requirements: [
      ...[...new Set(groups.values())].map(asLabel),
      ...unknown.map((one) => asLabel([one])),
    ],
    negated: [],
    optional: places.filter(({ level }) => level === "open"),
    places: asked,
    judged: places,
    choices: choices.map((choice) => choice.flatMap((i) => places[i] ?? [])),
  };
}

type Asked = NamedPlace & { readonly level: RequirementLevel };

const isAsked = ({ level }: NamedPlace): boolean => level !== undefined && level !== "open";

/** Makes a choice one requirement, unless one of its members is asked for as strongly elsewhere. */
function joinChoice(groups: Map<string, Asked[]>, members: readonly NamedPlace[]): void {
  const chosen = members.filter((one): one is Asked => isAsked(one));
  const skills = [...new Set(chosen.map(({ skill }) => skill))];
  const isElsewhere = skills.some((skill) =>
    groups
      .get(skill)
      ?.some(
        (one) =>
          !chosen.includes(one) &&
          chosen.every(({ level }) => strength.indexOf(one.level) >= strength.indexOf(level)),
      ),
  );
  if (skills.length < 2 || isElsewhere) return;
  const joined = [...new Set(skills.flatMap((skill) => groups.get(skill) ?? []))];
  for (const { skill } of joined) groups.set(skill, joined);
}

function asLabel(places: readonly Asked[]): Label {
  const months = places.flatMap(({ minMonths }) => minMonths ?? []);
  const level = strength.findLast((one) => places.some((place) => place.level === one));
  return {
    skills: [...new Set(places.flatMap(({ skill }) => (skill === "" ? [] : [skill])))],
    level: level as RequirementLevel,
    ...(months.length === 0 ? {} : { minMonths: Math.max(...months) }),
    spans: places.map(({ from, to }) => ({ from, to })),
  };
}
