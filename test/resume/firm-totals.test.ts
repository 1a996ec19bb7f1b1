import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("below the length of a stay, the description of a role is not the employer of the next one", () => {
  checkPositions(
    `Experience
Lanternworks
5 years 2 months
Staff Engineer
June 2022 - Present (2 years 5 months)
Berlin, Germany
Rust services
Senior Engineer
September 2019 - June 2022 (2 years 10 months)
Berlin, Germany
Terraform modules`,
    "Staff Engineer @ Lanternworks, 2022-06..present",
    "Senior Engineer @ Lanternworks, 2019-09..2022-06",
  );
});

test("a role that began before the stay belongs to the firm right above its title", () => {
  checkPositions(
    `Experience
Lanternworks
Full-time · 5 yrs 2 mos
Staff Engineer
June 2022 - Present · 2 yrs 5 mos
Platform team lead
Senior Engineer
September 2019 - June 2022 · 2 yrs 10 mos
Platform team lead
Copperfinch
Data Analyst
January 2017 - August 2019 · 2 yrs 8 mos
Tableau boards`,
    "Staff Engineer @ Lanternworks, 2022-06..present",
    "Senior Engineer @ Lanternworks, 2019-09..2022-06",
    "Data Analyst @ Copperfinch, 2017-01..2019-08",
  );
});

test("a title in the description between two roles is not a role", () => {
  checkPositions(
    `Experience
Lanternworks
7 years 10 months
Staff Engineer
June 2022 - Present (2 years 5 months)
Kubernetes operators in Go
Platform team lead

Senior Engineer
September 2019 - June 2022 (2 years 10 months)
Event sourcing in Kotlin

Data Analyst
January 2017 - September 2019 (2 years 9 months)
Kubernetes operators in Go`,
    "Staff Engineer @ Lanternworks, 2022-06..present",
    "Senior Engineer @ Lanternworks, 2019-09..2022-06",
    "Data Analyst @ Lanternworks, 2017-01..2019-09",
  );
});

test("the length of a stay is recognized in other languages", () => {
  checkPositions(
    `Esperienza
Ponte Nuovo
5 anni 2 mesi
Sviluppatore backend
giugno 2022 - Present (2 anni 5 mesi)
Servizi in Go
Sviluppatore web
settembre 2019 - giugno 2022 (2 anni 10 mesi)
Servizi in Java`,
    "Sviluppatore backend @ Ponte Nuovo, 2022-06..present",
    "Sviluppatore web @ Ponte Nuovo, 2019-09..2022-06",
  );
});

test("a further role of a stay begins with its title, whatever the words of the title", () => {
  checkPositions(
    `Experiência
Ouropago
Tester
março de 2022 - Present (2 anos 9 meses)
Sotolargo
Minas Lavras
2 anos 11 meses
Tester
outubro de 2020 - fevereiro de 2022 (1 ano 5 meses)
Sotolargo e Região
Limpeza dos pátios
Mestre de Dados Júnior
abril de 2019 - outubro de 2020 (1 ano 7 meses)
Sotolargo e Região`,
    "Tester @ Ouropago, 2022-03..present",
    "Tester @ Minas Lavras, 2020-10..2022-02",
    "Mestre de Dados Júnior @ Minas Lavras, 2019-04..2020-10",
  );
});
