import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./consumer.ts";

interface Manifest {
  readonly files: readonly string[];
}
const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
// npm ships these whatever `files` says.
const shipped = [...files, "README.md", "LICENSE", "package.json"];
const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);
const isShipped = (path: string): boolean =>
  !files.some((one) => one.startsWith("!") && isIn(path, one.slice(1))) &&
  shipped.some((one) => isIn(path, one)) &&
  existsSync(join(root, path));

const pages = [
  ...["README.md", "SECURITY.md", "CHANGELOG.md"],
  ...["docs", "examples"].flatMap(pagesIn),
];

/** Not by `recursive`, which follows the link from an example's modules back to this folder, without end. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : pagesIn(path);
    return path.endsWith(".md") ? [path] : [];
  });
}

/** The relative links of a page, without their anchors, as paths from the root. Pictures stay in the repository: they would make the package half as large again. */
function targetsOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8").replaceAll(/```[\s\S]*?```/g, "");
  const links = [...text.matchAll(/(?<!!\[[^\]]*)\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => {
    const path = link.split("#", 1)[0] ?? "";
    return path === "" || /^[a-z]+:/.test(path) ? [] : [join(dirname(page), path)];
  });
  return [...new Set(links)];
}

test.for(pages.filter(isShipped))(
  "no command of %s takes a file that only the repository has",
  (page) => {
    const commands = [...readFileSync(join(root, page), "utf8").matchAll(/```sh\n([\s\S]*?)```/g)];
    const inRepository = /(?<![\w/.-])(?:fixtures|bench|test)\/\S+/g;
    expect(commands.flatMap(([, lines = ""]) => lines.match(inRepository) ?? [])).toEqual([]);
  },
);

test.for(pages)("every link of %s leads to what is in the package", (page) => {
  expect(targetsOf(page).filter((path) => !isShipped(path))).toEqual([]);
});
