import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { steps } from "../words/words.ts";
import { fieldsJson } from "./frequencies.generated.ts";

/** A field of software work; lexicons/fields.yml lists them. */
export interface Field {
  readonly id: string;
  /** The people in the field: "Java engineers". */
  readonly name: string;
  /** The id of the field that is used instead if too little is known about this one. */
  readonly wider?: string;
  /** Whether it is the field of a language: work in any role that uses the language. */
  readonly language?: boolean;
  /** Ids of its main languages and frameworks. */
  readonly skills: readonly string[];
}

let fields: ReadonlyMap<string, Field> | undefined;

/** All fields by id, the widest first. */
export function allFields(): ReadonlyMap<string, Field> {
  // Written by the build from a file that it has checked.
  fields ??= new Map((JSON.parse(fieldsJson) as Field[]).map((field) => [field.id, field]));
  return fields;
}

/** A field and its wider ones, the narrowest first: java, backend, software. Empty if `id` is not a field. */
export function fieldAndWider(id: string): readonly string[] {
  const field = allFields().get(id);
  if (field === undefined) return [];
  return field.wider === undefined ? [id] : [id, ...fieldAndWider(field.wider)];
}

/** What is known about a posting, or about one position of a resume. */
export interface Work {
  /** Its titles, folded by `foldCase`. A posting may look for several people. */
  readonly titles: readonly string[];
  /** Ids of the skills named in the titles. */
  readonly titled: readonly string[];
  /** By id, how strongly each skill is asked for or how much it is used, on any scale. */
  readonly skills: ReadonlyMap<string, number>;
  /** Whether it is software work, even if the titles name no field of it. */
  readonly isSoftware: boolean;
}

/** The fields of some work, as ids. */
export interface WorkFields {
  /** "backend"; "software" if nothing more specific is known. */
  readonly role?: string;
  /** "java". */
  readonly language?: string;
}

/** The widest field, which contains all others. */
export const anyField = "software";

const roles = steps("field");

/**
 * The fields of some work. The role is what a word ("backend") or a framework ("React Developer") in the
 * title says. A title that names a language or nothing more ("Java Developer", "Engineer") means the back
 * end, or full-stack if front-end frameworks are asked for too. Work for people in several roles gets the
 * narrowest field that contains them all. The language is the one that the title names, otherwise the one
 * with the greatest weight. It is given only for software work in general, not for data, devices or
 * operations, where languages are tools. O(words of the titles + skills).
 */
export function fieldsOfWork(work: Work, lexicon: Lexicon): WorkFields {
  const language = mainLanguage(work, lexicon);
  const plain = work.isSoftware ? plainRole(work, language, lexicon) : undefined;
  const role = namedRole(work, lexicon) ?? plain;
  if (role === undefined) return {};
  return { role, ...(language !== undefined && hasLanguage(role) && { language }) };
}

/** All fields that the work counts in, including wider ones. */
export function fieldsCounted({ role, language }: WorkFields): ReadonlySet<string> {
  const ids = role === undefined ? [] : fieldAndWider(role);
  return new Set(language === undefined ? ids : [...ids, language, anyField]);
}

function namedRole({ titles, titled }: Work, lexicon: Lexicon): string | undefined {
  const named = titles.flatMap(rolesNamed);
  if (named.length > 0) return commonField(named);
  const fields = titled.flatMap((id) => fieldsOfSkill(id, lexicon));
  return joinedRole(
    fields.filter((id) => !isLanguage(id)),
    fields.some(isBackend),
  );
}

function plainRole({ skills }: Work, language: string | undefined, lexicon: Lexicon): string {
  if (language === undefined || !isBackend(language)) return anyField;
  const asked = [...skills.keys()].flatMap((id) => fieldsOfSkill(id, lexicon));
  const others = asked.filter((id) => !isLanguage(id));
  if (others.length === 0) return "backend";
  return joinedRole(others, true) === "full-stack" ? "full-stack" : anyField;
}

function rolesNamed(title: string): readonly string[] {
  return roles.filter((step) => step.pattern.test(title)).map(({ value }) => value);
}

/** The one field for several roles. Front-end work in a back-end language is full-stack. */
function joinedRole(ids: readonly string[], isBackendToo: boolean): string | undefined {
  const isFrontend = ids.length > 0 && ids.every((id) => id === "frontend");
  return isFrontend && isBackendToo ? "full-stack" : commonField(ids);
}

/** The narrowest field that contains all of `ids`; undefined if there are none. */
function commonField(ids: readonly string[]): string | undefined {
  const [first = [], ...others] = ids.map(fieldAndWider);
  return first.find((id) => others.every((wider) => wider.includes(id)));
}

/** The language that the title names, or the one with the greatest weight; undefined if several qualify. */
function mainLanguage({ titled, skills }: Work, lexicon: Lexicon): string | undefined {
  const weights = new Map<string, number>();
  const add = (id: string, weight: number) => {
    for (const field of fieldsOfSkill(id, lexicon).filter(isLanguage)) {
      weights.set(field, Math.max(weights.get(field) ?? 0, weight));
    }
  };
  for (const [id, weight] of skills) add(id, weight);
  for (const id of titled) add(id, Infinity);
  const most = Math.max(...weights.values());
  const [first, second] = [...weights].filter(([, weight]) => weight === most);
  return second === undefined ? first?.[0] : undefined;
}

function isLanguage(id: string): boolean {
  return allFields().get(id)?.language === true;
}

function isBackend(id: string): boolean {
  return fieldAndWider(id).includes("backend");
}

/**
 * Whether work in a role is further divided by language. In data, devices and operations, languages are
 * tools.
 */
export function hasLanguage(role: string): boolean {
  return role === anyField || role === "full-stack" || isBackend(role);
}

/** The fields that a skill is a main skill of; otherwise those of a skill that it proves (Django: Python). */
function fieldsOfSkill(id: string, lexicon: Lexicon): readonly string[] {
  const own = fieldsBySkill().get(id);
  if (own !== undefined) return [own];
  return (lexicon.skills.get(id)?.implies ?? []).flatMap((implied) => {
    const field = fieldsBySkill().get(implied);
    return field === undefined ? [] : [field];
  });
}

/** Whether a skill stands for the field of a language: Python, Django. */
export function speaksForLanguage(id: string, lexicon: Lexicon): boolean {
  return fieldsOfSkill(id, lexicon).some(isLanguage);
}

let bySkill: ReadonlyMap<string, string> | undefined;

function fieldsBySkill(): ReadonlyMap<string, string> {
  bySkill ??= new Map(
    [...allFields().values()].flatMap(({ id, skills }) =>
      skills.map((skill) => [skill, id] as const),
    ),
  );
  return bySkill;
}

/** Implications are followed through at most this many skills; an overlay's chain could exhaust the stack. */
const longestChain = 50;

/**
 * The skills that stand for languages other than that of a field: for PHP not Laravel, but Java, Spring and
 * Kotlin. What belongs to no language (Docker, PostgreSQL) stands for none. O(skills of the lexicon).
 */
export function otherLanguages(language: string, lexicon: Lexicon): ReadonlySet<string> {
  const languages = new Map<string, ReadonlySet<string>>();
  const of = (id: string, depth = 0): ReadonlySet<string> => {
    const known = languages.get(id);
    if (known !== undefined) return known;
    if (depth > longestChain) return new Set();
    // A cycle adds nothing more.
    languages.set(id, new Set());
    const own = fieldsBySkill().get(id);
    const { implies = [], usually = [] } = lexicon.skills.get(id) ?? {};
    const found = new Set([...implies, ...usually].flatMap((one) => [...of(one, depth + 1)]));
    if (own !== undefined && isLanguage(own)) found.add(own);
    languages.set(id, found);
    return found;
  };
  const others = [...lexicon.skills.keys()].filter(
    (id) => of(id).size > 0 && !of(id).has(language),
  );
  return new Set(others);
}
