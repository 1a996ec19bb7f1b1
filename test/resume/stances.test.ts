import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Proof } from "../../src/resume/resume.ts";

/** The proof of a skill in a resume that has this line among the bullets of a position. */
function proofOf(line: string, skill: string): Proof | undefined {
  const text = `Ida Novak
ida@example.org

Experience
Backend Engineer, Northgate Ltd, Jan 2019 - Mar 2021
• Built services in Java and PostgreSQL.
• ${line}
`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  return skills.find((use) => use.skill === skill)?.proof;
}

test.for([
  ["I have yet to touch Kafka in production", "apache-kafka"],
  ["No hands-on Redis so far", "redis"],
  ["No prior experience with Terraform", "terraform"],
  ["Never worked with Kubernetes", "kubernetes"],
  ["Used Redis in place of Kafka", "apache-kafka"],
  ["Redis au lieu de Kafka", "apache-kafka"],
  ["Redis en vez de Kafka", "apache-kafka"],
  ["Unlike at Acme, where we used Perl, wrote Go", "perl"],
  ["Not familiar with Docker", "docker"],
  ["Gaps: Terraform, Ansible", "ansible"],
  ["Redis: none", "redis"],
  ["Docker - not yet, Ansible", "docker"],
  ["Worked with the back-end team on REST endpoints (they use Django)", "django"],
  ["Terraform (no experience)", "terraform"],
  ["Kubernetes | None | Docker | Good", "kubernetes"],
  ["I do not know Terraform", "terraform"],
  ["Did not use Kafka, Redis or Docker", "docker"],
  ["Ran on one server. Did not use Kafka", "apache-kafka"],
  ["Unfamiliar with Ansible", "ansible"],
  ["I still lack Kafka experience", "apache-kafka"],
  ["Zero exposure to Kubernetes", "kubernetes"],
  ["No Terraform experience", "terraform"],
  ["Ran it on Nomad. Kubernetes: none", "kubernetes"],
  ["Ran it on Nomad; Kubernetes was never introduced", "kubernetes"],
  ["Ran it on Nomad. Skills I do not have: Docker, Kubernetes", "kubernetes"],
  ["I have not yet had the chance to work with Kubernetes", "kubernetes"],
  ["Kubernetes was run by another team", "kubernetes"],
  ["We voted against Kafka and kept RabbitMQ", "apache-kafka"],
  ["Without Redis, using only memory", "redis"],
  ["Shipped without Docker on three servers", "docker"],
  ["Little experience with Terraform", "terraform"],
  ["I have very little knowledge of Kafka", "apache-kafka"],
  ["Little practical exposure to Redis so far", "redis"],
  ["Shipped to three servers without docker", "docker"],
  ["Ran it without redis or kafka for a year", "redis"],
  ["no kubernetes experience", "kubernetes"],
  ["Aucune connaissance de Terraform", "terraform"],
  ["Sin experiencia con Redis", "redis"],
  ["Geen ervaring met Docker", "docker"],
  ["Collaborated with iOS, web and QA engineers on releases", "ios"],
  ["Communicated closely with front-end and Android developers", "android"],
  ["Liaised with the Kafka and Terraform teams", "terraform"],
  ["Did not touch the Angular front end", "angular"],
  ["Cut build times without touching the Jenkins setup", "jenkins"],
  ["Had nothing to do with the Angular part", "angular"],
  ["Considered Rust, chose Go", "rust"],
  ["Chose PostgreSQL over MongoDB", "mongodb"],
  ["Stayed away from MongoDB", "mongodb"],
  ["Shipped it in Go (no Kubernetes involved)", "kubernetes"],
  ["TypeScript, no Angular", "angular"],
  ["Kein Einsatz von Kubernetes", "kubernetes"],
  ["Sans recours à Docker", "docker"],
  ["Sin usar Docker", "docker"],
  ["Zonder Docker", "docker"],
  ["Bez Dockera", "docker"],
  ["no Kubernetes yet", "kubernetes"],
  ["Java; no Kafka yet", "apache-kafka"],
  ["Not interested in MongoDB", "mongodb"],
  ["Kafka: no", "apache-kafka"],
  ["Kafka experience: none", "apache-kafka"],
  ["No prior Kafka experience", "apache-kafka"],
  ["Little to no Kafka", "apache-kafka"],
  ["Zero Kafka", "apache-kafka"],
  ["Lack of Kafka experience", "apache-kafka"],
  ["Evaluated Kafka but did not adopt it", "apache-kafka"],
  ["Shipped in Go (team had no React)", "react"],
  ["Instead of Kafka we used Redis", "apache-kafka"],
  ["Unlike Kafka, it kept no log", "apache-kafka"],
  ["Rejected Kafka after a trial", "apache-kafka"],
  ["Decided against a rewrite in Rust", "rust"],
  ["The firm does not use Docker", "docker"],
  ["Kubernetes is new to me", "kubernetes"],
  ["Go, no React, Docker", "react"],
  ["Kafka: keine Kenntnisse", "apache-kafka"],
  ["Bisher nicht mit Kafka gearbeitet", "apache-kafka"],
  ["Kafka habe ich nie benutzt", "apache-kafka"],
  ["Ich kenne Kafka nicht", "apache-kafka"],
  ["Aucune expérience Kafka", "apache-kafka"],
  ["Je ne connais pas Kafka", "apache-kafka"],
  ["Kafka : aucune", "apache-kafka"],
  ["No tengo experiencia en Kafka", "apache-kafka"],
  ["Kafka (sin experiencia)", "apache-kafka"],
  ["Não tenho experiência com Kafka", "apache-kafka"],
  ["Kafka: não", "apache-kafka"],
  ["Non conosco Kafka", "apache-kafka"],
  ["Kafka: nessuna", "apache-kafka"],
  ["Kafka: geen", "apache-kafka"],
  ["Ik ken Kafka niet", "apache-kafka"],
  ["Brak doświadczenia z Kafka", "apache-kafka"],
  ["Nie znam Kafka", "apache-kafka"],
  ["Kafka: brak", "apache-kafka"],
  ["Senza usare Docker", "docker"],
  ["Sem usar Docker", "docker"],
  ["Har ikke arbejdet med Kafka", "apache-kafka"],
  ["Ännu ingen erfarenhet av Kafka", "apache-kafka"],
  ["Kafka: ei kokemusta", "apache-kafka"],
  ["S Kafka zatím nemám zkušenosti", "apache-kafka"],
  ["Nu am lucrat încă cu Kafka", "apache-kafka"],
  ["Kafka tapasztalat még nincs", "apache-kafka"],
  ["Kafka deneyimim yok", "apache-kafka"],
] as const)("%s denies the skill", ([line, skill]) => {
  expect(proofOf(line, skill)).toBeUndefined();
});

test.for([
  ["Currently learning Rust and WebAssembly", "rust"],
  ["Would like to work with Kafka", "apache-kafka"],
  ["Eager to learn Kubernetes", "kubernetes"],
  ["Learning: Terraform", "terraform"],
  ["Terraform (learning), Ansible", "terraform"],
  ["Interested in Kafka, Redis and Docker", "docker"],
  ["Terraform comes next on my list", "terraform"],
  ["On my list: Kafka", "apache-kafka"],
  ["Aspiring Rust developer", "rust"],
  ["Preparing for the Kubernetes exam", "kubernetes"],
  ["Derzeit lerne ich Terraform", "terraform"],
  ["Estoy aprendiendo Kafka", "apache-kafka"],
  ["En cours d'apprentissage : Docker", "docker"],
  ["Enrolled in a Kubernetes course", "kubernetes"],
  ["Taking an evening course in Kafka", "apache-kafka"],
  ["Kubernetes course (not finished)", "kubernetes"],
  ["Kubernetes exam booked for May 2027", "kubernetes"],
  ["Hoping to pick up Rust next semester", "rust"],
  ["Looking to work with Kafka", "apache-kafka"],
  ["Would like to deepen Kafka", "apache-kafka"],
  ["Next: Rust", "rust"],
  ["To do: Rust", "rust"],
  ["Goal: Kubernetes certification in 2027", "kubernetes"],
  ["Reading up on Rust", "rust"],
  ["Starting Rust soon", "rust"],
  ["Become a Rust developer within one year", "rust"],
  ["Runs a shop in PHP; learning Go", "go"],
  ["Terraform (in progress)", "terraform"],
  ["Einarbeitung in Kafka geplant", "apache-kafka"],
  ["Kafka (im Aufbau)", "apache-kafka"],
  ["Möchte mich in Kafka einarbeiten", "apache-kafka"],
  ["Kafka (en cours d'apprentissage)", "apache-kafka"],
  ["Je souhaite me former à Kafka", "apache-kafka"],
  ["Aprendiendo Kafka", "apache-kafka"],
  ["Kafka (en aprendizaje)", "apache-kafka"],
  ["Ik leer Kafka", "apache-kafka"],
  ["Ik wil Kafka leren", "apache-kafka"],
  ["A aprender Kafka", "apache-kafka"],
  ["Kafka (estudando)", "apache-kafka"],
  ["Sto studiando Kafka", "apache-kafka"],
  ["Kafka (in apprendimento)", "apache-kafka"],
  ["Uczę się Kafka", "apache-kafka"],
  ["W trakcie nauki: Kafka", "apache-kafka"],
  ["Arbeite mich derzeit in Kafka ein", "apache-kafka"],
  ["Er i gang med at lære Kafka", "apache-kafka"],
  ["Lär mig just nu Kafka", "apache-kafka"],
  ["Kafka (opettelen)", "apache-kafka"],
  ["Momentálně se učím Kafka", "apache-kafka"],
  ["În prezent învăț Kafka", "apache-kafka"],
  ["Jelenleg tanulom: Kafka", "apache-kafka"],
  ["Şu anda Kafka öğreniyorum", "apache-kafka"],
] as const)("%s is a plan", ([line, skill]) => {
  expect(proofOf(line, skill)).toBe("planned");
});

test.for([
  ["Moved to Kafka so that no message was lost", "apache-kafka"],
  ["Ran Kubernetes without a day of downtime", "kubernetes"],
  ["Terraform (learning), Ansible", "ansible"],
  ["Have yet to touch Kafka, but ran Redis for years", "redis"],
  ["Used Docker, never a virtual machine", "docker"],
  ["Taught the team, which was learning on the job, to use Terraform", "terraform"],
  ["Docker - not yet, Ansible", "ansible"],
  ["Kubernetes | None | Docker | Good", "docker"],
  ["Lost messages in Kafka: none", "apache-kafka"],
  ["Redis outages since then: none", "redis"],
  ["We voted against Kafka and kept RabbitMQ", "rabbitmq"],
  ["Left the old store without Kafka outages", "apache-kafka"],
  ["Ran releases without downtime using Kubernetes", "kubernetes"],
  ["Ran a year without kubernetes outages", "kubernetes"],
  ["Shipped releases without delay, Docker on three servers", "docker"],
  ["Taught Terraform to people with little experience with Terraform", "terraform"],
  ["Could not have shipped it, not without Docker", "docker"],
  ["Did not use Kafka until it was stable", "apache-kafka"],
  ["Not only Redis but also Kafka", "redis"],
  ["Nobody needs a queue by hand any longer thanks to Kafka", "apache-kafka"],
  ["Wrote reports for people who do not know Terraform, in Ansible", "terraform"],
  ["Taught Docker to hires with no Docker experience", "docker"],
  ["Sold the pipeline to customers interested in Kafka", "apache-kafka"],
  ["Aspiring Rust developer, Docker and Redis", "redis"],
  ["Collaborated with four teams on Kafka", "apache-kafka"],
  ["Collaborated with analysts, using Kafka to feed their teams", "apache-kafka"],
  ["Collaborated with a Kafka team", "apache-kafka"],
  ["Avoided Redis outages", "redis"],
  ["Did not miss a Kafka release", "apache-kafka"],
  ["Used Kafka, not only Redis", "redis"],
  ["Kafka: no message lost in two years", "apache-kafka"],
  ["No Redis message was lost in two years", "redis"],
  ["Zero Redis outages in a year", "redis"],
  ["We never had Redis outages", "redis"],
  ["Unlike React developers, we had time", "react"],
  ["Rejected Redis messages", "redis"],
  ["Fixed the lack of Kafka metrics", "apache-kafka"],
  ["No other tool than Docker", "docker"],
  ["Go, no React, Docker", "docker"],
  ["Databases: No SQL, Docker", "docker"],
  ["Zero Trust, Docker", "docker"],
  ["Kafka: keine Ausfälle", "apache-kafka"],
  ["Keine Redis-Ausfälle", "redis"],
  ["Nicht nur mit Docker, auch mit Redis gearbeitet", "docker"],
  ["Kafka : aucune panne", "apache-kafka"],
  ["No solo Kafka sino también Redis", "apache-kafka"],
  ["Single sign-on, Docker", "docker"],
  ["Kafka: brak awarii", "apache-kafka"],
  ["Docker rollout (ongoing)", "docker"],
  ["Migration to Docker in progress", "docker"],
  ["Key tools: Next.js, Docker", "next-js"],
  ["Goal: 20% faster builds, reached with Docker", "docker"],
  ["Helped customers who want to learn Kafka", "apache-kafka"],
  ["Einarbeitung neuer Kollegen in Kafka", "apache-kafka"],
  ["Formation des équipes à Kafka", "apache-kafka"],
  ["Plataforma de aprendizaje en React", "react"],
  ["Ikke kun Kafka, men også Redis", "apache-kafka"],
  ["Ingen erfarenhet av Redis, men goda kunskaper i Kafka", "apache-kafka"],
  ["Keine Erfahrung mit Redis, aber mit Kafka", "apache-kafka"],
  ["Lärde ut Kafka till kollegor", "apache-kafka"],
  ["Kafka tapasztalat: 3 év", "apache-kafka"],
] as const)("%s says that the skill was used", ([line, skill]) => {
  expect(proofOf(line, skill)).toBe("position");
});

test("a skill that is planned in one place and used in another is used", () => {
  expect(proofOf("Would like to work with Java again", "java")).toBe("position");
});

test.for([
  ["Moved the billing services from PHP to Go", "php", "listed"],
  ["Moved 1,900 builds from Jenkins to Bazel", "jenkins", "listed"],
  ["Migrated 12.000 users from PHP to Go", "php", "listed"],
  ["Moved the billing services from PHP to Go", "go", "position"],
  ["The migration of our store from PHP into Rust took a year", "php", "listed"],
  ["Moved reports from Java logs", "java", "position"],
  ["Replaced Perl with Go", "perl", "listed"],
  ["Replaced Perl with Go", "go", "position"],
  ["Umstellung von Delphi auf C#", "delphi", "listed"],
  ["Umstellung von Delphi auf C#", "c-sharp", "position"],
  ["Migration de Delphi vers C#", "delphi", "listed"],
  ["Got rid of MongoDB", "mongodb", "listed"],
  ["I no longer use MongoDB", "mongodb", "listed"],
  ["Retired the last Jenkins server", "jenkins", "listed"],
  ["Retired technical debt in the Django services", "django", "position"],
  ["Removed jQuery from all pages", "jquery", "listed"],
  ["Removed unused Terraform modules", "terraform", "position"],
  ["Rewrote a Perl tool in Python", "perl", "listed"],
  ["Rewrote a Perl tool in Python", "python", "position"],
  ["Rewrote Kafka tools in Python", "apache-kafka", "position"],
  ["Ablösung von Jenkins durch GitLab CI", "jenkins", "listed"],
  ["Perl-Skripte durch Python ersetzt", "perl", "listed"],
  ["Remplacement de Jenkins par GitLab CI", "jenkins", "listed"],
  ["Migración de PHP a Go", "php", "listed"],
  ["Vervanging van Jenkins door GitLab CI", "jenkins", "listed"],
  ["Zastąpienie Jenkinsa przez GitLab CI", "jenkins", "listed"],
  ["Migração de PHP para Go", "php", "listed"],
  ["Migrazione da PHP a Go", "php", "listed"],
  ["Jenkins yerine GitLab CI", "jenkins", "listed"],
  ["Interviewed candidates for Rust roles", "rust", "listed"],
  ["Wrote the job ad for a Kafka engineer", "apache-kafka", "listed"],
  ["Attended a talk on Kubernetes", "kubernetes", "listed"],
  ["Read the Terraform book", "terraform", "listed"],
  ["Read about Kafka", "apache-kafka", "listed"],
  ["Was asked at an interview about Kafka, Redis", "redis", "listed"],
  ["Quizzed on Terraform in two interviews", "terraform", "listed"],
  ["Was asked to move the queue to Kafka", "apache-kafka", "position"],
  ["Supported colleagues who wrote Scala", "scala", "listed"],
  ["Supported Terraform users", "terraform", "position"],
  ["Bewerbungsgespräche mit Scala-Entwicklern", "scala", "listed"],
] as const)("%s proves %s as %s", ([line, skill, proof]) => {
  expect(proofOf(line, skill)).toBe(proof);
});

test.for([
  ["No experience: PHP", "php"],
  ["Not interested in: Perl", "perl"],
  ["Languages: Go, Rust; no PHP", "php"],
  ["Everything but PHP", "php"],
  ["Keine Erfahrung: PHP", "php"],
] as const)("%s in a list of skills does not claim the skill", ([line, skill]) => {
  const text = `Ida Novak\nida@example.org\n\nSkills\n${line}\nDocker, Redis\n`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.map((use) => use.skill)).not.toContain(skill);
  expect(skills.map((use) => use.skill)).toContain("docker");
});

test.for([
  ["I have yet to touch Kafka in production", "apache-kafka"],
  ["No hands-on Redis so far", "redis"],
  ["Worked with the back-end team on REST endpoints (they use Django)", "django"],
  ["Liaised with the Kafka and Terraform teams", "terraform"],
  ["Cut build times without touching the Jenkins setup", "jenkins"],
  ["Wrote the job ad for a Kafka engineer", "apache-kafka"],
  ["Managed six developers who used Scala", "scala"],
] as const)("%s proves the same about %s wherever its line breaks", ([line, skill]) => {
  const breaks = [...line.matchAll(/ (?=[a-z])/g)].map(
    ({ index }) => `${line.slice(0, index)}\n${line.slice(index + 1)}`,
  );
  const proved = new Set(breaks.map((broken) => proofOf(broken, skill)));
  expect([...proved]).toEqual([proofOf(line, skill)]);
});

test("a list of lower-case words on lines of their own is not a sentence", () => {
  const text = "Ida Novak\nida@example.org\n\nSkills\nmachine learning\npython\ndocker\n";
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.find(({ skill }) => skill === "python")?.proof).toBe("listed");
});

test.for([
  ["[GitHub](https://github.com/novak)", "github"],
  ["GitHub", "github"],
])("%s beside the e-mail address is not a skill", ([label, skill]) => {
  const text = `Ida Novak\nida@example.org | ${label}\n\nSkills\nDocker, Redis\n`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.map((use) => use.skill)).not.toContain(skill);
});

test("a skill in the quoted title of a publication is not claimed", () => {
  const text = `Ida Novak\nida@example.org\n\nSkills\nDocker, Redis\n\nPublications\nI. Novak: "Kotlin on Mars", Journal of Odd Results 2019.\n`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.map((use) => use.skill)).not.toContain("kotlin");
});

test.for([
  ['MSc Computer Science, Northgate University, 2017. Thesis: "Kotlin on Mars"', "kotlin"],
  [
    "MSc Computer Science, Northgate University, 2017\nMasterarbeit: „Kotlin auf dem Mars“",
    "kotlin",
  ],
])("a skill in the quoted title of a thesis is not claimed: %s", ([line, skill]) => {
  const text = `Ida Novak\nida@example.org\n\nSkills\nDocker, Redis\n\nEducation\n${line}\n`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.map((use) => use.skill)).not.toContain(skill);
});

test("unlike its quoted title, what was built for a thesis proves a skill", () => {
  const text = `Ida Novak\nida@example.org\n\nEducation\nMSc Computer Science, Northgate University, 2017\nThesis on rovers. Built "a rover in Kotlin"\n`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.find(({ skill }) => skill === "kotlin")?.proof).toBe("education");
});

test("the name of an author of a publication is not a skill", () => {
  const text = `Ida Novak\nida@example.org\n\nSkills\nDocker, Redis\n\nPublications\nR. Python, Ruby, S., I. Novak: Odd logs in Kafka, Journal of Odd Results 2019.\n`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  const published = skills.filter(
    ({ proof, impliedBy }) => proof === "education" && impliedBy === undefined,
  );
  expect(published.map(({ skill }) => skill)).toEqual(["apache-kafka"]);
});
