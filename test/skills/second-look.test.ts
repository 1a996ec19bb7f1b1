import { expect, test } from "vitest";
import {
  explainSkills,
  findKeptNames,
  findRefusedNames,
  findSkills,
} from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { namesIn } from "./found.ts";

test.for([
  ["Nightly tests on jenkins, two machines in the cellar", "Jenkins"],
  ["Moved the importer from C to zig", "Zig"],
  ["Reports fed by druid, raw events in Kafka", "Apache Druid"],
])("a name in lower case counts by the combined signs of its place: %s", ([text = "", name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for([
  "The spark plug of the old van",
  "Beside Kafka we like a storm",
  "A walk to the zig of the road",
])("a word without signs of a name stays an ordinary word: %s", (text) => {
  expect(findSkills(text).filter(({ surface }) => surface === surface.toLowerCase())).toEqual([]);
});

test.for([
  ["Guards on our Elixir API by plug, two of them", "Plug (Elixir)"],
  ["Ruby middleware on rack, tests in RSpec", "Rack (Ruby)"],
  ["Console tools in Node, colours by chalk", "Chalk"],
])("an everyday word beside a skill that it builds on may be a name: %s", ([text = "", name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for([
  "Pull the plug on the old Elixir box",
  "The rack of the Ruby office is full",
  "A box of chalk for the Node meetup",
])(
  "an everyday word beside a skill that it builds on may still be an ordinary word: %s",
  (text) => {
    expect(findSkills(text).filter(({ surface }) => /plug|rack|chalk/.test(surface))).toEqual([]);
  },
);

test.for([
  ["Metrics written to influx, charts by Grafana", "InfluxDB"],
  ["Metrics land in thanos, alerts in Grafana", "Thanos"],
  ["Tables kept in cassandra, rewritten by spark", "Apache Spark"],
])("verbs such as written to, kept in and done by are signs of a name: %s", ([text = "", name]) => {
  expect(namesIn(text)).toContain(name);
});

test("the reason of a second look names its signs", () => {
  const { kept } = explainSkills("Nightly tests on jenkins, two machines in the cellar");
  expect(kept.find(({ skill }) => skill === "jenkins")?.because).toMatch(/^weighed together: .+/);
});

test("a name kept by a second look does not vouch for another", () => {
  const { kept } = explainSkills(
    "Nightly tests on jenkins, two machines, and a run to the Jenkins farm",
  );
  expect(kept.length).toBeLessThan(2);
});

test.for([
  ["a hobby", "Interests: chess, go with friends"],
  ["a word that its rule never takes in that case", "Sat on catalyst, two of us"],
  ["a wide word", "Logistics for florists"],
])("%s gets no second look", ([, text = ""]) => {
  expect([true, false].flatMap((isTrade) => findRefusedNames(text, isTrade))).toEqual([]);
});

test("a custom name that rejects another case is refused in that case without evidence", async () => {
  const yaml = `
- id: barn
  name: Barn
  category: database
  ambiguous:
    - { form: barn, case: capitalized, default: reject, near: [sql], is: [Barn beside SQL], isNot: [a barn] }
`;
  const lexicon = await parseLexicon(yaml, builtinLexicon());
  expect(
    findSkills("Queries on barn, caches in Redis", { lexicon }).map(({ skill }) => skill),
  ).toEqual(["redis"]);
});

test.for([
  ["Our wedding was on Kotlin island, a ferry ride from the city", "Kotlin"],
  ["Married in the Vue cinema, between two films", "Vue"],
  ["Actress in Prometheus and two plays, Leeds, 2014", "Prometheus"],
  ["Dissertation on Kafka and Rilke, Graz, 2009; now a technical writer", "Kafka"],
] as const)(
  "a name that the rules keep is refused by the combined signs of its place: %s",
  ([text, name]) => {
    expect(findSkills(text).map(({ surface }) => surface)).not.toContain(name);
  },
);

test.for([
  ["Experience with Kotlin on an island of three developers", "Kotlin"],
  ["Cinema listings in Vue, tickets in Django", "Vue.js"],
  ["Languages: Kotlin", "Kotlin"],
  ["Orders through Kafka, invoices through RabbitMQ", "Apache Kafka"],
] as const)("a name said outright or among similar names is not doubted: %s", ([text, name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for([
  ["Developer, C# and Angular. After work: hiking, Kafka and old maps", "Kafka"],
  ["Frontend developer; in winter I read Kafka and novels from Prague", "Kafka"],
  ["Ask for Travis when you arrive; the Terraform task is on paper", "Travis"],
] as const)("a name is doubted in a text about software, too: %s", ([text, name]) => {
  expect(findSkills(text).map(({ surface }) => surface)).not.toContain(name);
});

test.for([
  ["JVM garbage collection and flame graphs", "Garbage Collection"],
  ["JMH benchmarking of two parsers", "Benchmarking"],
  ["shipped an mvp with Django, ten paying users", "MVP"],
] as const)("a common noun or a practice gets a second look: %s", ([text, name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for([
  ["Garbage collection on Mondays, the lorry at six", "Garbage"],
  ["The chef likes pairing of wine and cheese", "pairing"],
] as const)("a second look does not keep a common noun of another trade: %s", ([text, word]) => {
  expect(findSkills(text).filter(({ surface }) => surface.startsWith(word))).toEqual([]);
});

test.for([
  ["Remote work since 2016, from a farmhouse; TypeScript", "Remote Work"],
  ["Meticulous junior, C# and SQL, tests first", "Attention to Detail"],
  ["I also speak Punjabi. Node.js, AWS", "Punjabi"],
  ["tech founder, two apps sold, now back to writing Go", "Founder"],
] as const)("a trait, a spoken language and a title get a second look: %s", ([text, name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for(["Java 2019", "Java v8"])(
  "a name in a text that is hardly more than the name is not doubted: %s",
  (text) => {
    expect(findKeptNames(text)).toMatchObject([{ isOpen: false }]);
  },
);

test.for([
  ["Flexible hoses, garden pumps", "Flexible"],
  ["Spanish guitar at weddings, nylon strings", "Spanish"],
  ["The patient waits in the ward, two nurses", "patient"],
  ["Founder of the parish choir, alto", "Founder"],
  ["IT for florists", "IT"],
] as const)("a second look does not keep a trait that describes a thing: %s", ([text, word]) => {
  expect(findSkills(text).map(({ surface }) => surface)).not.toContain(word);
});

test.for([["Drummer, agile and loud, three bands", "agile"]] as const)(
  "a practice is doubted in a text about something else: %s",
  ([text, word]) => {
    expect(findSkills(text).map(({ surface }) => surface)).not.toContain(word);
  },
);

test("a name with its duration of use is not doubted", () => {
  expect(namesIn("2 months of Java ( 2 months")).toContain("Java");
});

test("the reason names the signs by which a name was doubted", () => {
  const { refused } = explainSkills("Our wedding was on Kotlin island, a ferry ride from the city");
  expect(refused).toMatchObject([{ because: expect.stringMatching(/^weighed together: .+/) }]);
});

test("a capital distinguishes a name from a phrase in lower case", () => {
  expect(namesIn("Unit tests in Jest for the React components")).toContain("Jest");
  expect(namesIn("Unit tests, he said in jest, for the React components")).not.toContain("Jest");
});
