import { expect, test } from "vitest";
import { checkIds } from "../../src/checks/ids.ts";
import { cardDefinitions, parserCards } from "../../src/report/parser-cards.ts";
import { posting, unreadable } from "./samples.ts";

test("every check is on exactly one card", () => {
  const listed = cardDefinitions.flatMap(({ checks }) => checks);
  expect(listed.toSorted()).toEqual([...checkIds].toSorted());
});

const stateOf = (cards: ReturnType<typeof parserCards>, name: string) =>
  cards.find(({ title }) => title === name)?.state;

test("a card has the state of its most severe finding, and passes without any", () => {
  const cards = parserCards(posting);
  expect(stateOf(cards, "Hidden and repeated text")).toBe("error");
  expect(stateOf(cards, "Length and size")).toBe("note");
  expect(stateOf(cards, "Columns and tables")).toBe("passed");
});

test("no card passes for a document without text", () => {
  const states = parserCards(unreadable).map(({ state }) => state);
  expect(states.filter((state) => state === "passed")).toEqual(["passed"]);
  expect(stateOf(parserCards(unreadable), "Contact")).toBe("unknown");
});

test("findings of the user's own checks have a card", () => {
  const finding = {
    code: "no-photo",
    severity: "warning",
    message: "Found a photo",
    facts: {},
  } as const;
  const cards = parserCards({ ...posting, findings: [finding] });
  expect(cards.at(-1)).toMatchObject({ title: "Other findings", findings: [finding] });
});
