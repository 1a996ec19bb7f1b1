import { expect, test } from "vitest";
import { findTerms, type TermPart } from "../../src/keywords/terms.ts";

type Line = readonly [TermPart["tone"], string];

async function find(
  lines: readonly Line[],
  known: readonly string[] = [],
  firm: readonly string[] = [],
): Promise<readonly string[]> {
  const text = lines.map(([, line]) => line).join("\n");
  let at = 0;
  const parts = lines.map(([tone, line]): TermPart => {
    const part = { tone, from: at, to: at + line.length };
    at += line.length + 1;
    return part;
  });
  const spans = known.map((word) => ({
    from: text.indexOf(word),
    to: text.indexOf(word) + word.length,
  }));
  const terms = await findTerms(text, { parts, known: spans, firm: new Set(firm) });
  for (const {
    name,
    spans: [first],
  } of terms)
    expect(text.slice(first?.from, first?.to)).toBe(name);
  return terms.map(({ name }) => name);
}

async function check(
  lines: readonly Line[],
  expected: readonly string[],
  known?: readonly string[],
): Promise<void> {
  expect(await find(lines, known)).toEqual(expected);
}

test("what experience is asked in is a term", () =>
  check(
    [["asked", "Experience with payments reconciliation and Zorbix."]],
    ["payments reconciliation", "Zorbix"],
  ));

test("a single mention in the work is not a term", () =>
  check([["told", "You will do payments reconciliation."]], []));

test("what is asked for and mentioned again is one term, under one id for its forms", async () => {
  const text = "Care for ledger migrations.\nA ledger migration a day.";
  const terms = await findTerms(text, {
    parts: [
      { from: 0, to: 27, tone: "asked" },
      { from: 28, to: text.length, tone: "told" },
    ],
    known: [],
  });
  expect(terms).toMatchObject([{ id: "~ledger-migrat", frequency: 2 }]);
});

test("what the lexicon knows is not a term", () =>
  check([["asked", "Experience with Zorbix and Java."]], ["Zorbix"], ["Java"]));

test("generic words are not a term", () =>
  check([["asked", "Experience with complex systems and excellent communication skills."]], []));

test("a name in a list of known skills is a term", () =>
  check([["asked", "Java, Zorbix, Kafka"]], ["Zorbix"], ["Java", "Kafka"]));

test("a name next to a term of such a list is a term, too", () =>
  check([["asked", "Libraries: Java, Zorbix, VTZ"]], ["Zorbix", "VTZ"], ["Java"]));

test.for(["Instruments", "Query Planner", "storage"])("%s between known skills is a term", (item) =>
  check([["asked", `Java, ${item}, Kafka`]], [item], ["Java", "Kafka"]),
);

test("plain words next to only one known skill are not a term, nor is a general word between two", async () => {
  await check([["asked", "Java, storage"]], [], ["Java"]);
  await check([["asked", "Java, Tools, Kafka"]], [], ["Java", "Kafka"]);
  await check([["told", "Java, storage, Kafka"]], [], ["Java", "Kafka"]);
});

test("a field may end in a word for a sort of thing", () =>
  check(
    [["asked", "Experience with video servers, agent-based tools and complex tools."]],
    ["video servers", "agent-based tools"],
  ));

test("a field in a list with a known skill is a term", () =>
  check([["asked", "Payments reconciliation, ledger audits, Java"]], ["ledger audits"], ["Java"]));

test('what is mastered is a term, even after "i.e."', () =>
  check([["asked", "Mastery of the main modules, i.e. Zorbix."]], ["Zorbix"]));

test("the number of a posting is not a term", () => check([["asked", "EVRX2020"]], []));

test("a name of three letters is a term among known skills", () =>
  check([["told", "We use Java, Zeb, and Kafka"]], ["Zeb"], ["Java", "Kafka"]));

test("a name among the duties is a term next to a known skill", async () => {
  await check([["told", "We use Java, Zorbix, Kafka"]], ["Zorbix"], ["Java", "Kafka"]);
  await check([["told", "We use Java, Zorbix, and tea"]], ["Zorbix"], ["Java"]);
  await check([["told", "We use Zorbix, and tea"]], []);
});

test("a capitalized plain word among the duties is a term only between known skills", async () => {
  await check([["told", "We use Java, Guardian, Kafka"]], ["Guardian"], ["Java", "Kafka"]);
  await check([["told", "We use Java, Guardian, and tea"]], [], ["Java"]);
});

test("a bracket about a known name is not a term among the duties", () =>
  check([["told", "Java (ZRB), tea"]], [], ["Java"]));

test("an example that is asked for is a term, and so is what is listed with it", async () => {
  await check(
    [["asked", "Protocols such as Zorbix, Kwellnet and VTZ"]],
    ["Zorbix", "Kwellnet", "VTZ"],
  );
  await check([["asked", "Test frames (e.g., ATZG)"]], ["ATZG"]);
  await check([["told", "Brands such as Zorbix and Kwellnet"]], []);
});

test("an acronym that ends in S is not a name", () =>
  check([["told", "Java, Ops, tea"]], [], ["Java"]));

test("a name that is wished for is not a firm", async () => {
  await check([["asked", "Experience with Zorbix is a plus"]], ["Zorbix"]);
  await check([["asked", "Tools such as Zorbix are preferred"]], ["Zorbix"]);
  await check([["asked", "Experience with Zorbix is our reward"]], []);
});

test.for(["data curation", "nonlinear optimisation"])(
  "%s, a derived form of plain words that no list contains, is a term in a list",
  (item) => check([["asked", `Java, ${item}, Kafka`]], [item], ["Java", "Kafka"]),
);

test("a name that is a whole list item is a term", async () => {
  await check([["asked", "Zorbix"]], ["Zorbix"]);
  await check([["asked", "Zorbix - advantage"]], ["Zorbix"]);
  await check([["told", "Zorbix"]], []);
});

test("a name of several words is one term", () =>
  check([["asked", "Experience with Zorbix Cloudlet Pro and tea."]], ["Zorbix Cloudlet Pro"]));

test.for([
  "Experience with true grit.",
  "Experience building production grade things.",
  "Experience with optimisation and extensibility.",
  "Experience with APIs, CPUs and PoCs.",
  "Experience in Haifa and Bengaluru.",
  "Experience with alternativesDB2 or orPerforce.",
  "Have fun with zorbish tea #zorbixjobs.",
])("%j contains no term", (line) => check([["asked", line]], []));

test("three capitals are a term if asked for or next to a known skill, two are not", async () => {
  await check([["asked", "Experience with RDMX."]], ["RDMX"]);
  await check([["asked", "Java, AMQ"]], ["AMQ"], ["Java"]);
  await check([["asked", "Experience with QZ."]], []);
  await check([["told", "You will build RDMX racks."]], []);
});

test("capitalized plain words are a name if asked for or in a list", async () => {
  await check([["asked", "Knowledge of Harbor Gateway and tea."]], ["Harbor Gateway"]);
  await check([["asked", "Java, Warden"]], ["Warden"], ["Java"]);
  await check([["told", "Join the Harbor Gateway tour."]], []);
  await check([["asked", "Experience with Configuration and Administration"]], []);
  await check([["asked", "Experience with Chapter1"]], []);
});

test("the name of the firm, given by the caller, is not a term", async () =>
  expect(await find([["asked", "Experience with Zorbix."]], [], ["zorbix"])).toEqual([]));

test("the name of a team is not a term", () =>
  check(
    [
      ["told", "Join the Zorbix team at once."],
      ["asked", "Experience with Zorbix."],
    ],
    [],
  ));

test("the name of the firm is not a term", () =>
  check(
    [
      ["silent", "Zorbix is the place to be."],
      ["silent", "Why Zorbix"],
      ["asked", "Experience with Zorbix."],
    ],
    [],
  ));

test("a chunk that ends in a verb is not a term", () =>
  check([["asked", "Knowledge of how ledgers quickly reconcile."]], []));

test("at most fifteen terms are returned, those of greatest weight first", async () => {
  const nouns = [
    "whale",
    "tiger",
    "zebra",
    "falcon",
    "otter",
    "badger",
    "ferret",
    "gecko",
    "lizard",
    "parrot",
    "rabbit",
    "salmon",
    "spider",
    "turtle",
    "walrus",
    "weasel",
    "wombat",
  ];
  const lines = nouns.map((noun): Line => ["asked", `Experience with ${noun} ledgers.`]);
  const terms = await find([...lines, ["asked", "Experience with wombat ledgers."]]);
  expect(terms).toHaveLength(15);
  expect(terms[0]).toBe("wombat ledgers");
});

test("a term in many documents weighs less", async () => {
  const text = "Experience with whale ledgers and tiger ledgers.";
  const parts = [{ from: 0, to: text.length, tone: "asked" as const }];
  const counts = new Map([["~whale-ledger", 90]]);
  const terms = await findTerms(text, {
    parts,
    known: [],
    frequencies: { documents: 100, counts },
  });
  expect(terms.map(({ name }) => name)).toEqual(["tiger ledgers", "whale ledgers"]);
});

test("a text of dots or of one word is read to the end", async () => {
  for (const piece of [".", "a", "Zorb ", "Zorb.", "\0"]) {
    const text = piece.repeat(100_000);
    expect(
      await findTerms(text, { parts: [{ from: 0, to: text.length, tone: "asked" }], known: [] }),
    ).toBeInstanceOf(Array);
  }
});

test("a capitalized name before a word such as experience or certification is a term, one English word is not", async () => {
  await check([["asked", "Alliance Gateway certification is required"]], ["Alliance Gateway"]);
  await check([["asked", "Corepoint experience a plus"]], ["Corepoint"]);
  await check([["asked", "Retail experience preferred"]], []);
});
