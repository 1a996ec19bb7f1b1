import { type MatchMatrix, matrixResume } from "../../src/report/matrix.ts";
import { posting, unreadable } from "./samples.ts";

const { versions, asOf, resume } = posting;
const matches = [posting.match, unreadable.match].flatMap((match) => match ?? []);

/** Two resumes, one of them unreadable, against two postings. */
export const grid: MatchMatrix = {
  versions,
  asOf,
  postings: [{ name: "jobs/a.txt", title: "Backend Engineer" }, { name: "jobs/b.txt" }],
  resumes: [
    matrixResume("people/mara.pdf", resume, matches, true),
    matrixResume(
      "people/scan.pdf",
      unreadable.resume,
      [matches[1], matches[1]].flatMap((one) => one ?? []),
      true,
    ),
  ],
};

/** The same against the first posting alone. */
export const list: MatchMatrix = {
  ...grid,
  postings: grid.postings.slice(0, 1),
  resumes: grid.resumes.map((one) => ({ ...one, cells: one.cells.slice(0, 1) })),
};
