import { execFileSync } from "node:child_process";

/** The text of a file by poppler's pdftotext: in its own order, and in that of the file (`-raw`). */
export function pdftotext(path: string): readonly string[] {
  return [[], ["-raw"]].map((flags) =>
    execFileSync("pdftotext", [...flags, path, "-"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    }),
  );
}
