import { AnalyzeError, analyzeText, renderReport } from "skilltally/browser";
import { examplePosting, exampleResume } from "./example-texts.js";

const form = find("form", HTMLFormElement);
const resume = find("resume", HTMLTextAreaElement);
const posting = find("posting", HTMLTextAreaElement);
const status = find("status", HTMLOutputElement);
const report = find("report", HTMLIFrameElement);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  status.value = "Comparing …";
  // After a frame, so that the words above are seen while the page works.
  requestAnimationFrame(() => setTimeout(() => void compare()));
});

find("example", HTMLButtonElement).addEventListener("click", () => {
  resume.value = exampleResume;
  posting.value = examplePosting;
});

async function compare() {
  try {
    const job = posting.value.trim() === "" ? undefined : posting.value;
    const analysis = await analyzeText(resume.value, job);
    status.value = summaryOf(analysis);
    // What was pasted is escaped in the report, which forbids scripts itself; the sandbox is the third wall.
    report.srcdoc = renderReport(analysis, "html");
    report.hidden = false;
  } catch (error) {
    status.value = error instanceof AnalyzeError ? error.message : "Something went wrong";
  }
}

/** @param {import("skilltally/browser").Analysis} analysis */
function summaryOf({ match, resume }) {
  if (match === undefined) return `${resume.skills.length} skills`;
  return match.score === null ? `No score: ${match.because}` : `${match.score} of 100 points`;
}

/**
 * The element of an id, which must be of a kind.
 *
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
function find(id, kind) {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`index.html has no ${id}`);
}
