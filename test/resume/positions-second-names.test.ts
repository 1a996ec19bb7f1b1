import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

function placesIn(text: string): readonly (string | undefined)[] {
  return readFacts(textDocument(text)).positions.map(({ location }) => location?.text);
}

test("a co-op is a job of a student", () => {
  checkPositions(
    "WORK EXPERIENCE\n\nSoftware Engineering Co-op, Infrastructure                     May 2026 - Aug 2026\nMaplecast Streaming                                                   Toronto, ON\n- Wrote a Go service",
    "Software Engineering Co-op, Infrastructure @ Maplecast Streaming, 2026-05..2026-08",
  );
  checkPositions(
    "Experience\nSoftware Engineering Co-op, Maplecast Streaming, May 2026 - Aug 2026\n- Wrote a Go service\nData Science Co-op - Redwood Systems (Jan 2025 - Apr 2025)\n- SQL",
    "Software Engineering Co-op @ Maplecast Streaming, 2026-05..2026-08",
    "Data Science Co-op @ Redwood Systems, 2025-01..2025-04",
  );
});

test("a co-op may be an employer", () => {
  checkPositions(
    "Experience\nCashier, Park Slope Food Co-op, May 2019 - Aug 2021\n- Tills\nTeam Leader at The Co-op, Jan 2017 - Apr 2019\n- Rotas",
    "Cashier @ Park Slope Food Co-op, 2019-05..2021-08",
    "Team Leader @ The Co-op, 2017-01..2019-04",
  );
});

test('in Spanish, "y" joins two titles that begin with their nouns', () => {
  checkPositions(
    "Experiencia\nDiseñadora gráfica y maquetadora web, Estudio Luz, 2014 – 2018\nProgramadora, Banco del Golfo, 2010 – 2014",
    "Diseñadora gráfica y maquetadora web @ Estudio Luz, 2014..2018",
    "Programadora @ Banco del Golfo, 2010..2014",
  );
  checkPositions(
    "Experiencia\nDiseñador gráfico y desarrollador web, Estudio Luz, 2014 – 2018\nProgramador, Banco del Golfo, 2010 – 2014",
    "Diseñador gráfico y desarrollador web @ Estudio Luz, 2014..2018",
    "Programador @ Banco del Golfo, 2010..2014",
  );
});

test("the places of clients are not those of the work", () => {
  for (const aside of [
    "outsourcing, clients in Japan",
    "remote, clients in Germany",
    "customers across Europe",
    "Kunden in Japan",
    "clientes en Chile",
    "clients au Canada",
    "clienti in Francia",
  ])
    expect(
      placesIn(
        `Experience\niOS Developer (${aside}), Sông Hàn Soft, 01/2019 – 05/2022\n• Swift\n\nTester, Umbra Ltd, London, 01/2015 – 05/2018\n• Manual tests`,
      ),
    ).toEqual([undefined, "London"]);
});

test("the state after an employer without a town is its place", () => {
  const text =
    "EXPERIENCE\nEngineer, Bell Hollow Laboratories, NJ, 1988 - 1994\n- C\nDeveloper, Parkway Systems, TX, 1994 - 1999\n- C++";
  checkPositions(
    text,
    "Engineer @ Bell Hollow Laboratories, 1988..1994",
    "Developer @ Parkway Systems, 1994..1999",
  );
  expect(placesIn(text)).toEqual(["NJ", "TX"]);
});

test("letters after an employer that are no state remain", () => {
  checkPositions(
    "EXPERIENCE\nEngineer, Osier Works, SA, 1988 - 1994\n- C\nDeveloper, Umbra Works, AG, 1994 - 1999\n- C++",
    "Engineer @ Osier Works, SA, 1988..1994",
    "Developer @ Umbra Works, AG, 1994..1999",
  );
});

test("a supervisor behind the employer does not belong to its name", () => {
  checkPositions(
    "Positions\n2022-present\tAssistant professor, Universiteit Lauwersmeer, Groningen\n2019-2022\tPostdoctoral researcher, Institute for Verified Systems, Trieste, Italy. Supervisor: prof. C. Bevilacqua\n2014-2019\tPhD candidate, Technische Universiteit Veluwe. Advisor: Prof. A. Jansen",
    "Assistant professor @ Universiteit Lauwersmeer, 2022..present",
    "Postdoctoral researcher @ Institute for Verified Systems, 2019..2022",
    "PhD candidate @ Technische Universiteit Veluwe, 2014..2019",
  );
});

test("the time of an earlier role in brackets is not that of the stay", () => {
  checkPositions(
    "EXPERIENCE\nTallmadge Software Group, Akron, OH\tJun 2014 – Feb 2016\nJunior Developer (Intern, Jun 2014 – Aug 2014)\n- VB.NET",
    "Junior Developer @ Tallmadge Software Group, 2014-06..2016-02",
  );
});

test("the kind of contract in brackets may be followed by its hours", () => {
  checkPositions(
    "Experience\nAnalytics Engineer (contract, 3 days/week), Wattle Energy\nFeb 2026 – present\n- dbt\nAnalytics Engineer (part-time; 60%), Wren Energy\nFeb 2024 – Jan 2026\n- dbt",
    "Analytics Engineer @ Wattle Energy, 2026-02..present",
    "Analytics Engineer @ Wren Energy, 2024-02..2026-01",
  );
});

test("an unknown title above bare years is a position between others of its form", () => {
  checkPositions(
    "Experience\nWeb Developer – Agency Papaya\nOct 2024 – Aug 2025\nToy tester – Plush Planet\n2021 - 2022\nNurse – Valley Hospital\n2018 - 2020",
    "Web Developer @ Agency Papaya, 2024-10..2025-08",
    "Toy tester @ Plush Planet, 2021..2022",
    "Nurse @ Valley Hospital, 2018..2020",
  );
  checkPositions(
    "Expériences\nDéveloppeur web – Agence Papaye\noct. 2024 – août 2025\nÉquipier polyvalent – Burger Lumière\n2021 - 2022\nInfirmier – Hôpital du Val\n2018 - 2020",
    "Développeur web @ Agence Papaye, 2024-10..2025-08",
    "Équipier polyvalent @ Burger Lumière, 2021..2022",
    "Infirmier @ Hôpital du Val, 2018..2020",
  );
});

test("a person who recommends another is no position", () => {
  checkPositions(
    'Experience\nEngineering Manager, Rasta Logistics\nSep 2021 - Present\n- DORA metrics\nRecommendations\n"Hamza hired me and taught me Kubernetes." — Sana M., Engineer at Rasta Logistics, March 2024',
    "Engineering Manager @ Rasta Logistics, 2021-09..present",
  );
});

test("a mission for a client within a position is no position of its own", () => {
  checkPositions(
    "EXPÉRIENCES\nIngénieure Data, Odalys Conseil, septembre 2022 – aujourd'hui\nMission Groupama-Fictif (janvier 2024 – aujourd'hui)\n- Spark\nMission Celtique Télécom (septembre 2022 – décembre 2023)\n- Snowflake",
    "Ingénieure Data @ Odalys Conseil, 2022-09..present",
  );
});

test("questions may name the columns of a table of positions", () => {
  for (const names of [
    "When\tWhat\tWhere",
    "Wann\tWas\tWo",
    "Quand\tQuoi\tOù",
    "Cuándo\tQué\tDónde",
  ])
    checkPositions(
      `Employment history\n${names}\nFeb 2023 – present\tSite Reliability Engineer\tSavanna Pay, Nairobi\n2019 – Jan 2023\tSenior Systems Administrator\tRift Valley Broadband`,
      "Site Reliability Engineer @ Savanna Pay, 2023-02..present",
      "Senior Systems Administrator @ Rift Valley Broadband, 2019..2023-01",
    );
});
