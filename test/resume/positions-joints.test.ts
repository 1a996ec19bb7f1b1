import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test.for([
  ["English", "Backend Engineer at Korntal", "Backend Engineer", "Korntal"],
  ["German", "Softwareentwickler bei Korntal", "Softwareentwickler", "Korntal"],
  ["French", "Développeur chez Korntal", "Développeur", "Korntal"],
  ["Italian", "Sviluppatore presso Korntal", "Sviluppatore", "Korntal"],
  ["Dutch", "Softwareontwikkelaar bij Korntal", "Softwareontwikkelaar", "Korntal"],
  ["Swedish", "Systemutvecklare på Korntal", "Systemutvecklare", "Korntal"],
  ["Danish", "Systemudvikler hos Korntal", "Systemudvikler", "Korntal"],
  ["Portuguese", "Desenvolvedor na Korntal", "Desenvolvedor", "Korntal"],
  ["Polish", "Programista w Korntal", "Programista", "Korntal"],
  ["Russian", "Разработчик в Корнталь", "Разработчик", "Корнталь"],
] as const)(
  "the %s word between a title and an employer parts them",
  ([, row, title, employer]) => {
    checkPositions(
      `Ada Example\n\nExperience\n\n${row}\n03/2018 – 05/2021\n- Built APIs in Java.\n\nSkills\nGo`,
      `${title} @ ${employer}, 2018-03..2021-05`,
    );
  },
);
