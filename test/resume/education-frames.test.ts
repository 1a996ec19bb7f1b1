import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

interface Study {
  readonly degree: string;
  readonly school: string;
  readonly date: string;
}

/** The forms in which resumes write a degree, its school and its date. */
const frames: readonly ((study: Study) => string)[] = [
  ({ degree, school, date }) => `${degree}, ${school}, ${date}`,
  ({ degree, school, date }) => `${school} | ${degree} | ${date}`,
  ({ degree, school, date }) => `${degree}\n${school}\n${date}`,
  ({ degree, school, date }) => `${school}\n${degree}\n${date}`,
  ({ degree, school, date }) => `${date}\n${degree}\n${school}`,
  ({ degree, school, date }) => `${date}\t${degree}, ${school}`,
  ({ degree, school, date }) => `${school} (${date})\n${degree}`,
  ({ degree, school, date }) => `- ${degree} – ${school} – ${date}`,
  ({ degree, school, date }) => `**${school}**\n*${degree}*, ${date}`,
  ({ degree, school, date }) => `${degree} from ${school}, ${date}`,
];

const degrees = [
  ["BSc (Hons) Physics", "bachelor", "Physics"],
  ["Master's degree in Data Science", "master", "Data Science"],
  ["PhD Computer Science and Engineering", "phd", "Computer Science and Engineering"],
] as const;

const schools = ["UXYZ", "King's College Springtown"];

test.each([
  ["2016", "2016"],
  ["2012–16", "2016"],
  ["Class of 2016", "2016"],
  ["Graduated May 2016", "2016-05"],
  ["Graduation: May 2016", "2016-05"],
  ["09/2012 - 06/2016", "2016-06"],
  ["Expected May 2027", "2027-05"],
])("a degree with its school is read in any form, ending %s", (date, end) => {
  const wrong = degrees.flatMap(([degree, level, field], turn) =>
    schools.flatMap((school, other) =>
      frames.flatMap((frame, at) => {
        // Every second form, the others for the next degree or school.
        if ((at + turn + other) % 2 === 1) return [];
        const rows = frame({ degree, school, date });
        const { degrees: read } = readFacts(textDocument(`Education\n${rows}\n\nSkills\nJava, Go`));
        const [first] = read;
        const found = [first?.level, first?.field?.text, first?.school?.text, first?.end];
        const isRight = read.length === 1 && found.join() === [level, field, school, end].join();
        return isRight ? [] : [`${rows}: ${found.join()}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
