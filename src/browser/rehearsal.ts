import { analyzeHere, parseJobHere, readHere } from "../analyze/here.ts";

/**
 * Reads a small invented resume and posting while the worker waits for its first document, so that everything
 * it needs is loaded and compiled. The first call is then twice as fast. Waiting messages are handled between
 * steps, and the rehearsal stops when `isAsked` reports that a call has arrived. Takes about 0.5 s of one
 * processor core.
 */
export async function rehearse(isAsked: () => boolean): Promise<void> {
  const job = await parseJobHere(posting, {});
  await giveWay();
  if (isAsked()) return;
  const document = await readHere(samplePdf(resume), {});
  await giveWay();
  if (isAsked()) return;
  const analysis = await analyzeHere(document, job, { now: "2026-01-01" });
  await giveWay();
  if (isAsked()) return;
  const { renderReport } = await import("../report/render.ts");
  renderReport(analysis, "html");
}

/** Lets waiting messages be handled. */
async function giveWay(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** In a PDF, `\225` is a bullet and `\226` a dash: most resumes have lines with and without such characters. */
const resume = [
  "Ada Example",
  "Backend Engineer | Utrecht, Netherlands | ada@example.com | +1 555 013 0100",
  "Summary",
  "Backend engineer with eight years of experience in building payment systems.",
  "Experience",
  "Senior Backend Engineer, Harbor Works",
  "Rotterdam, Netherlands",
  "March 2021 \\226 Present",
  "\\225 Split a monolith into six services in Go and PostgreSQL, which cut releases from a week to a day.",
  "\\225 Led a team of five and reviewed the design of the ledger, now used by 40 shops.",
  "Tools: Kafka, Docker, Terraform.",
  "Software Engineer, Willow Street Books, London",
  "06/2017 - 02/2021",
  "- Built the order API in Python and Django; median answers fell from 900 to 120 ms.",
  "- Worked with designers and moved the search to Elasticsearch on AWS.",
  "Skills",
  "Languages: Go, Python, SQL",
  "Tools: Django, PostgreSQL, Kafka, Docker, Terraform \\(basic\\), Kubernetes",
  "Education",
  "Bachelor of Science in Computer Science, Delft University of Technology, 2013 \\226 2017",
  "Languages",
  "English \\(fluent\\), Dutch \\(native\\)",
];

const posting = `Senior Backend Engineer (Go)

Example Parcels | Rotterdam or remote

About us
We ship parcels for 4,000 shops, and the team grows. Our customers track them in real time.

What you will do
- Design and build services in Go, and keep them running
- Work with our product team \u2013 and review code

Requirements
- At least 5 years of professional experience with Go or Java
- Strong knowledge of PostgreSQL, and experience with Kafka or a similar message broker
- Bachelor's degree in Computer Science or equivalent
- Good communication skills in English; you don't need to know Rust

Nice to have
\u2022 Kubernetes, Terraform or other cloud tools (AWS, Azure)
\u2022 Experience in payments is a plus

What we offer
- Remote work, $120,000 - $140,000 a year, 30 days of vacation

We look forward to your application.`;

/** A one-page PDF with these lines, in ASCII. Signs with a meaning in PDF need a backslash. */
function samplePdf(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 10 Tf 14 TL 50 800 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  let file = "%PDF-1.4\n";
  const table = objects.map((object, i) => {
    const at = String(file.length).padStart(10, "0");
    file += `${i + 1} 0 obj${object}endobj\n`;
    return `${at} 00000 n \n`;
  });
  const tableAt = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${table.join("")}`;
  file += `trailer<</Size 6/Root 1 0 R>>\nstartxref\n${tableAt}\n%%EOF`;
  return new TextEncoder().encode(file);
}
