import { expect, test } from "vitest";
import { read } from "./posting.ts";

const of = (line: string) => {
  const { minMonths, degree } = read(`Requirements:\n- ${line}`);
  return { total: minMonths, orEquivalent: degree?.orEquivalent, orMonths: degree?.orMonths };
};

test.for([
  ["Bachelor's degree or 4 years of relevant experience", 48],
  ["Bachelor's in Physics (or 4 years of experience in lieu of a degree)", 48],
  ["BSc in Physics and/or at least 5 years of work experience", 60],
  ["MSc in Computer Science, or 4+ years in industry", 48],
  ["6 years of professional experience or a bachelor's degree", 72],
  ["Abgeschlossenes Studium oder mindestens 3 Jahre Berufserfahrung", 36],
  ["Bac+5 ou au moins 4 ans d'expérience", 48],
  ["Título universitario o al menos 4 años de experiencia", 48],
  ["Laurea in informatica o almeno 3 anni di esperienza", 36],
  ["Bachelor's degree or 4 additional years of experience", 48],
  ["Bachelor's or four additional years of relevant work", 48],
  ["Bachelor's degree or an additional four years of experience", 48],
  ["BS in Physics or 6 more years in software", 72],
  [
    "Associate's degree. In lieu of degree, two additional years of experience will be accepted.",
    24,
  ],
  ["Bachelor's degree; in lieu of a degree, 4 years of experience are accepted", 48],
  ["Bachelor's degree (4 years of experience accepted in lieu of the degree)", 48],
  ["BS degree (high school diploma with 4 years of experience considered)", 48],
  ["BS, or high school diploma plus at least 4 years of experience", 48],
  ["Abgeschlossenes Studium oder vier zusätzliche Jahre Berufserfahrung", 48],
  ["Grado en Informática o 4 años adicionales de experiencia", 48],
] as const)("the years in %j are accepted instead of the degree", ([line, months]) =>
  expect(of(line)).toEqual({ total: undefined, orEquivalent: true, orMonths: months }),
);

test.for([
  ["Bachelor's degree and 4 years of relevant experience", 48],
  ["Bachelor's degree with 3 years of experience or a master's degree", 36],
  ["3 years of experience with a master's degree or 5 with a bachelor's degree", 36],
  ["An advanced degree or 5 years of experience as a radar engineer", 60],
  ["A degree, with a minimum of 3 years of experience", 36],
  ["Bachelor's degree plus 4 additional years of experience", 48],
  ["Bachelor's degree and 5 years of experience, or a portfolio in lieu of a degree", 60],
  ["High school diploma or GED with 3 years of experience", 36],
] as const)("the years in %j are asked for in addition to a degree", ([line, total]) =>
  expect(of(line)).toMatchObject({ total, orMonths: undefined }),
);
