import { expect, test } from "vitest";
import { checkIds } from "../../src/checks/ids.ts";
import { cardDefinitions, parserCards } from "../../src/report/parser-cards.ts";
import { posting, unreadable } from "./samples.ts";

test("every check stands on one card", () => {
  const listed = cardDefinitions.flatMap(({ checks }) => checks);
  expect(listed.toSorted()).toEqual([...checkIds].toSorted());
});

const stateOf = (cards: ReturnType<typeof parserCards>, name: string) =>
  cards.find(({ title }) => title === name)?.state;

test("a card has the state of its gravest finding, and passes without one", () => {
  const cards = parserCards(posting);
  expect(stateOf(cards, "Hidden and repeated text")).toBe("error");
  expect(stateOf(cards, "Length and size")).toBe("note");
  expect(stateOf(cards, "Columns and tables")).toBe("passed");
});

test("of a document without text nothing is said to pass", () => {
  const states = parserCards(unreadable).map(({ state }) => state);
  expect(states.filter((state) => state === "passed")).toEqual(["passed"]);
  expect(stateOf(parserCards(unreadable), "Contact")).toBe("unknown");
});

test("what a check of the user's own found has a card", () => {
  const finding = {
    code: "no-photo",
    severity: "warning",
    message: "Found a photo",
    facts: {},
  } as const;
  const cards = parserCards({ ...posting, findings: [finding] });
  expect(cards.at(-1)).toMatchObject({ title: "Other findings", findings: [finding] });
});
