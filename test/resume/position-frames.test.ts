import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

interface Entry {
  readonly title: string;
  readonly employer: string;
  readonly dates: string;
}

/** The forms in which a history names a title, its employer and its dates. */
const frames: readonly ((entry: Entry) => string)[] = [
  ({ title, employer, dates }) => `${title}\n${employer}, London\n${dates}`,
  ({ title, employer, dates }) => `${employer}\n${title}\n${dates}`,
  ({ title, employer, dates }) => `${dates}\n${title}\n${employer}`,
  ({ title, employer, dates }) => `${title} | ${employer}, London | ${dates}`,
  ({ title, employer, dates }) => `${employer} – ${title} (${dates})`,
  ({ title, employer, dates }) => `${title}, ${employer}, ${dates}`,
  ({ title, employer, dates }) => `${title} @ ${employer} | ${dates}`,
  ({ title, employer, dates }) => `${dates}: ${title} at ${employer}`,
  ({ title, employer, dates }) => `${dates}\t${title}, ${employer}, London`,
  ({ title, employer, dates }) => `${title}\t${dates}\n${employer}`,
  ({ title, employer, dates }) => `${employer.padEnd(60)}London\n${title.padEnd(60)}${dates}`,
  ({ title, employer, dates }) => `${title} · ${employer} · ${dates}`,
  ({ title, employer, dates }) => `${title}\n${employer} · Full-time\n${dates}\nLondon`,
  ({ title, employer, dates }) => `${title} / ${employer} / ${dates}`,
  ({ title, employer, dates }) => `${employer}; ${title}; ${dates}`,
  ({ title, employer, dates }) => `**${title}** | ${employer} | ${dates}`,
  ({ title, employer, dates }) => `### ${title} at ${employer}\n*${dates}*`,
  ({ title, employer, dates }) => `${employer.toUpperCase()}\n${title}, ${dates}`,
  ({ title, employer, dates }) => `${employer}\nA maker of software for shops.\n${title}\n${dates}`,
  ({ title, employer, dates }) => `Company: ${employer}\nTitle: ${title}\nDates: ${dates}`,
  ({ title, employer, dates }) => `| ${title} | ${employer} | ${dates} |`,
  ({ title, employer, dates }) => `${title} › ${employer} › ${dates}`,
];

const titles = [
  "Sr. Software Engineer II",
  "Co-op Developer",
  "Member of Technical Staff",
  "Team Lead",
  "IT Support Specialist",
  "CTO",
] as const;

const work = [
  "- Built REST services in Java\n- Mentored two engineers",
  "Built and maintained the order service in Python, and moved its database to PostgreSQL.",
];

const employers = [
  "Lumen Labs Inc.",
  "University of Umbra",
  "AT&T",
  "Jet.test",
  "U.S. Coast Patrol",
  "Yippy!",
  "Kite & Key Technologies GmbH",
  "City of Oakdale",
];

test.each(employers)("two positions at %s and elsewhere are read in any form", (employer) => {
  const wrong = frames.flatMap((frame, at) => {
    // Every second form, the others for the next employer.
    if (at % 2 !== employers.indexOf(employer) % 2) return [];
    const entries: readonly Entry[] = [
      { title: titles[at % 6] ?? "", employer, dates: "Mar 2019 - Present" },
      {
        title: titles[(at + 1) % 6] ?? "",
        employer: "Fern Software",
        dates: "Jan 2016 - Feb 2019",
      },
    ];
    const rows = entries.map((entry) => `${frame(entry)}\n${work[at % 2]}`).join("\n\n");
    const { positions } = readFacts(
      textDocument(`Mara Keller\n\nEXPERIENCE\n\n${rows}\n\nSKILLS\nJava, Go\n`),
    );
    const found = positions.map(({ title, employer: firm, start, end }) =>
      `${title?.text} @ ${firm?.text}, ${start}..${end}`.toLowerCase(),
    );
    const wanted = entries.map(({ title, employer: firm }, i) =>
      `${title} @ ${firm}, ${i === 0 ? "2019-03..present" : "2016-01..2019-02"}`.toLowerCase(),
    );
    return found.join() === wanted.join() ? [] : [`${rows}: ${found.join("; ")}`];
  });
  expect(wrong).toEqual([]);
});
