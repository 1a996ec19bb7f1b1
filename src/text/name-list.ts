/** Names listed as in a sentence: "Go", "Go and Kafka", "Go, Kafka or Redis"; "" for none. */
export function nameList(names: readonly string[], joint: "and" | "or" = "and"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${joint} ${last}`;
}
