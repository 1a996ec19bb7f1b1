/** What a verification can be written as. */
export type VerifyFormat = "text" | "markdown" | "junit" | "sarif" | "github" | "json";

/** Every format, in the order of the documentation. */
export const verifyFormats: readonly VerifyFormat[] = [
  "text",
  "markdown",
  "junit",
  "sarif",
  "github",
  "json",
];
