import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { codePoint } from "../code-point.ts";

/** Each mention as its surface and id, and its version if it has one. */
function found(text: string): readonly string[] {
  return findSkills(text).map(({ surface, skill, version }) =>
    version === undefined ? `${surface} = ${skill}` : `${surface} = ${skill} ${version}`,
  );
}

type Row = readonly [text: string, ...expected: string[]];

function check([text, ...expected]: Row): void {
  expect(found(text)).toEqual(expected);
}

test.for<Row>([
  ["Kubernetes", "Kubernetes = kubernetes"],
  ["KUBERNETES", "KUBERNETES = kubernetes"],
  ["kubernetes", "kubernetes = kubernetes"],
  ["K8s", "K8s = kubernetes"],
  ["Node.js", "Node.js = node-js"],
  ["NodeJS", "NodeJS = node-js"],
  ["node js", "node js = node-js"],
  ["Spring-Boot", "Spring-Boot = spring-boot"],
  ["SpringBoot", "SpringBoot = spring-boot"],
  ["REST APIs", "REST APIs = rest"],
  ["microservice", "microservice = microservices"],
])("a skill is found however it is written: %s", check);

test.for<Row>([
  ["Java 8", "Java 8 = java 8"],
  ["Java v8", "Java v8 = java 8"],
  ["Java version 8", "Java version 8 = java 8"],
  ["Java8", "Java8 = java 8"],
  ["Python3.9", "Python3.9 = python 3.9"],
  ["Python 3.x", "Python 3.x = python 3.x"],
  ["HTML5", "HTML5 = html 5"],
  ["PostgreSQL-14", "PostgreSQL-14 = postgresql 14"],
  ["Node.js 18.17.0", "Node.js 18.17.0 = node-js 18.17.0"],
  ["C++17", "C++17 = c-plus-plus 17"],
  ["Oracle 12c", "Oracle 12c = oracle-database 12c"],
])("a version is part of the mention: %s", check);

test.for<Row>([
  ["Java 8 years", "Java = java"],
  ["Java 5+ years", "Java = java"],
  ["Java 10%", "Java = java"],
  ["Java 2019", "Java = java"],
  ["Boto3", "Boto3 = boto3"],
  ["ES6", "ES6 = ecmascript"],
  ["HTML5 canvas", "HTML5 canvas = html-canvas"],
  ["microservices 3", "microservices = microservices"],
])("a number that is not a version is not part of the mention: %s", check);

test.for<Row>([
  [
    "AWS/GCP/Azure",
    "AWS = amazon-web-services",
    "GCP = google-cloud-platform",
    "Azure = microsoft-azure",
  ],
  ["HTML5/CSS3", "HTML5 = html 5", "CSS3 = css 3"],
  ["Python,Java", "Python = python", "Java = java"],
  ["Java|Kotlin;Scala", "Java = java", "Kotlin = kotlin", "Scala = scala"],
  ["JavaScript:React.js", "JavaScript = javascript", "React.js = react"],
  ["Docker & Kubernetes", "Docker = docker", "Kubernetes = kubernetes"],
  ["(Java)", "Java = java"],
])("the items of a list joined by marks are found separately: %s", check);

test.for<Row>([
  ["C++", "C++ = c-plus-plus"],
  ["C#", "C# = c-sharp"],
  ["F#", "F# = f-sharp"],
  [".NET", ".NET = dotnet"],
  ["ASP.NET Core", "ASP.NET Core = asp-net-core"],
  ["CI/CD", "CI/CD = ci-cd"],
  ["PL/SQL", "PL/SQL = pl-sql"],
  ["TCP/IP", "TCP/IP = tcp-ip"],
  ["Java and C", "Java = java", "C = c"],
  ["C++, C# and C", "C++ = c-plus-plus", "C# = c-sharp", "C = c"],
])("%s is found as one name", check);

test.for<Row>([
  [
    "relational and non-relational databases",
    "relational = relational-databases",
    "non-relational databases = nosql",
  ],
  ["unit and integration tests", "unit = unit-testing", "integration tests = integration-testing"],
  [
    "data, backend or platform engineering",
    "data = data-engineering",
    "backend = back-end-development",
    "platform engineering = platform-engineering",
  ],
  [
    "automated testing - unit, API and load",
    "automated testing = test-automation",
    "unit = unit-testing",
    "API = api-testing",
    "load = load-testing",
  ],
  [
    "testing: unit and integration tests",
    "testing = testing",
    "unit = unit-testing",
    "integration tests = integration-testing",
  ],
  [
    "testing (unit tests, E2E)",
    "testing = testing",
    "unit tests = unit-testing",
    "E2E = end-to-end-testing",
  ],
  [
    "unit, integration and load tests",
    "unit = unit-testing",
    "integration = integration-testing",
    "load tests = load-testing",
  ],
  [
    "regression and integration tests",
    "regression = regression-testing",
    "integration tests = integration-testing",
  ],
  [
    "unit, integration and end-to-end tests",
    "unit = unit-testing",
    "integration = integration-testing",
    "end-to-end tests = end-to-end-testing",
  ],
  ["SQL/NoSQL databases", "SQL = sql", "NoSQL databases = nosql"],
])("names that share their last word are each found: %s", check);

test.for<Row>([
  ["We run everything on google\ncloud platform", "google\ncloud platform = google-cloud-platform"],
  ["PostgreSQL\nServer\nLinux", "PostgreSQL = postgresql", "Linux = linux"],
])("a name continues after a line break in prose but not in a list: %j", check);

test.for<Row>([
  ["Ｋｕｂｅｒｎｅｔｅｓ", "Ｋｕｂｅｒｎｅｔｅｓ = kubernetes"],
  ["Post\u00adgreSQL", "Post\u00adgreSQL = postgresql"],
  ["Jav\u200ba 8", "Jav\u200ba 8 = java 8"],
  ["a work\ufb02ow: Kubernetes", "Kubernetes = kubernetes"],
])("the surface is the text as given: %j", check);

test.for<Row>([
  ["the R&D department"],
  ["a Series C company"],
  ["go to market"],
  ["the rest of the team"],
  ["https://go.dev and me@rest.example"],
  ["[Print](javascript:void(0)) javascript:window.print()"],
])("words that only look like a skill are not found: %s", check);

/** A separate lexicon, so that changes to the built-in one do not affect these tests. */
const small = await parseLexicon(`
blockers: [basalt fibre]
skills:
  - { id: basalt, name: Basalt, category: database }
  - { id: basalt-db, name: BasaltDB, category: database, aliases: [Basalt Server] }
  - { id: my-basalt, name: MyBasalt, category: database }
  - id: tern
    name: Tern
    category: language
    ambiguous:
      - { form: Tern, case: capitalized, default: cue, near: [basalt, compiler], not: [arctic tern, "tern #"] }
  - { id: upkeep, name: Upkeep, category: method, generic: true }
`);

function keptIn(text: string): readonly string[] {
  return findSkills(text, { lexicon: small }).map(({ surface, skill }) => `${surface} = ${skill}`);
}

test.for<Row>([
  ["a Basalt Server", "Basalt Server = basalt-db"],
  ["BasaltDB and Basalt", "BasaltDB = basalt-db", "Basalt = basalt"],
])("the longest surface wins: %s", ([text, ...expected]) => {
  expect(keptIn(text)).toEqual(expected);
});

test("a blocker consumes its words and yields nothing", () => {
  expect(keptIn("basalt-fibre beside Basalt")).toEqual(["Basalt = basalt"]);
});

test("a blocker of one word is explained too", async () => {
  const lexicon = await parseLexicon("blockers: [tern]\nskills: []", small);
  expect(explainSkills("a tern", { lexicon })).toEqual({ kept: [], refused: [] });
});

test("a name inside a refused name of several words is found", () => {
  expect(keptIn("My Basalt is old")).toEqual(["Basalt = basalt"]);
});

test.for([
  ["A tern at sea", 'written "tern", which is not enough to be Tern'],
  ["an Arctic Tern", 'part of "Arctic Tern"'],
  ["Tern 2020", 'part of "Tern 2020"'],
  ["https://tern.dev", "part of an address"],
  ["good upkeep", "a wide word, and neither in a list of skills nor asked for"],
] as const)("%s: refused, with the reason", ([text, because]) => {
  const { kept, refused } = explainSkills(text, { lexicon: small });
  expect({ kept, because: refused.map((mention) => mention.because) }).toEqual({
    kept: [],
    because: [because],
  });
});

test.for([
  ["Basalt, tern, BasaltDB", "listed between Basalt and BasaltDB"],
  ["the Tern compiler", 'near "compiler"'],
  ["SKILLS\nTern", 'listed under "SKILLS"'],
  ["experience with upkeep", 'after "experience with"'],
] as const)("%s: kept, with the reason", ([text, because]) => {
  const { kept, refused } = explainSkills(text, { lexicon: small });
  const doubtful = kept.filter((mention) => mention.because !== undefined);
  expect({ refused, because: doubtful.map((mention) => mention.because) }).toEqual({
    refused: [],
    because: [because],
  });
});

test("an unambiguous mention has no reason", () => {
  expect(findSkills("Basalt", { lexicon: small })).toEqual([
    { from: 0, to: 6, surface: "Basalt", skill: "basalt", name: "Basalt", category: "database" },
  ]);
});

test("refused mentions are each listed once, in the order of the text", () => {
  const { refused } = explainSkills("A tern. My Basalt is old. A tern.", { lexicon: small });
  expect(refused.map(({ from, skill }) => [from, skill])).toEqual([
    [2, "tern"],
    [8, "my-basalt"],
    [28, "tern"],
  ]);
});

test("a mention kept because of a shared last word is not also refused", () => {
  const { kept, refused } = explainSkills("unit, integration and load tests");
  const keptAt = new Set(kept.map(({ from, to, skill }) => `${from} ${to} ${skill}`));
  expect(kept.map(({ surface }) => surface)).toContain("integration");
  expect(refused.filter(({ from, to, skill }) => keptAt.has(`${from} ${to} ${skill}`))).toEqual([]);
});

test("explaining keeps what finding keeps", () => {
  const text = "Go, C and REST with Spring 5; we go to the rest. My SQL is rusty.";
  expect(explainSkills(text).kept).toEqual(findSkills(text));
});

/** Texts of any characters, with surfaces mixed in so that there is something to find. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: codePoint, maxLength: 12 }),
      fc.constantFrom(
        "Go",
        "C++",
        ".NET",
        "my sql",
        "HTML5",
        "rest",
        "unit and load tests",
        "Kubernetes",
      ),
      fc.constantFrom(
        " ",
        ", ",
        "/",
        "\n",
        "\n\n",
        "\ud800",
        "\0",
        "\u202e",
        "\u00ad",
        "\ufb01",
        "• ",
        ": ",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("an unassigned character among the mathematical letters is read as no letter", () => {
  expect(findSkills("\u{1D4BA} Java").map(({ surface }) => surface)).toEqual(["Java"]);
});

test("mentions are spans of the text as given, ascending, disjoint, and slice to their surface", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { from, to, surface } of findSkills(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(from, to)).toBe(surface);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});

test("refused mentions ascend and slice to their surface", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let start = 0;
      for (const { from, to, surface } of explainSkills(text).refused) {
        expect(from).toBeGreaterThanOrEqual(start);
        expect(text.slice(from, to)).toBe(surface);
        start = from;
      }
    }),
    { numRuns: 200 },
  );
});

test("case does not matter for unambiguous names", () => {
  fc.assert(
    fc.property(fc.mixedCase(fc.constant("kubernetes and postgresql")), (text) => {
      expect(findSkills(text).map(({ skill }) => skill)).toEqual(["kubernetes", "postgresql"]);
    }),
  );
});

test.for(["a", " ", "\n", ".", "\0", "\ud800", "\u05d0", "\u0301", "7", "•"])(
  "%j repeated a hundred thousand times contains no skill",
  (unit) => {
    expect(findSkills(unit.repeat(100_000))).toEqual([]);
  },
);

test.for(["", "   ", "\n\n", "\ufeff"])("%j contains no skill", (text) => {
  expect(explainSkills(text)).toEqual({ kept: [], refused: [] });
});

test.for([
  ["Chinese without spaces", "熟练使用MySQL数据库、Redis缓存和Spring Boot框架，了解Kafka。"],
  ["Japanese without spaces", "MySQLとRedisとSpring Bootを使った開発・Kafkaの運用"],
  ["Korean with endings", "MySQL과 Redis를 쓰고 Spring Boot와 Kafka로 개발"],
  ["Thai without spaces", "พัฒนาด้วยMySQLและRedisกับSpring BootและKafkaมา"],
  ["letters bold by themselves", "𝗠𝘆𝗦𝗤𝗟, 𝐑𝐞𝐝𝐢𝐬, 𝘚𝘱𝘳𝘪𝘯𝘨 𝘉𝘰𝘰𝘵 𝗮𝗻𝗱 𝙺𝚊𝚏𝚔𝚊"],
  ["a text with emoji beside them", "🚀MySQL ⚡️Redis, Spring Boot🔥 and Kafka✅"],
] as const)("names are found in %s", ([, text]) => {
  expect(findSkills(text).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["MySQL", "Redis", "Spring Boot", "Apache Kafka"]),
  );
});

test("an SAP IDoc is not a BAPI", () => {
  expect(findSkills("SAP IDoc and ABAP").map(({ skill }) => skill)).toEqual(["idoc", "abap"]);
});

describe("a custom name in Cyrillic or Greek letters", async () => {
  const own = await parseLexicon(
    '- {id: crm, name: "Битрикс24", category: tool}\n- {id: word, name: "Λόγος", category: tool}',
    builtinLexicon(),
  );
  test.for([
    ["Битрикс24", "crm"],
    ["битрикс24", "crm"],
    ["БИТРИКС24", "crm"],
    ["Λόγος", "word"],
    ["ΛΌΓΟΣ", "word"],
  ])("is found as %s", ([name, id]) => {
    expect(findSkills(`Skills: ${name}`, { lexicon: own }).map(({ skill }) => skill)).toEqual([id]);
  });
});

test("the label of the next line is no part of a name", () => {
  const found = findSkills("Languages: Java, SQL, JavaScript\nFrameworks: Spring");
  expect(found.map(({ skill }) => skill)).toEqual(["java", "sql", "javascript", "spring"]);
});
