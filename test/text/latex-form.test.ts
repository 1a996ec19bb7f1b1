import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { latexEdits } from "../../src/text/latex-form.ts";
import { plainForm } from "../../src/text/plain-form.ts";

const positionsIn = (text: string) =>
  parseResume(textDocument(text), { now: "2026-11-20" }).positions.map(
    ({ title, employer, start, end }) => [title?.text, employer?.text, start, end],
  );

const latex = String.raw`\documentclass{moderncv}
\usepackage{hyperref} % links
\name{Ada}{Quill}
\begin{document}
\section{Work}
\resumeSubheading
  {Data Engineer}{Mar. 2019 -- Present}
  {\href{https://example.com}{Northgate R\&D Ltd}}{Leeds, UK}
  \resumeItem{Cut costs by 40\% with \textbf{Spark} \& C\#}
\cventry{2015--2019}{Programmer}{Weston Foods}{Hull}{}{
\begin{itemize}
\item Wrote SQL
\end{itemize}}
\end{document}`;

test("LaTeX source is read as what it displays", () => {
  expect(positionsIn(latex)).toEqual([
    ["Data Engineer", "Northgate R&D Ltd", "2019-03", "present"],
    ["Programmer", "Weston Foods", "2015", "2019"],
  ]);
  const { document } = plainForm(textDocument(latex));
  expect(document.text.trim().replace(/\n\s*/g, "\n")).toBe(`Ada Quill
Work
Data Engineer | Mar. 2019 -- Present
Northgate R&D Ltd | Leeds, UK
Cut costs by 40% with Spark & C#
2015--2019 | Programmer | Weston Foods | Hull
• Wrote SQL`);
});

test("a resume in YAML is read by its keys", () => {
  expect(
    positionsIn(`name: Ada Quill
experience:
  - company: Northgate Ltd
    position: Data Engineer
    start_date: 2019-03
    end_date: present
    highlights:
      - Ran Spark`),
  ).toEqual([["Data Engineer", "Northgate Ltd", "2019-03", "present"]]);
});

test.each([
  "I wrote \\section{…} for ten years\nand now {Go}, 40% faster & cheaper",
  "{Go} | Rust ~ C#",
])("%j is not LaTeX source", (text) => {
  expect(latexEdits(text)).toEqual([]);
});
