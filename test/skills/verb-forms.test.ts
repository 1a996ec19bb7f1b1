import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

const said: readonly (readonly [string, string])[] = [
  ["Reviewed colleagues' code daily", "code-review"],
  ["Reviewed pull requests", "code-review"],
  ["All code was reviewed", "code-review"],
  ["Tuned slow SQL queries (EXPLAIN)", "query-optimization"],
  ["Tuned queries with EXPLAIN ANALYZE", "query-optimization"],
  ["Optimised database queries", "query-optimization"],
  ["Optimized SQL queries", "query-optimization"],
  ["Unit-tested the importer", "unit-testing"],
  ["Load-tested the checkout", "load-testing"],
  ["Refactored the billing service", "refactoring"],
  ["Containerised the services", "containers"],
  ["Dockerised the services", "docker"],
  ["Migrated the database without downtime", "data-migration"],
  ["Documented the API", "api-documentation"],
  ["Debugged incidents", "debugging"],
  ["Cached API responses", "caching"],
  ["Pair-programmed with newcomers", "pair-programming"],
];

test.for(said)("%j is found to be %s", ([sentence, skill]) => {
  expect(findSkills(sentence).map((mention) => mention.skill)).toContain(skill);
});

const otherwise: readonly (readonly [string, string])[] = [
  ["Clean and well-documented code", "technical-documentation"],
  ["Reviewed colleagues' expense reports", "code-review"],
  ["Optimized the onboarding of customers", "query-optimization"],
];

test.for(otherwise)("%j is not taken for %s", ([sentence, skill]) => {
  expect(findSkills(sentence).map((mention) => mention.skill)).not.toContain(skill);
});
