import { describe, expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./posting.ts";

// A page of an invented job site, as selecting all and copying gives it.
const menu =
  "Skip to content\nHome\nJobs\nCompanies\nSalaries\nSign in\nFor employers\nSearch\nLocation";
const head = "Backend Engineer\nFernhollow Ltd\nLeeds\n£60,000 - £70,000\nPosted 3 days ago";
const buttons = "Apply now\nSave job\nShare";
const body =
  "We keep the ferries of three islands on time, and six of us write the software for it.\n\nRequirements\nExperience with Kafka\nPostgreSQL\n\nNice to have\nKnowledge of Docker";
const foot = "Privacy policy\nCookie settings\n© 2026 Acorn Jobs";

const page = (parts: { over?: string; above?: string; below?: string } = {}): string =>
  [menu, parts.over, head, buttons, parts.above, body, parts.below, foot]
    .filter((part) => part !== undefined)
    .join("\n");

const all = ["required kafka", "required postgresql", "preferred docker"];

describe("a page of a job site asks only for what its posting asks for", () => {
  test("without anything else on it", () => expect(asked(page())).toEqual(all));

  test.for([
    "Similar jobs\nSenior PHP Developer\nBrightmoss\nYork\n2 weeks ago\nMust have 5+ years of experience with Laravel and strong knowledge of MySQL.",
    "People also viewed\nAngular Engineer (7+ years)\nOakrise",
    "Get alerts for DevOps jobs\nEnter your email\nCreate alert",
    "Salaries for Ruby developers in Leeds\n£55,000",
    "Spring Boot interview questions and answers\nCourses you might like\nLearn Kubernetes in a weekend",
    "Company overview\n120 employees\nFounded\n2011\nSoftware, SAP and Salesforce\nFollow",
  ])("below its posting: %j", (below) => expect(asked(page({ below }))).toEqual(all));

  test.for([
    "Submit your application\nFirst name*\nLast name*\nResume/CV*\nHow many years of Java experience do you have?*\nSelect...\nHave you run Terraform in production?*\nYes\nNo\nSubmit application",
  ])("in the form below it: %j", (below) => expect(asked(page({ below }))).toEqual(all));

  test("in the list of results above it", () => {
    const over =
      "Java Developer jobs in Leeds\n4,312 jobs\nSet alert\nCOBOL Developer\nPinebank\n3.9 ★\nSkills: COBOL, JCL\n24h\nShow more jobs";
    expect(asked(page({ over }))).toEqual(all);
  });

  test("in a greeting above its title", () => {
    const over =
      "Returning candidate? Log back in!\nPlease enable Kubernetes cookies in your browser to experience all the personalized features of this site.";
    expect(asked(page({ over }))).toEqual(all);
  });

  test("in the cards of other jobs below it, whatever stands above them", () => {
    const below =
      "You could fit in here\nPHP Developer · Codelane · Leeds · £50,000\nScala Engineer · Adsonic · York · Remote\nDevOps courses · Online · 120 hours";
    expect(asked(page({ below }))).toEqual(all);
  });

  test("in what the site says about the match", () => {
    const above =
      "Your qualifications for this job\nDo you have experience with Kubernetes?\nYes\nNo\nSkip\nAm I a good fit?";
    expect(asked(page({ above }))).toEqual(all);
  });
});

describe("a page keeps its posting", () => {
  test("below a link to other jobs", () =>
    expect(asked(page({ above: "View all jobs\nFull time\nLeeds" }))).toEqual(all));

  test("below a list of other jobs, if it is a short one", () => {
    const short =
      "Requirements\n- Experience with Kafka\n- PostgreSQL\n- Docker\n- Kubernetes\n- Terraform";
    const above = "Recommended jobs for you\nSenior PHP Developer\nBrightmoss\nPerl Engineer\nYork";
    const names = asked(page({ above }).replace(body, short)).map((one) => one.split(" ")[1]);
    expect(names).toEqual(["kafka", "postgresql", "docker", "kubernetes", "terraform"]);
  });
});

test("reads the skills that a site lists for the job itself", () =>
  expect(asked(page({ below: "Top skills\nTerraform\nGrafana" }))).toEqual([
    ...all.slice(0, 2),
    "required terraform",
    "required grafana",
    "preferred docker",
  ]));

test("takes the title above the button to apply, not one in a list of results above it", () => {
  const over = "Set alert\nCOBOL Developer\nPinebank\n3.9 ★\n24h\nShow more jobs";
  expect(readJob(textDocument(page({ over }))).title?.text).toBe("Backend Engineer");
});

test("leaves the firm out of a title if its name also stands alone", () => {
  const text = page().replace("Backend Engineer\n", "Backend Engineer, Fernhollow Ltd\n");
  expect(readJob(textDocument(text)).title?.text).toBe("Backend Engineer");
});

test("keeps the place and pay between the title and the text", () =>
  expect(readJob(textDocument(page())).conditions?.map(({ kind }) => kind)).toContain("salary"));

test("keeps the places of a page's text", () => {
  const text = page();
  const [kafka] = readJob(textDocument(text)).requirements.filter(
    ({ name }) => name === "Apache Kafka",
  );
  expect(kafka?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(["Kafka"]);
});

test("reads a posting with a single button like any other text", () =>
  expect(asked(`${body}\n\nApply now\n\nThe team\nExperience with Kubernetes`)).toContain(
    "required kubernetes",
  ));

describe("in other languages", () => {
  test("German", () => {
    const text =
      "Zum Hauptinhalt springen\nJobs finden\nGehalt\nAnmelden\nFür Arbeitgeber\nSoftwareentwickler (m/w/d)\nMoosgrund GmbH\nKiel\nJetzt bewerben\nMerken\nDein Profil\n- Erfahrung mit Kafka\n- Gute Kenntnisse in PostgreSQL\nÄhnliche Jobs\nPHP-Entwickler (m/w/d)\nVor 3 Tagen\nGehalt für Ruby-Entwickler\nImpressum\nDatenschutz";
    expect(asked(text)).toEqual(["required kafka", "required postgresql"]);
  });

  test("Spanish", () => {
    const text =
      "Ir al contenido principal\nBuscar ofertas\nEmpresas\nSalarios\nIniciar sesión\nDesarrollador Backend\nSierraverde\nInscribirme en esta oferta\nGuardar\nRequisitos\n- Experiencia con Kafka\n- Conocimientos de PostgreSQL\nOfertas similares\nProgramador PHP\nHace 2 días\nCursos de Kubernetes\nAviso legal";
    expect(asked(text)).toEqual(["required kafka", "required postgresql"]);
  });

  test("French", () => {
    const text =
      "Aller au contenu\nTrouver un job\nEntreprises\nSe connecter\nDéveloppeur Backend\nVertbois\nPostuler\nSauvegarder\nProfil recherché\n- Expérience avec Kafka\n- Maîtrise de PostgreSQL\nOffres similaires\nDéveloppeur PHP\nil y a 5 jours\nFormation Kubernetes\nMentions légales\nGestion des cookies";
    expect(asked(text)).toEqual(["required kafka", "required postgresql"]);
  });
});
