import { test } from "vitest";
import { checkDegrees } from "./check-degrees.ts";

test("a field in another language is read before the school after its comma", () => {
  checkDegrees(
    "Mestrado em Engenharia Informática, Universidade de Exemplo, 2012",
    "master, Engenharia Informática, Universidade de Exemplo, 2012..2012",
  );
  checkDegrees(
    "Laurea magistrale in Ingegneria Informatica, Università di Esempio, 2014",
    "master, Ingegneria Informatica, Università di Esempio, 2014..2014",
  );
  checkDegrees("Bachelor i datalogi, UXYZ, 2017", "bachelor, datalogi, UXYZ, 2017..2017");
  checkDegrees(
    "Bachelor in de informatica, KU Leuven, 2014",
    "bachelor, informatica, KU Leuven, 2014..2014",
  );
});

test("Polish, Belgian and Spanish studies are degrees, and their schools are recognized by initials", () => {
  checkDegrees(
    "2011 – 2016 Politechnika Przykładowa, Informatyka, studia magisterskie",
    "master, Informatyka, Politechnika Przykładowa, 2011..2016",
  );
  checkDegrees(
    "Industrieel ingenieur elektronica-ICT, KU Leuven",
    "master, elektronica-ICT, KU Leuven, ..",
  );
  checkDegrees(
    "Grado Superior en Desarrollo de Aplicaciones Web, IES Ejemplo Sur",
    "associate, Desarrollo de Aplicaciones Web, IES Ejemplo Sur, ..",
  );
});

test("Swedish and Finnish studies are degrees", () => {
  checkDegrees(
    "2017 – 2019 Masterprogram i datavetenskap, Björkviks universitet",
    "master, datavetenskap, Björkviks universitet, 2017..2019",
  );
  checkDegrees(
    "2012 – 2018 Filosofian maisteri, Koivurannan yliopisto",
    "master, ?, Koivurannan yliopisto, 2012..2018",
  );
});
