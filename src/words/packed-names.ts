/** What says before a name how many letters it shares with the one before it: none, one, two … No name holds these marks. */
export const sharedMarks = "~;<=>?@[]^";

/** What opens letters of another script, written in English ones, and the first letter of that script; "}" closes them. */
export const scripts: Readonly<Record<string, number>> = { "{": 0x430, "|": 0x3ac };

const beforeMark = /(?=[~;<=>?@[\]^])/;

/** Names that the build has packed: in the order of their letters, each without those that it shares with the one before it. O(length). */
export function unpackNames(packed: string): readonly string[] {
  if (packed === "") return [""];
  let last = "";
  return packed
    .replace(/([{|])([^}]*)\}/g, (_, script: string, run: string) => unfolded(run, script))
    .split(beforeMark)
    .map((part) => {
      last = last.slice(0, sharedMarks.indexOf(part.charAt(0))) + part.slice(1);
      return last;
    });
}

function unfolded(run: string, script: string): string {
  const first = scripts[script] ?? 0;
  return run.replace(/[a-zA-Z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(first + (code < 97 ? code - 39 : code - 97));
  });
}
