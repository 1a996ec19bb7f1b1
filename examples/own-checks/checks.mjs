// Checks of your own: what a company, a university or a coach expects of every resume. Each looks at what was
// read and returns its findings.

/** @type {readonly import("skilltally").OwnCheck[]} */
export const checks = [
  {
    id: "no-profile-link",
    severity: "note",
    run({ resume }) {
      const isProfile = /^https?:\/\/(?:www\.)?(?:github|gitlab|linkedin)\.com\//;
      if (resume.contact.links.some(({ url }) => isProfile.test(url))) return [];
      return [
        {
          message: "No link to a public profile was found",
          fix: "Link GitHub, GitLab or LinkedIn, if there is something to see.",
        },
      ];
    },
  },
  {
    id: "long-bullet",
    severity: "note",
    run({ resume }) {
      const words = 40;
      const bullets = resume.positions.flatMap((position) => position.bullets);
      return bullets
        .map((bullet) => ({ bullet, count: bullet.text.split(/\s+/).length }))
        .filter(({ count }) => count > words)
        .map(({ bullet: { from, to }, count }) => ({
          message: `A bullet has ${count} words; more than ${words} are hard to read`,
          fix: "Say one thing in each: what you did, with what, and what came of it.",
          span: { from, to },
          facts: { words: count, most: words },
        }));
    },
  },
];
