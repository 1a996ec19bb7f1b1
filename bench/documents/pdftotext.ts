import { execFileSync } from "node:child_process";

/** What poppler's pdftotext makes of a file: in its own order, and in that of the file (`-raw`). */
export function pdftotext(path: string): readonly string[] {
  return [[], ["-raw"]].map((flags) =>
    execFileSync("pdftotext", [...flags, path, "-"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    }),
  );
}
