import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** How a posting with only this line asks for Terraform. */
function levelIn(line: string): string {
  const { requirements } = readJob(textDocument(`Senior Platform Engineer\n\n${line}\n`));
  return requirements.find(({ skills }) => skills.includes("terraform"))?.level ?? "none";
}

test.for([
  "It would make us happy if you know Terraform.",
  "You have at least touched Terraform.",
  "Extra credit for Terraform.",
  "Terraform is the icing on the cake.",
  "Terraform would be awesome.",
  "We'd love it if you knew Terraform.",
  "Some Terraform doesn't hurt.",
  "It doesn't hurt if you know Terraform.",
  "Bonus: Terraform.",
  "Terraform (optional)",
  "Terraform would be helpful but isn't required.",
  "Not required but great: Terraform.",
  "Any exposure to Terraform is appreciated.",
  "Terraform makes you stand out.",
  "Terraform will set you apart.",
  "Terraform an advantage",
  "We would be thrilled if you know Terraform",
  "If you also know Terraform, even better.",
  "Terraform von Vorteil",
  "Idealerweise Terraform",
  "Kenntnisse in Terraform sind ein Plus",
  "Terraform ist nicht zwingend erforderlich",
  "Un plus : Terraform",
  "La connaissance de Terraform est un atout",
  "Idéalement Terraform",
  "Se valorará experiencia con Terraform",
  "Conocimientos de Terraform deseables",
  "Terraform é um diferencial",
  "Desejável Terraform",
  "Terraform is een pre",
  "Terraform is een pluspunt",
  "Gradita conoscenza di Terraform",
  "Mile widziane: Terraform",
])("%s is a wish", (line) => {
  expect(levelIn(line)).toBe("preferred");
});

test.for([
  "We need Terraform and Go.",
  "We expect Terraform experience.",
  "Candidates need Terraform experience.",
  "You know Terraform inside out.",
  "Must-haves: Terraform",
  "Kenntnisse in Terraform erforderlich",
  "Du beherrschst Terraform",
  "Sie verfügen über Erfahrung mit Terraform",
  "Anforderungen: Terraform",
  "Vous maîtrisez Terraform",
  "Profil recherché : Terraform",
  "Requisitos: Terraform",
  "Experiencia con Terraform",
  "Imprescindible Terraform",
  "Requisiti: Terraform",
  "Wymagania: Terraform",
  "Je hebt ervaring met Terraform",
])("%s is a requirement", (line) => {
  expect(levelIn(line)).toBe("required");
});

test.for([
  "Our legacy system was in Terraform but has been retired.",
  "Our competitors are Terraform and Pulumi.",
])("%s asks for nothing after a list of requirements, either", (line) => {
  const text = `Platform Engineer\n\nRequirements\n- Go\n- Kafka\n- Docker\n\n${line}\n`;
  const { requirements } = readJob(textDocument(text));
  const ids = requirements.flatMap(({ skills }) => skills);
  expect(ids).not.toContain("terraform");
  expect(ids).not.toContain("legacy-modernization");
});

test.for([
  "Our legacy system was in Terraform but has been retired.",
  "We migrated from Terraform to Pulumi.",
  "We have replaced Terraform.",
  "You don't need to know Terraform.",
  "Terraform experience is not required.",
  "Our customers use Terraform.",
  "We compete with Terraform.",
  "The client runs Terraform.",
  "Terraform is being phased out.",
  "We don't use Terraform.",
  "We need to grow, and Terraform did too.",
])("%s asks for nothing", (line) => {
  expect(levelIn(line)).toBe("none");
});
