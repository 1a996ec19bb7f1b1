/** The formats in which a verification can be written. */
export type VerifyFormat = "text" | "markdown" | "junit" | "sarif" | "github" | "json";

/** All formats, in the order of the documentation. */
export const verifyFormats: readonly VerifyFormat[] = [
  "text",
  "markdown",
  "junit",
  "sarif",
  "github",
  "json",
];
