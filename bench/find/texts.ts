/**
 * The texts of the benchmark: people, firms and sentences are invented, with names of the lexicon inserted at
 * random.
 */

/** Pseudorandom numbers from 0 up to 1, the same in every run. Mulberry32, Tommy Ettinger, public domain. */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The length of a text, in UTF-16 units. */
export const TEXT_LENGTH = 5120;

const head = `MARA LINDQVIST
Backend Engineer · Rotterdam · +31 6 1234 5678

SUMMARY
Backend engineer with nine years of experience, glad to take a system from the first sketch to the day when nobody notices it any more,
and to stay for the rest of its life. Likes short sentences, small changes and people who say when they do not know.

TECHNICAL SKILLS
Languages: *, *, *, Go, C#
Frameworks: *, *, Spring Boot, Express
Databases: *, *, *
Infrastructure: *, *, *, Linux
Practices: code review, pair programming, CI/CD, Agile

EXPERIENCE
`;

const jobs = `
Senior Backend Engineer, Waterlelie Logistics
March 2019 – present
• Designed and built services in * and * behind a REST API that goes through 40 million calls on a busy day in December.
• Moved the nightly reports from * to *, which took a week off each release and gave the people in the office their mornings back.
• Went back to the numbers first and cut the response time of the search by half, with * and with fewer questions asked.
• Spring cleaning of an old program in * with two juniors who have since moved on to bigger things.
• Wrote the handbook that everybody who is on call reads, and keeps up to date, before the first night.

Software Developer, Brugmann & Dale
06/2015 – 02/2019
• Kept a * monolith alive while the team took it apart; the rest of the company hardly noticed.
• Built the service that pays the bills with * 11 and *, and ran it on * for two years without a weekend lost.
• Looked after the alarms and the graphs in *, on duty every fourth week, and made half of them unnecessary.
• Helped to hire six people, and showed all of them where the coffee is and where the old secrets are kept.
`;

const posting = `
About the role
We are Halvorsen Freight, a company of 140 people that moves parcels through the north. Our customers are shops that nobody knows and
everybody needs. The team is looking for an engineer who likes to own things from end to end, and who does not mind to go the extra
mile when the express lane is full.

What you will do
- Develop and run services in * and * on *, with * for the messages between them.
- Sit down with the people who use what we make, and find out what they meant when they wrote the ticket.
- Take part in code review, unit and integration tests and the weekly on-call rotation.
- Say no now and then, with a reason, and with something better in your other hand.

What you bring
- 5+ years of experience with *, * or a similar language
- Solid knowledge of relational and non-relational databases (*, *)
- Experience with * and with whatever came before it
- Good communication skills in English; German is a plus
- A degree in computer science, or what you learned instead while the others sat for theirs

Nice to have
- * or *, * and *
- You have seen C, R or Rust before and know when to leave them alone

We offer hours that bend, a budget for books, and a desk with a view of the river. We do not offer fruit, but there is a tree.
Write to jobs@halvorsen-freight.example or see https://halvorsen-freight.example/go.
`;

/** A resume of `TEXT_LENGTH` units in which names replace the stars. */
export function makeResume(names: readonly string[]): string {
  return fill(head + jobs.repeat(5), names, makeChance(1));
}

/** A posting of `TEXT_LENGTH` units in which names replace the stars. */
export function makePosting(names: readonly string[]): string {
  return fill(posting.repeat(5), names, makeChance(2));
}

function fill(pattern: string, names: readonly string[], chance: () => number): string {
  const text = pattern.replace(/\*/g, () => names[Math.floor(chance() * names.length)] ?? "");
  return text.slice(0, TEXT_LENGTH);
}
