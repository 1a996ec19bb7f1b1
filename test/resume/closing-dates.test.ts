import { describe, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { checkPositions } from "./check-positions.ts";

const stays = [
  ["Research Fellow", "Cahaba University", "Aug 2020 – present"],
  ["Research Intern", "Ridgeline Labs", "May 2019 – Aug 2019"],
  ["Assistant", "Great Smokies College", "Jan 2018 – May 2019"],
] as const;

const positions = [
  "Research Fellow @ Cahaba University, 2020-08..present",
  "Research Intern @ Ridgeline Labs, 2019-05..2019-08",
  "Assistant @ Great Smokies College, 2018-01..2019-05",
] as const;

describe.each(["Dates", "Duration", "Period", "Tenure"])("times after the label %s", (label) => {
  test.each(["• ", "– ", ""])(
    "that close each entry belong to the names above them, after %j",
    (bullet) => {
      const entries = stays.map(
        ([title, employer, dates]) =>
          `${title} – ${employer}\n• Wrote models in Python\n• Led two students\n${bullet}${label}: ${dates}`,
      );
      checkPositions(`Experience\n\n${entries.join("\n\n")}`, ...positions);
    },
  );

  test("that open each entry below its names stay with these names", () => {
    const entries = stays.map(
      ([title, employer, dates]) =>
        `${title} – ${employer}\n${label}: ${dates}\n• Wrote models in Python\n• Led two students`,
    );
    checkPositions(`Experience\n\n${entries.join("\n\n")}`, ...positions);
  });
});

test.each(["", "<div>Wrote models.</div>"])(
  "times that close entries with headings of their own belong to these, after %j",
  (told) => {
    const entries = stays.map(
      ([title, employer, dates]) =>
        `<h3>${title}</h3><div>${employer}</div>${told}<div>${dates}</div>`,
    );
    checkPositions(readHtml(`<h2>Experience</h2>${entries.join("")}`), ...positions);
  },
);
