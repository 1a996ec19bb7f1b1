import type { z } from "zod";

/**
 * Describes what a schema finds wrong with a value, as what the value must be: "must be a number, not text",
 * "must not be empty", "is missing; it must be a list". Keeps a message that the schema itself provides.
 * Contains nothing of the value.
 */
export function issueWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type": {
      const must = `must be ${kindOf(issue.expected)}`;
      const [, received = ""] = /received (\w+)$/.exec(issue.message) ?? [];
      if (received === "undefined") return `is missing; it ${must}`;
      return kinds.has(received) ? `${must}, not ${kindOf(received)}` : must;
    }
    case "too_small":
      return sizeWords(issue.origin, "at least", Number(issue.minimum));
    case "too_big":
      return sizeWords(issue.origin, "at most", Number(issue.maximum));
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
    default:
      return `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  }
}

/** Names of the types of YAML and JSON in messages. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a group of keys and values"],
  ["record", "a group of keys and values"],
  ["null", "empty"],
]);

function kindOf(type: string): string {
  return kinds.get(type) ?? type;
}

function sizeWords(origin: string, bound: "at least" | "at most", size: number): string {
  const isAboutSome = bound === "at least" && size === 1;
  if (origin === "number") return `must be ${bound} ${size}`;
  if (isAboutSome) return "must not be empty";
  return `must have ${bound} ${size} ${origin === "string" ? "characters" : "items"}`;
}
