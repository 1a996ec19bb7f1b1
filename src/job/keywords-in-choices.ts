import type { Span } from "../document/document.ts";
import { pattern } from "../words/words.ts";
import type { Requirement } from "./job.ts";
import { type Connector, connectorOfGap } from "./lists/connectors.ts";
import { cueLength, opensChoice } from "./lists/list-cues.ts";

/** A place of a requirement or of a keyword. */
interface Place {
  readonly span: Span;
  readonly of: Requirement;
}

/** Places in a list; `connectors[i]` stands between places i and i + 1. */
interface Row {
  readonly places: readonly Place[];
  readonly connectors: readonly Connector[];
}

/**
 * Adds to each choice the places of the keywords that are its members ("Sidekiq, GoodJob or Celery"), and
 * keeps the keywords that are asked for by themselves. A single skill with such alternatives accepts
 * something similar ("Kafka, Zorbix or Quuxy"). O(places).
 */
export function joinToChoices(
  folded: string,
  known: readonly Requirement[],
  keywords: readonly Requirement[],
): readonly Requirement[] {
  const hosts = hostsOf(folded, [...known, ...keywords]);
  const members = keywords.filter(({ spans }) => spans.every((span) => hosts.has(span)));
  const choices = known.map((choice): Requirement => {
    const added = members.flatMap(({ spans }) => spans.filter((one) => hosts.get(one) === choice));
    if (added.length === 0) return choice;
    const similar = choice.skills.length > 1 ? {} : { orSimilar: true };
    const spans = [...choice.spans, ...added].sort((a, b) => a.from - b.from);
    return { ...choice, ...similar, spans };
  });
  return [...choices, ...keywords.filter((one) => !members.includes(one))];
}

/** The requirement that each place of a keyword in a choice is an alternative to. */
function hostsOf(
  folded: string,
  requirements: readonly Requirement[],
): ReadonlyMap<Span, Requirement> {
  const hosts = new Map<Span, Requirement>();
  const parts = readRows(folded, requirements).flatMap((row) => partsOf(folded, row));
  for (const part of parts) {
    for (const [at, { of, span }] of part.places.entries()) {
      const host = of.kind === "keyword" ? hostAt(part, at) : undefined;
      if (host !== undefined) hosts.set(span, host);
    }
  }
  return hosts;
}

/** The longest part of a list that may stand between two names. */
const maxGap = 60;

function readRows(folded: string, requirements: readonly Requirement[]): readonly Row[] {
  const places = requirements
    .filter(({ kind }) => kind === "skill" || kind === "keyword")
    .flatMap((of) => of.spans.map((span): Place => ({ span, of })))
    .sort((a, b) => a.span.from - b.span.from);
  const rows: { places: Place[]; connectors: Connector[] }[] = [];
  for (const place of places) {
    const row = rows.at(-1);
    const from = row?.places.at(-1)?.span.to ?? 0;
    const gap = place.span.from - from;
    const connector =
      row === undefined || gap < 0 || gap > maxGap
        ? undefined
        : connectorOfGap(folded.slice(from, place.span.from));
    if (row === undefined || connector === undefined)
      rows.push({ places: [place], connectors: [] });
    else {
      row.places.push(place);
      row.connectors.push(connector);
    }
  }
  return rows.filter((row) => row.places.some(({ of }) => of.kind === "keyword"));
}

interface Part {
  readonly places: readonly Place[];
  /** Whether the words in or around the part say that any member suffices. */
  readonly isChoice: boolean;
}

const similarNext = pattern("or-similar");
const unknownNext = pattern("unknown-behind-or");

/** Cuts a row at every "and", unless it is introduced as a choice, and behind the last "or". */
function partsOf(folded: string, { places, connectors }: Row): readonly Part[] {
  const from = places[0]?.span.from ?? 0;
  if (opensChoice(folded.slice(Math.max(0, from - cueLength), from)))
    return [{ places, isChoice: true }];
  const parts: Part[] = [];
  let start = 0;
  for (let i = 0; i < places.length; i++) {
    const isEnd =
      i === places.length - 1 ||
      connectors[i] === "and" ||
      (connectors[i] === "comma" && connectors[i - 1] === "or");
    if (!isEnd) continue;
    const isChoice = connectors.slice(start, i).includes("or") || isOpen(folded, places[i]);
    parts.push({ places: places.slice(start, i + 1), isChoice });
    start = i + 1;
  }
  return parts;
}

/** "Sidekiq, GoodJob or similar", "Sidekiq, GoodJob or plain threads". */
function isOpen(folded: string, last: Place | undefined): boolean {
  const to = last?.span.to ?? 0;
  const after = folded
    .slice(to, to + maxGap)
    .split("\n", 1)
    .join();
  return similarNext.test(after) || unknownNext.test(after);
}

/**
 * The requirement that a keyword is an alternative to: the choice that it stands in, or else the nearest
 * single skill of its level.
 */
function hostAt({ places, isChoice }: Part, at: number): Requirement | undefined {
  const byDistance = places
    .map(({ of }, i) => ({ of, distance: Math.abs(i - at) }))
    .filter(({ of }) => of.kind === "skill")
    .sort((a, b) => a.distance - b.distance)
    .map(({ of }) => of);
  const choice = byDistance.find(
    ({ skills, orSimilar }) => skills.length > 1 || orSimilar === true,
  );
  if (choice !== undefined && (isChoice || isInside(places, at, choice))) return choice;
  return isChoice ? byDistance.find(({ level }) => level === places[at]?.of.level) : undefined;
}

/** Whether a keyword stands between two members of a choice. */
function isInside(places: readonly Place[], at: number, choice: Requirement): boolean {
  const isMember = ({ of }: Place): boolean => of === choice;
  return places.slice(0, at).some(isMember) && places.slice(at).some(isMember);
}
