import { clipMiddle } from "./columns.ts";

/** Longer names push the rest of their row out of sight. */
const maxOfName = 32;

/**
 * Returns a function that shortens file names: it removes the folders that all of them share, and cuts the
 * middle of long names.
 */
export function nameShortener(names: readonly string[]): (name: string) => string {
  const [first = "", ...others] = names.map((name) => name.split(/(?<=[/\\])/));
  const folders = first === "" ? [] : first.slice(0, -1);
  const end = folders.findIndex((folder, i) => others.some((parts) => parts[i] !== folder));
  const shared = (end === -1 ? folders : folders.slice(0, end)).join("").length;
  return (name) => clipMiddle(name.slice(shared), maxOfName);
}
