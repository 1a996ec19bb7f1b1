import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** The degrees of an education section as "level, field, school, start..end". */
function check(text: string, ...expected: readonly string[]): void {
  const { degrees } = readFacts(textDocument(`Education\n${text}`));
  expect(
    degrees.map(({ level, field, school, start, end }) =>
      [level, field?.text ?? "?", school?.text ?? "?", `${start ?? ""}..${end ?? ""}`].join(", "),
    ),
  ).toEqual(expected);
}

test("a field in the words of other languages is read before the school behind its comma", () => {
  check(
    "Mestrado em Engenharia Informática, Universidade de Exemplo, 2012",
    "master, Engenharia Informática, Universidade de Exemplo, 2012..2012",
  );
  check(
    "Laurea magistrale in Ingegneria Informatica, Università di Esempio, 2014",
    "master, Ingegneria Informatica, Università di Esempio, 2014..2014",
  );
  check("Bachelor i datalogi, UXYZ, 2017", "bachelor, datalogi, UXYZ, 2017..2017");
  check(
    "Bachelor in de informatica, KU Leuven, 2014",
    "bachelor, informatica, KU Leuven, 2014..2014",
  );
});

test("studies of Poland, Belgium and Spain are degrees, and their schools known by initials", () => {
  check(
    "2011 – 2016 Politechnika Przykładowa, Informatyka, studia magisterskie",
    "master, Informatyka, Politechnika Przykładowa, 2011..2016",
  );
  check(
    "Industrieel ingenieur elektronica-ICT, KU Leuven",
    "master, elektronica-ICT, KU Leuven, ..",
  );
  check(
    "Grado Superior en Desarrollo de Aplicaciones Web, IES Ejemplo Sur",
    "associate, Desarrollo de Aplicaciones Web, IES Ejemplo Sur, ..",
  );
});
