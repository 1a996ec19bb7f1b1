import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** The ids of the skills asked for by a list of requirements with only this line. */
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
  ["Znajomość baz danych i wzorców projektowych", ["databases", "design-patterns"]],
  ["Doświadczenie w pracy z relacyjną bazą danych", ["relational-databases"]],
  ["Znalost operačních systémů, schopnost týmové práce", ["operating-systems", "teamwork"]],
  ["Adatbázisok, algoritmusok ismerete", ["databases", "algorithms"]],
  ["Çevik metodolojiler ve birim testleri", ["agile", "unit-testing"]],
  ["Tietokantojen ja versionhallinnan tuntemus", ["databases", "version-control"]],
  ["Cunoștințe de rețelistică și sisteme de operare", ["computer-networking", "operating-systems"]],
  ["Conoscenza della programmazione a oggetti", ["object-oriented-programming"]],
  ["Conhecimento de bancos de dados relacionais", ["relational-databases"]],
  ["Erfaring med mikrotjenester, gode samarbeidsevner", ["microservices", "teamwork"]],
  ["Erfarenhet av molntjänster och maskininlärning", ["cloud-computing", "machine-learning"]],
  ["Ervaring met versiebeheer, probleemoplossend vermogen", ["version-control", "problem-solving"]],
  ["Du har et stort netværk i branchen", []],
  ["Gestion des réseaux sociaux", []],
] as const)("%j asks for %j", ([line, skills]) => expect(skillsIn(line)).toEqual(skills));
