import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("unknown names follow the order of a row with the same layout", () => {
  checkPositions(
    "Berufserfahrung\n\n03/2023–dato\tBergfex-Daten OG, Innsbruck\tWerkstudent Webentwicklung (20 h)\n\tAngular, NestJS\n07/2022–08/2022\tAlpenholz reg.Gen., Kufstein\tFerialpraktikant\n07/2019–08/2019\tAlte Stolle, Wörgl\tFerialarbeiter",
    "Werkstudent Webentwicklung (20 h) @ Bergfex-Daten OG, 2023-03..present",
    "Ferialpraktikant @ Alpenholz reg.Gen., Kufstein, 2022-07..2022-08",
    "Ferialarbeiter @ Alte Stolle, Wörgl, 2019-07..2019-08",
  );
});

test("a known title keeps its place, whatever the order of the others", () => {
  checkPositions(
    "Experience\n\n03/2023–08/2023\tBergfex Daten OG\tSoftware Engineer\n07/2022–08/2022\tTest Engineer\tTiroler Holzverbund",
    "Software Engineer @ Bergfex Daten OG, 2023-03..2023-08",
    "Test Engineer @ Tiroler Holzverbund, 2022-07..2022-08",
  );
});

test("an unknown title comes before the word that separates the names of the others", () => {
  checkPositions(
    "Experience\n\nSoftware Developer with Potbank Systems\nSept 2022 to present\n\nJunior Developer with Potbank Systems\nSept 2020 to Aug 2022\n\nKitchen Porter with The Jolly Saggar\nFeb 2019 to Sept 2020",
    "Software Developer @ Potbank Systems, 2022-09..present",
    "Junior Developer @ Potbank Systems, 2020-09..2022-08",
    "Kitchen Porter @ The Jolly Saggar, 2019-02..2020-09",
  );
});

test("an employer that could be a title is on the same row as the employers of other entries", () => {
  checkPositions(
    "Experience\n\nMidwold\t2023 - 2024\nBackend Engineer\tLeeds, UK\n• Built an API\n\nFreelance\t2020 - 2022\nFull Stack Web Development\tLeeds, UK\n• Built an app for school canteens",
    "Backend Engineer @ Midwold, 2023..2024",
    "Full Stack Web Development @ Freelance, 2020..2022",
  );
});
