import { describe, expect, test } from "vitest";
import { thingsToDo } from "../../src/report/first-things.ts";
import { renderReport } from "../../src/report/render.ts";
import { type Advice, adviceWords, type Shortcoming } from "../../src/score/advice.ts";
import type { Match, Suggestion } from "../../src/score/match.ts";
import { posting } from "./samples.ts";

function suggestionOf(points: number, advice: Advice): Suggestion {
  const name = "name" in advice ? advice.name : advice.kind;
  return { text: adviceWords(advice), points, for: name, skills: [], advice };
}

function lacks(name: string, points: number, more: Partial<Advice> = {}): Suggestion {
  const asking = { level: "required" } as const;
  return suggestionOf(points, {
    kind: "skill",
    name,
    isChoice: false,
    category: "tool",
    shortcoming: { kind: "missing", asking },
    minMonths: 0,
    employer: "Fjordpost",
    ...more,
  } as Advice);
}

const asked = (asking: Shortcoming & { kind: "missing" }) => ({ shortcoming: asking });
const plus = asked({ kind: "missing", asking: { level: "preferred" } });
const byField = asked({ kind: "missing", asking: { documents: 4, of: 25 } });
const unproven = { shortcoming: { kind: "unproven" } } as const;
const related = { shortcoming: { kind: "related", by: "Flask" } } as const;

test("missing skills share one sentence, each with its own points and level", () => {
  const all = [lacks("Unix", 3.2), lacks("Kafka", 2.04, plus), lacks("Nomad", 1, byField)];
  expect(thingsToDo(all, 5)).toEqual([
    [
      { gain: "+3.2", said: "Unix (required)" },
      { gain: "+2.0", said: "Kafka (a plus)" },
      { gain: "+1.0", said: "Nomad (16 % of postings)" },
      {
        gain: "",
        said: "These were not found. If any of them was part of your work at Fjordpost, say so in a bullet there.",
      },
    ],
  ]);
});

test("advice that adds less than half a point is left out if other advice adds more", () => {
  const said = (all: readonly Suggestion[]) =>
    thingsToDo(all, 5).flatMap((thing) => thing.map(({ gain }) => gain));
  const unlike = asked({ kind: "missing", asking: { level: "mentioned" } });
  const spelled = suggestionOf(0, { kind: "spelling", name: "Go", written: "golang", asked: "Go" });
  expect(said([lacks("Unix", 3.2), lacks("Nomad", 0.4, unproven), spelled])).toEqual(["+3.2", ""]);
  expect(said([lacks("Nomad", 0.4, unlike)])).toEqual(["+0.4"]);
});

test("spellings that differ from the posting's share a sentence, each with the posting's", () => {
  const spelled = (name: string, written: string) =>
    suggestionOf(0, { kind: "spelling", name, written, asked: name });
  const all = [spelled("On-Call", "kept the pager"), spelled("Kubernetes", "k8s")];
  expect(thingsToDo(all, 5).map((thing) => thing.map(({ said }) => said))).toEqual([
    [
      "“kept the pager”; the posting: “On-Call”",
      "“k8s”; the posting: “Kubernetes”",
      "Some programs search for the posting's exact words, so write them once as well.",
    ],
  ]);
});

test("suggestions that share a sentence are at the place of the first, and others stay in place", () => {
  const all = [
    lacks("Redis", 4, unproven),
    lacks("Django", 3, related),
    lacks("Nomad", 2, unproven),
  ];
  expect(thingsToDo(all, 5).map((thing) => thing.map(({ said }) => said))).toEqual([
    [
      "Redis",
      "Nomad",
      "These are named, but not in any position. If any of them was part of your work at Fjordpost, say so in a bullet there.",
    ],
    [
      "Django was not found, but Flask was. If Django was part of your work at Fjordpost, say so in a bullet there.",
    ],
  ]);
});

test.for<readonly [string, Partial<Advice>]>([
  ["another employer", { employer: "Nordlys" } as Partial<Advice>],
  ["another way to show it", { category: "spoken-language" } as Partial<Advice>],
  ["another shortcoming", unproven],
])("%s keeps two suggestions separate", ([, more]) => {
  const all = [lacks("Unix", 3), lacks("Welsh", 2, more)];
  expect(thingsToDo(all, 5).flat()).toEqual(
    all.map(({ text, points }) => ({ gain: `+${points.toFixed(1)}`, said: text })),
  );
});

test("advice that names another skill is never shared", () => {
  const all = [lacks("Django", 3, related), lacks("Wagtail", 2, related)];
  expect(thingsToDo(all, 5)).toHaveLength(2);
});

test("words of the posting that the resume lacks share a sentence", () => {
  const keyword = (name: string) =>
    suggestionOf(1, { kind: "keyword", name, isFound: false } as const);
  expect(thingsToDo([keyword("freight"), keyword("customs")], 5)[0]?.at(-1)?.said).toBe(
    "The posting mentions these; the resume does not. If any of them was part of your work, say so in that position.",
  );
});

test("the number of suggestions is limited, whether shared or not", () => {
  const all = ["Unix", "Kafka", "Nomad"].map((name) => lacks(name, 1));
  expect(thingsToDo(all, 2).flat()).toHaveLength(3);
});

describe.for(["text", "markdown", "html"] as const)("a %s report", (format) => {
  const suggestions = [lacks("Unix", 3.2), lacks("Kafka", 2.1, plus)];
  const match: Match = { ...(posting.match as Match), suggestions };
  const said = renderReport({ ...posting, match }, format)
    .replaceAll(/<[^>]+>|[*\\]/g, " ")
    .replaceAll(/\s+/g, " ");

  test("gives a shared sentence once, after the points of its suggestions", () => {
    expect(said).toContain(
      "+3.2 Unix (required) +2.1 Kafka (a plus) These were not found. If any of them was part of your work at Fjordpost, say so in a bullet there.",
    );
  });
});
