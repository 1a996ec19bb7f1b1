import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

interface Person {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
}

/** The forms in which the head of a resume names a person and says how to reach them. */
const frames: readonly ((person: Person) => string)[] = [
  ({ name, phone, mail }) => `${name}\n${mail} | ${phone}`,
  ({ name, phone, mail }) => `${name}\nSenior Software Engineer\nLondon, UK • ${phone} • ${mail}`,
  ({ name, phone, mail }) => `${name} | ${phone} | ${mail}`,
  ({ name, phone, mail }) => `${name} – Full Stack Developer\n${phone}\n${mail}`,
  ({ name, phone, mail }) => `# ${name}\n[${mail}](mailto:${mail}) | ${phone}`,
  ({ name, phone, mail }) => `// ${name}\n${phone} // ${mail}`,
  ({ name, phone, mail }) => `=== ${name} ===\n${phone} | ${mail}`,
  ({ name, phone, mail }) => `**${name}**\n${mail} / ${phone}`,
  ({ name, phone, mail }) => `| ${name} | ${mail} |\n| Software Engineer | ${phone} |`,
  ({ name, phone, mail }) => `Curriculum Vitae – ${name}\nT: ${phone}\nE: ${mail}`,
  ({ name, phone, mail }) => `${name} (he/him)\nEmail - ${mail}\nMobile - ${phone}`,
  ({ name, phone, mail }) => `${name}\nUS Citizen | ${phone} | ${mail} | Boston, MA`,
  ({ name, phone, mail }) => `${name}\n45 Park Lane, Flat 3, London, ${phone}, ${mail}`,
  ({ name, phone, mail }) => `${mail} | ${phone}\n${name}`,
  ({ name, phone, mail }) => `${name}\n\nContact\n${phone}\n${mail}\nBoston, MA`,
  ({ name, phone, mail }) => `${name}\n📞 ${phone} | 📧 ${mail} | 🔗 github.com/someone`,
];

const names = [
  "Lena Hofmann",
  "Ludwig van der Berg",
  "Nguyen Van An",
  "Vikram R. S. Iyer",
  "John Q. Public III",
  "MARIA KELLER",
  "Siobhán Ní Bhriain",
  "Chloe McAllister-Reyes",
  "Katherine (Kate) Morrow",
];

const phones = ["(617) 555-0134", "+44 20 7946 0958", "030/901820-12", "+91-9876543210"];

const after = "Experience\nSoftware Engineer, Lumen Co, Jan 2020 - Present\n\nSkills\nJava, Go\n";

function othersThan(name: string, written: string): readonly string[] {
  return frames.flatMap((frame, at) => {
    // Every second form, the others for the next name.
    if (names.includes(name) && at % 2 !== names.indexOf(name) % 2) return [];
    const phone = phones[at % phones.length] ?? "";
    const mail = "someone@example.org";
    const head = frame({ name: written, phone, mail });
    const { contact } = readFacts(textDocument(`${head}\n\n${after}`));
    const found = [contact.name?.text, contact.phone?.text, contact.email?.text];
    return found.join() === [name, phone, mail].join() ? [] : [`${head}: ${found}`];
  });
}

test.each(names)("the person is found at a head of any form: %s", (name) => {
  expect(othersThan(name, name)).toEqual([]);
});

test.each([
  ["Mr. Arjun Mehta", "Arjun Mehta"],
  ["Dr. Sara Whitfield", "Sara Whitfield"],
  ["James Okafor, MBA", "James Okafor"],
])("a title or degree beside the name is not part of it: %s", (written, name) => {
  expect(othersThan(name, written)).toEqual([]);
});
