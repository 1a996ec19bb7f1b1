/** A function that is like no other, so that nothing compiled for one serves another. */
function step(number: number): string {
  const letter = (number % 36).toString(36);
  const from = number * 13;
  return `steps.push((text) => {
  const found${number} = new Map();
  const pattern = /(?:\\b|-)([${letter}a-f]+\\d?)(?:${letter}|-${number % 17})?(?=[ ,;]|$)/giu;
  for (const [, name] of text.slice(${from}, ${from + 600}).matchAll(pattern)) {
    const key = name.toLowerCase().normalize("NFKC");
    const { count = 0, at = [] } = found${number}.get(key) ?? {};
    found${number}.set(key, { count: count + 1, at: [...at, name.length + ${number}] });
  }
  return [...found${number}].map(([key, { count, at }]) => ({ key, count, last: at.at(-1) }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
    .reduce((sum, { count, last }) => sum + count * last, ${number});
});`;
}

/**
 * The script of a worker that does a fixed piece of work, of the kind that a page's first comparison is: much source to compile, many functions that run a
 * few times each, patterns, strings, lists and maps. What the processor needs for it tells how fast the machine is at the moment.
 */
const script = `const steps = [];
${Array.from({ length: 1500 }, (_, number) => step(number)).join("\n")}
const text = Array.from({ length: 4000 }, (_, i) => (i * 7919 % 10007).toString(36) + "-" + i % 17).join(" ");
let sum = 0;
for (let round = 0; round < 4; round++) for (const step of steps) sum += step(text);
postMessage(sum);`;

/** An expression for a page, which waits until a worker of its own has done the work. */
export const referenceWork: string = `new Promise((resolve, reject) => {
  const script = new Blob([${JSON.stringify(script)}], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script), { type: "module" });
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }) => {
    worker.terminate();
    resolve(data);
  };
})`;
