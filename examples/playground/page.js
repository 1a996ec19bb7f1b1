import { compareAll, wordsOf } from "./compare.js";
import { exampleFiles, examplePosting } from "./example-texts.js";
import { find } from "./find.js";
import { load } from "./load.js";
import { showRanking } from "./ranking.js";
import { save } from "./save.js";

const drop = find("drop", HTMLDivElement);
const files = find("files", HTMLInputElement);
const posting = find("posting", HTMLTextAreaElement);
const stop = find("stop", HTMLButtonElement);
const progress = find("progress", HTMLProgressElement);
const status = find("status", HTMLOutputElement);
const shown = find("shown", HTMLElement);

const loading = load();
/** The files that were chosen or dropped last. */
let chosen = /** @type {readonly File[]} */ ([]);
/** Stops the comparison that is running. */
let stopping = new AbortController();
/** The file whose report is shown. */
let current = /** @type {import("./compare.js").Read | undefined} */ (undefined);

files.addEventListener("change", () => choose(files.files ?? []));
find("form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  void compare();
});
find("example", HTMLButtonElement).addEventListener("click", () => {
  posting.value = examplePosting;
  choose(exampleFiles);
});
stop.addEventListener("click", () => stopping.abort());
find("save-html", HTMLButtonElement).addEventListener("click", () => void saveAs("html"));
find("save-json", HTMLButtonElement).addEventListener("click", () => void saveAs("json"));

// Anywhere in the page: a file dropped outside the field would otherwise be opened in place of the page.
addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
addEventListener("dragleave", () => drop.classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  choose(event.dataTransfer?.files ?? []);
});

void loading.then(({ isOffline }) => {
  if (isOffline) find("offline", HTMLSpanElement).textContent = "It works without a network now.";
});

/** @param {Iterable<File>} those */
function choose(those) {
  chosen = [...those];
  find("chosen", HTMLParagraphElement).textContent = chosen.map(({ name }) => name).join(", ");
  void compare();
}

async function compare() {
  if (chosen.length === 0) {
    status.value = "Choose a resume first.";
    return;
  }
  stopping.abort();
  const mine = new AbortController();
  stopping = mine;
  begin();
  try {
    const { reader } = await loading;
    const results = await compareAll(reader, chosen, {
      posting: posting.value.trim() === "" ? undefined : posting.value,
      signal: mine.signal,
      say,
    });
    await showAll(results);
  } catch (error) {
    if (stopping === mine) status.value = mine.signal.aborted ? "Stopped." : messageOf(error);
  } finally {
    if (stopping === mine) end();
  }
}

/** @param {readonly import("./compare.js").Result[]} results best first */
async function showAll(results) {
  showRanking(results, (result) => void show(result));
  const [best] = results;
  status.value = results.length === 1 && best ? wordsOf(best) : `${results.length} files read`;
  if (best && "analysis" in best) await show(best);
}

function begin() {
  current = undefined;
  shown.hidden = true;
  find("ranking", HTMLElement).hidden = true;
  status.value = "Loading …";
  progress.removeAttribute("value");
  progress.max = chosen.length;
  progress.hidden = false;
  stop.hidden = false;
}

function end() {
  progress.hidden = true;
  stop.hidden = true;
}

/** @param {number} index of the file that is about to be read */
function say(index) {
  // The progress within a single file is unknown.
  if (chosen.length > 1) progress.value = index;
  status.value = `Reading ${chosen[index]?.name} …`;
}

/** @param {import("./compare.js").Read} result */
async function show(result) {
  current = result;
  const { reader } = await loading;
  // Text of a resume is escaped in the report, which also forbids scripts; the sandbox is a third line of
  // defense.
  const html = await reader.renderReport(result.analysis, "html");
  if (current !== result) return;
  find("shown-title", HTMLHeadingElement).textContent = result.file.name;
  find("report", HTMLIFrameElement).srcdoc = html;
  shown.hidden = false;
}

/** @param {"html" | "json"} format */
async function saveAs(format) {
  if (current === undefined) return;
  const { analysis, file } = current;
  const { reader } = await loading;
  const text = await reader.renderReport(analysis, format);
  const type = format === "html" ? "text/html" : "application/json";
  save(`${file.name.replace(/\.\w+$/, "")}.${format}`, text, type);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : "Something went wrong.";
}
