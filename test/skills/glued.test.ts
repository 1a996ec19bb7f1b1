import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

type Row = readonly [text: string, ...surfaces: string[]];

function check([text, ...surfaces]: Row): void {
  expect(findSkills(text).map(({ surface }) => surface)).toEqual(surfaces);
}

test.for<Row>([
  ["Flask or ZendExperience", "Flask", "Zend"],
  ["such as AWSPreviously", "AWS"],
  ["in GolangOpen Positions", "Golang"],
  ["Node.jsExpressJavaScript", "Node.js", "Express", "JavaScript"],
  ["Spring BootExperience", "Spring Boot"],
  ["DjangoJavascriptRedisWhat", "Django", "Javascript", "Redis"],
  ["storage managementOracle 12c", "Oracle 12c"],
])("words that lost the line break between them are found separately: %s", check);

test.for<Row>([
  ["Stack: Go, SQLitehttps://acme.example/jobs", "Go", "SQLite"],
  ["Angular and Java/SQLitehttp://acme.example", "Angular", "Java", "SQLite"],
  ["Seehttps://go.dev"],
  ["github.com/jane?u=https://react.dev"],
])("a name ends where an address begins, and none begins inside an address: %s", check);

test.for<Row>([["NoSQLDatabases", "NoSQLDatabases"]])("the longest parts win: %s", check);

test.for<Row>([
  ["ZoomInfo"],
  ["BigPanda"],
  ["NuCypher"],
  ["LendingClub"],
  ["getJavaVersion"],
  ["xAWSy"],
])("a brand of two words is not split: %s", check);

test.for<Row>([
  ["We ship code every day.Frontend first", "Frontend"],
  ["More in the docs.React.Component is old"],
  ["Nobody calls window.React here"],
])("a sentence may begin right after the full stop of another: %s", check);
