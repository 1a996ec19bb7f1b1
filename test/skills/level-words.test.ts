import { expect, test } from "vitest";
import { idsIn } from "./found.ts";

test.each([
  "LANGUAGES\nPORTUGUESE (NATIVE) | ENGLISH (ADVANCED) | GERMAN (BASIC)",
  "SKILLS\nPYTHON (ADVANCED), JAVA (BASIC), SQL - BASIC",
  "Skills\nDocker: basic\nHelm: basic\nGit: basic",
  "Languages\nFrench\nElementary proficiency",
  "Languages: English (native), French (elementary), German – Elementary",
  "Languages\nSpanish - Elementary proficiency",
  "Kenntnisse\nDocker: Basic\nGit: Expert",
])("a level is no technology: %j", (text) => {
  const ids = idsIn(`Ada Moreno\n\n${text}`);
  expect(ids).not.toContain("basic");
  expect(ids).not.toContain("elementary-data");
});

test.each([
  ["Languages: BASIC, COBOL, Pascal", "basic"],
  ["Programming languages: BASIC, COBOL", "basic"],
  ["Old programs in BASIC, COBOL and Fortran", "basic"],
  ["dbt, Elementary, Airflow", "elementary-data"],
])("a technology may be called like a level: %j", (text, id) => {
  expect(idsIn(text)).toContain(id);
});

test.each([
  ["Mantenimiento de sistema en Visual Basic 6 y Oracle", "oracle-database"],
  ["Entwicklung in Visual Basic 6 und Oracle", "oracle-database"],
  ["Maintenance en Visual Basic 6 et Oracle", "oracle-database"],
  ["Manutenção em Visual Basic 6 e Oracle", "oracle-database"],
  ["Utrzymanie systemu w Visual Basic 6 i Oracle", "oracle-database"],
  ["Onderhoud in Visual Basic 6 en Oracle", "oracle-database"],
])("two names are a list in any language: %j", (text, id) => {
  expect(idsIn(text)).toContain(id);
});

test.each([
  ["Booking flow in Vue.js 3 and TypeScript", "flow-types"],
  ["Rewrote the sign-up flow using TypeScript", "flow-types"],
  ["New onboarding flow (React, Redux)", "flow-types"],
  ["Education\nGCE A Levels, Temasek Hill Junior College, 2009 - 2010", "google-compute-engine"],
  ["Education\nGCE 'O' Level, 2006", "google-compute-engine"],
  ["2008: G.C.E. Ordinary Level; GCE (O/L), Kandy Boys' School", "google-compute-engine"],
  ["A Fortran 77 front end and a peephole optimizer", "front-end-development"],
  ["Wrote the C++ front end of a compiler", "front-end-development"],
  ["LLVM front-end for Fortran", "front-end-development"],
  ["Tools: Yacc, lex, awk, C", "amazon-lex"],
  ["Skill Matrix\nJava, Python", "matrix-protocol"],
  ["TECHNOLOGY MATRIX\nJava, Python", "matrix-protocol"],
])("a phrase does not name the tool that shares a word with it: %j", (text, id) => {
  expect(idsIn(text)).not.toContain(id);
});

test.each([
  ["Types checked by Flow, React", "flow-types"],
  ["AWS, GCE, Kubernetes", "google-compute-engine"],
  ["Clusters on GCE and AWS", "google-compute-engine"],
  ["React front end with TypeScript", "front-end-development"],
  ["Chatbots in Lex on AWS", "amazon-lex"],
  ["Tools: Yacc, lex, awk, C", "lex-yacc"],
  ["Control software. C on QNX, later on Linux", "c"],
])("the tool itself is found: %j", (text, id) => {
  expect(idsIn(text)).toContain(id);
});
