import { expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

test.for([
  ["We use Go. You know SQL.", ["We use Go.", "You know SQL."]],
  ["We use Node.js and e.g. Koa 2.0 daily.", ["We use Node.js and e.g. Koa 2.0 daily."]],
  ["A B.Sc. in physics is fine. Really!", ["A B.Sc. in physics is fine.", "Really!"]],
  ["a line\nthat wraps. Next", ["a line\nthat wraps.", "Next"]],
  ["one\n\ntwo", ["one", "two"]],
  ["Ab dem 3. Semester. Java 8. Kafka", ["Ab dem 3. Semester.", "Java 8.", "Kafka"]],
  ["Know Java; Python helps", ["Know Java;", "Python helps"]],
  ["C, Go, Rust etc. We pay well.", ["C, Go, Rust etc.", "We pay well."]],
  ["5 yrs min. Koa helps", ["5 yrs min.", "Koa helps"]],
  ["Go for min. 5 years", ["Go for min. 5 years"]],
  ["Koa, 5+ yrs. You know Go.", ["Koa, 5+ yrs.", "You know Go."]],
  ["Koa 5 yrs. Go and Vue are a must", ["Koa 5 yrs.", "Go and Vue are a must"]],
  ["Tracking für 1,2 Mio. Pakete in Go", ["Tracking für 1,2 Mio. Pakete in Go"]],
  ["Znajomość baz, m.in. Redis i Kafka", ["Znajomość baz, m.in. Redis i Kafka"]],
  ["Kennis van o.a. Koa. Je kent Go.", ["Kennis van o.a. Koa.", "Je kent Go."]],
  ["Koa: 5 yrs. Go: 2 yrs.", ["Koa: 5 yrs.", "Go: 2 yrs."]],
  ["We ask for 5+ yrs. Koa experience", ["We ask for 5+ yrs. Koa experience"]],
  ["", []],
] as const)("%j contains the sentences %j", ([text, expected]) => {
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});
