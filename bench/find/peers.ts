import AhoCorasick from "ahocorasick";
import nlp from "compromise/one";
import type { Span } from "../../src/document/document.ts";
import { lexiconOf } from "./lexicons.ts";
import { library } from "./modules.ts";

/** A way to find the surfaces of a lexicon. */
export interface Finder {
  readonly name: string;
  /** The call that is timed. */
  run(text: string): unknown;
  /**
   * The spans found, ascending and disjoint, the longest at each place. They are compared before anything is
   * timed.
   */
  spans(text: string): readonly Span[];
}

type Surfaces = ReadonlyMap<string, readonly string[]>;

/** All finders for the given surfaces, by skill. */
export function makeFinders(surfaces: Surfaces): readonly Finder[] {
  return [
    ours(surfaces),
    regExpPerSkill(surfaces),
    ahoCorasick(surfaces),
    compromiseLookUp(surfaces),
  ];
}

function ours(surfaces: Surfaces): Finder {
  const lexicon = lexiconOf(surfaces);
  const run = (text: string) => library.findSkills(text, { lexicon });
  return {
    name: "findSkills",
    run,
    spans: (text) => run(text).map(({ from, to }) => ({ from, to })),
  };
}

/** What most programs of this kind do. */
function regExpPerSkill(surfaces: Surfaces): Finder {
  const patterns = [...surfaces.values()].map((forms) => {
    // The longest first, since an alternation takes the first match.
    const longestFirst = forms.toSorted((a, b) => b.length - a.length);
    return new RegExp(`(?<![A-Za-z0-9])(?:${longestFirst.join("|")})(?![A-Za-z0-9])`, "gi");
  });
  const run = (text: string) => longestSpans(patterns.flatMap((pattern) => spansOf(text, pattern)));
  return { name: "a RegExp per skill", run, spans: run };
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function ahoCorasick(surfaces: Surfaces): Finder {
  const automaton = new AhoCorasick([...surfaces.values()].flat());
  const run = (text: string) => {
    const found = automaton.search(text.toLowerCase());
    const spans = found.flatMap(([last, forms]) =>
      forms.map((form) => ({ from: last + 1 - form.length, to: last + 1 })),
    );
    const isWhole = ({ from, to }: Span) => !isWordAt(text, from - 1) && !isWordAt(text, to);
    return longestSpans(spans.filter(isWhole));
  };
  return { name: "ahocorasick", run, spans: run };
}

function isWordAt(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(at));
}

function compromiseLookUp(surfaces: Surfaces): Finder {
  const trie = nlp.buildTrie([...surfaces.values()].flat());
  const run = (text: string) => nlp(text).lookup(trie);
  const spans = (text: string) => {
    const found = run(text).json({ offset: true }) as readonly {
      readonly text: string;
      readonly offset: { readonly start: number };
    }[];
    return found.map(({ text: surface, offset }) => {
      // This library counts the marks around a word as part of it.
      const before = surface.search(/[A-Za-z]/);
      const to = surface.search(/[^A-Za-z]*$/);
      return { from: offset.start + before, to: offset.start + to };
    });
  };
  return { name: "compromise's lookup", run, spans };
}

/** Of overlapping spans the one that begins first, and of those the longest. */
function longestSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
