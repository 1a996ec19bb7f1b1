import { wordsOf } from "./compare.js";
import { find } from "./find.js";

/** @typedef {import("./compare.js").Read} Read */
/** @typedef {import("./compare.js").Result} Result */

/** Nobody reads more names than this in a table. */
const mostNames = 4;

/**
 * Shows several results as a table, one row each. For a single result, its report is enough.
 *
 * @param {readonly Result[]} results
 * @param {(result: Read) => void} show called when somebody wants to see a report
 */
export function showRanking(results, show) {
  find("ranking", HTMLElement).hidden = results.length < 2;
  find("rows", HTMLTableSectionElement).replaceChildren(
    ...results.map((result) => rowOf(result, show)),
  );
}

/**
 * @param {Result} result
 * @param {(result: Read) => void} show
 */
function rowOf(result, show) {
  const row = document.createElement("tr");
  const isRead = "analysis" in result;
  const rank = isRead ? result.rank : undefined;
  const words = cell(wordsOf(result));
  words.classList.toggle("wrong", !isRead);
  row.append(
    cell(String(rank ?? "–")),
    cell(isRead ? opener(result, show) : result.file.name),
    words,
    cell(isRead ? gapsOf(result.analysis) : ""),
  );
  return row;
}

/**
 * @param {Read} result
 * @param {(result: Read) => void} show
 */
function opener(result, show) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = result.file.name;
  button.addEventListener("click", () => show(result));
  return button;
}

/** @param {string | Node} content */
function cell(content) {
  const element = document.createElement("td");
  element.append(content);
  return element;
}

/**
 * What the posting requires but the resume does not show, or not fully; the heaviest first.
 *
 * @param {import("skilltally").Analysis} analysis
 */
function gapsOf({ match }) {
  const gaps = (match?.contributions ?? []).filter(
    ({ level, status }) => level === "required" && status !== "met",
  );
  const names = gaps
    .slice(0, mostNames)
    .map(({ name, status }) => (status === "partial" ? `${name} (partly)` : name));
  const others = gaps.length - names.length;
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join(", ");
}
