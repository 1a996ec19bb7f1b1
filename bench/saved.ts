// Measures whether a resume is read the same when a word processor saves it in another format:
// npm run bench -- saved FOLDER [PART]
// Saves each DOCX in FOLDER with LibreOffice (`soffice` in the PATH) as ODT, HTML, PDF and text, and prints the
// share of its positions that are read there with the same title, employer and dates, and no others. If
// labels are beside FOLDER (../labels.jsonl), PART takes only the files of that part. SHOW=FORMAT lists what
// is read differently, and never in part c.
// Bias: LibreOffice lays out some documents in another way than Word, and drops text boxes from text.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { filesOfPart } from "./documents/files.ts";
import { positionsOf, readForm, sameOf, tellDifferences } from "./forms/reading.ts";

const formats = ["odt", "html", "pdf", "txt"];
const closedPart = "c";

const [folder = "../shared/data/resumes-dev/files", part] = process.argv.slice(2);
const files = filesOfPart(folder, ".docx", part);

const saved = mkdtempSync(join(tmpdir(), "skilltally-saved-"));
try {
  for (const format of formats) await measure(format);
} finally {
  rmSync(saved, { recursive: true });
}

async function measure(format: string): Promise<void> {
  const paths = files.map(({ path }) => join(folder, path));
  execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", saved, ...paths], {
    stdio: "ignore",
  });
  const sum = { same: 0, of: 0 };
  for (const { path, bytes } of files) {
    const other = join(saved, `${basename(path, ".docx")}.${format}`);
    if (!existsSync(other)) continue;
    const first = positionsOf(await readForm(bytes));
    const own = positionsOf(await readForm(new Uint8Array(readFileSync(other))));
    const { same, of } = sameOf(first, own);
    sum.same += same;
    sum.of += of;
    if (same < of && process.env.SHOW === format && part !== closedPart)
      tellDifferences(path, first, own);
  }
  console.log(`${format}: ${((100 * sum.same) / sum.of).toFixed(1)} % of ${sum.of}`);
}
