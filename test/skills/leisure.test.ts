import { expect, test } from "vitest";
import { idsIn } from "./found.ts";

test.for([
  "Interests: climbing, go (the board game), chef in training, scala opera",
  "Hobbies: go, chess, swift boats",
  "Hobbies - Go, Chess, Swift boats",
  "HOBBIES AND INTERESTS\ngo, chess, cooking as a chef",
  "Hobbys: Go, Schach",
  "Centres d'intérêt : Go, Chef de cuisine",
  "Aficiones: Go, Chef",
  "Personal Interests\n- Go\n- Chef at weekends",
  "Private interests\nGo, chess",
  "Away from the keyboard\nGo, chess",
  "Things I like: Go, chess",
  "Things I like\nGo, chess, rust on old bicycles",
  "Fritidsintressen\nGo, schack",
  "Extra-curricular activities\nGo, chess",
  "Extracurricular\nGo, chess",
])("words among hobbies are not skills: %j", (text) => {
  expect(idsIn(text)).toEqual([]);
});

test.for([
  "When not coding\nGo and chess",
  "WHEN NOT CODING\nGo, hiking",
  "When I am not coding\n- Go\n- Chess",
])(
  "words of the trade in a heading of hobbies are no evidence for the words below it: %j",
  (text) => {
    expect(idsIn(text)).not.toContain("go");
  },
);

test("a heading of hobbies is not part of the sentence on the next line", () => {
  expect(idsIn("Hobbies\nchess engines, all of them written in\nRust")).toContain("rust");
});

test("a label of hobbies ends the scope of the skills heading above it", () => {
  expect(idsIn("Skills\nPython, SQL\nInterests: go, chess")).toEqual(["python", "sql"]);
});

test.for([
  "HOBBIES\nChess, cricket\nLanguages known : English, Hindi",
  "Interests\n- Chess\n- Language: English, Hindi",
  "Extra-curricular activities\nChess\nLanguages:\tEnglish, Hindi\tAge: 22",
  "HOBBIES\nChess, cricket\n\nLANGUAGES\nEnglish, Hindi",
])("a label of languages ends the scope of the hobbies above it: %j", (text) => {
  expect(idsIn(text)).toEqual(["english", "hindi"]);
});

test("a technology named earlier does not turn a hobby further down into one", () => {
  expect(idsIn("Wrote Go and Kafka services in Golang\n\nHobbies\nGo, chess")).toEqual([
    "go",
    "apache-kafka",
    "go",
  ]);
});

test("a technology among interests vouches for the one beside it", () => {
  expect(idsIn("Interests: Go, Rust, distributed systems")).toEqual([
    "go",
    "rust",
    "distributed-systems",
  ]);
});

test("a language that a hobby project is written in is a skill", () => {
  expect(idsIn("Interests: chess, games written in Rust")).toContain("rust");
});

test("research interests are part of the trade", () => {
  expect(idsIn("Research interests: Python, Go, Rust")).toEqual(["python", "go", "rust"]);
});

test.for([
  "Second kyu in Go, wrote a clock for it in Java",
  "Java developer; Go (4 dan) since school",
  "Runs the Go tournaments of our PostgreSQL team",
])('a rank or a contest beside "go" makes it a game: %j', (text) => {
  expect(idsIn(text)).not.toContain("go");
});

test('"Dan" in a list before a language is a person', () => {
  expect(idsIn("Team: Mia (Java), Dan, Go developer, PostgreSQL")).toContain("go");
});

test("the language of a tournament's software is a skill", () => {
  expect(idsIn("Scoring for chess tournaments written in Go, on PostgreSQL")).toContain("go");
});

test.for(["I play Go (the board game) and write Java", "Python, Go (game), Java"])(
  '"go" described as a game is not a language: %j',
  (text) => {
    expect(idsIn(text)).not.toContain("go");
  },
);
