// Compiles lexicons/ in one process, words first: the compiler of the skills reads them. Run by `npm run data`, with --update after a change to the choices of words.
await import("./build-words.ts");
await import("./build-weights.ts");
await import("./build-data.ts");
