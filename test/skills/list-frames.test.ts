import { expect, test } from "vitest";
import { idsIn } from "./found.ts";

/** The forms in which resumes list skills. */
const frames: readonly ((name: string) => string)[] = [
  (name) => `Languages: Java, ${name}, Python`,
  (name) => `${name} | Java | Python`,
  (name) => `Java (basic), ${name} (expert), Python (good)`,
  (name) => `Java – 3 years\n${name} – 5 years\nPython – 2 years`,
  (name) => `Java ★★★☆☆\n${name} ★★★★☆\nPython ★★☆☆☆`,
  (name) => `• Java\n• ${name}\n• Python`,
  (name) => `Java/${name}/Python`,
  (name) => `Proficient in Java and ${name}; familiar with Python`,
  (name) => `Java · ${name} · Python`,
  (name) => `Java 80%\n${name} 90%\nPython 60%`,
  (name) => `| Java | Expert |\n| ${name} | Good |\n| Python | Basic |`,
  (name) => `\`Java\` \`${name}\` \`Python\``,
  (name) => `**Java**, **${name}**, **Python**`,
  (name) => `- **Java**\n- **${name}**\n- **Python**`,
  (name) => `Java: advanced\n${name}: good\nPython: basic`,
  (name) => `- Java: very good\n- ${name}: beginner\n- Python: intermediate level`,
  (name) => `Java: advanced, ${name}: basic, Python: good`,
  (name) => `Java – Fortgeschritten\n${name}: Sehr gut\nPython: Grundkenntnisse`,
  (name) => `Java : avancé\n${name} : débutant\nPython : bon niveau`,
  (name) => `Java: avanzado\n${name}: intermedio\nPython: básico`,
  (name) => `Java: zaawansowany\n${name}: podstawowy\nPython: dobry`,
  (name) =>
    `Skill\tVersion\tUsed\tLevel\nJava\t8, 11\t7 years\tExpert\n${name}\t1.4x\t3 years\tGood\nPython\t3\t<1\tBasic`,
  (name) => `Java   5   Expert\n${name}   3   Intermediate\nPython   2   Basic`,
];

test.each([
  ["Go", "go"],
  ["R", "r"],
  ["Rust", "rust"],
  ["Swift", "swift"],
  ["Chef", "chef"],
  ["Puppet", "puppet"],
  ["Express", "express"],
  ["Spark", "apache-spark"],
  ["Flask", "flask"],
  ["Julia", "julia"],
  ["Helm", "helm"],
  ["Hive", "apache-hive"],
  ["Excel", "microsoft-excel"],
  ["Access", "microsoft-access"],
  ["Consul", "consul"],
  ["Nomad", "nomad"],
])("%s is found in a list of any form", (name, id) => {
  const missed = frames
    .map((frame) => frame(name))
    .filter((rows) => {
      const ids = idsIn(`Jane Doe\n\nTechnical Skills\n${rows}\n\nInterests\nHiking`);
      return ["java", id, "python"].some((one) => !ids.includes(one));
    });
  expect(missed).toEqual([]);
});

test("emphasis does not make a list of a sentence", () => {
  expect(idsIn("Teams that **express** thanks, *excel* and write **Java**.")).toEqual([]);
});
