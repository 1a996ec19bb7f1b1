import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test.for([
  ["Ekspert do spraw dostępności", "Fundacja Zielona"],
  ["Doradca ds. szkoleń", "Związek Miast Wschodnich"],
  ["Naczelnik wydziału", "Ministerstwo Rzek"],
  ["Peluquera canina", "Norvalis"],
  ["Tourneur-Fraiseur", "Nexoria"],
  ["Erzieherin", "Kita Regenbogen"],
  ["Dog Groomer", "Norwell Paws"],
] as const)("%s is a title", ([title, employer]) => {
  checkPositions(
    `Experience\n\n${title}, ${employer}\n01/2019 - 03/2021\n- Anna`,
    `${title} @ ${employer}, 2019-01..2021-03`,
  );
});

test("a trade before at is a title, whatever the firm is called", () => {
  checkPositions(
    "Experience\n\nResearch Assistant at Norwell University (2018 - 2020)\n- Did research\n\nIntervention Counsellor at Relief (2017 - 2018)\n- Answered calls",
    "Research Assistant @ Norwell University, 2018..2020",
    "Intervention Counsellor @ Relief, 2017..2018",
  );
});
