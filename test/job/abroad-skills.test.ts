import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** The ids of the skills that a list of musts with this one line asks for. */
function skillsIn(line: string): readonly string[] {
  const { requirements } = readJob(textDocument(`Profil\n- ${line}`));
  return requirements.flatMap(({ skills }) => skills);
}

test.for([
  ["Teamfähigkeit und selbstständige Arbeitsweise", ["teamwork", "independence"]],
  [
    "Sorgfalt, Eigeninitiative und Lernbereitschaft",
    ["attention-to-detail", "initiative", "curiosity"],
  ],
  ["Kenntnisse in relationalen Datenbanken", ["relational-databases"]],
  ["Erfahrung mit agilen Methoden und Versionsverwaltung", ["agile", "version-control"]],
  [
    "Esprit d’équipe, rigueur et sens de l'organisation",
    ["teamwork", "rigor", "organizational-skills"],
  ],
  [
    "Maîtrise des tests unitaires et de l'intégration continue",
    ["unit-testing", "continuous-integration"],
  ],
  ["Connaissance des bases de données relationnelles", ["relational-databases"]],
  ["Trabajo en equipo y atención al detalle", ["teamwork", "attention-to-detail"]],
  ["Znajomość Pythona, Javy i mikroserwisów", ["python", "java", "microservices"]],
  ["Doświadczenie z Dockerem, Linuksem i angielskim", ["docker", "linux", "english"]],
  ["Goede beheersing van de Nederlandse taal", ["dutch"]],
  ["Linux. Vi erbjuder kurser", ["linux"]],
  ["Conocimientos de control de versiones y metodologías ágiles", ["version-control", "agile"]],
  ["Experiencia en pruebas unitarias y revisión de código", ["unit-testing", "code-review"]],
  ["Du arbeitest gern im Team und selbstständig", ["teamwork", "independence"]],
  ["Tu es autonome", ["independence"]],
] as const)("%j asks for %j", ([line, skills]) => expect(skillsIn(line)).toEqual(skills));
