/** What says before a name how many letters it shares with the one before it: none, one, two … No name holds these marks. */
export const sharedMarks = "~;<=>?@[]^";

const beforeMark = /(?=[~;<=>?@[\]^])/;

/** Names that the build has packed: in the order of their letters, each without those that it shares with the one before it. O(length). */
export function unpackNames(packed: string): readonly string[] {
  if (packed === "") return [""];
  let last = "";
  return packed.split(beforeMark).map((part) => {
    last = last.slice(0, sharedMarks.indexOf(part.charAt(0))) + part.slice(1);
    return last;
  });
}
