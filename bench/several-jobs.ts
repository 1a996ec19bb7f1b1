// Measures whether the jobs that a posting offers are told apart: npm run bench -- several-jobs   (SHOW=1 lists
// the errors of half a)
// fixtures/gold/several-jobs.txt has 40 invented postings with the titles of the jobs that each offers: half of
// them one, although they name other roles. Errors are looked at in half a only.
import { readFileSync } from "node:fs";
import { textDocument } from "../src/document/plain.ts";
import { readJob } from "../src/job/parse.ts";

const postings = readFileSync("fixtures/gold/several-jobs.txt", "utf8").split(/^=== /m).slice(1);

for (const half of ["a", "b"]) {
  const own = postings.filter((posting) => posting.startsWith(half));
  const wrong = own.filter((posting) => {
    const [head = "", text = ""] = posting.split("\n---\n");
    const [id = "", titles = ""] = head.split("\n");
    const { roles = [{}] } = readJob(textDocument(text.trim()));
    const isRight = roles.length === titles.split(" | ").length;
    if (!isRight && half === "a" && process.env.SHOW !== undefined) console.error(id, roles);
    return !isRight;
  });
  console.log(
    `half ${half}: as many jobs as are offered in ${own.length - wrong.length} of ${own.length}`,
  );
}
