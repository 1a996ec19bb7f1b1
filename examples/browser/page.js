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
  // Delayed by a frame, so that the words above are visible while the page works.
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
    // Pasted text is escaped in the report, which also forbids scripts; the sandbox is a third line of
    // defense.
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
 * The element with an id, which must be of the given type.
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
