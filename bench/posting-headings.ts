// Measures which blocks the headings of postings open: npm run bench -- posting-headings   (SHOW=learn lists
// the errors in that part, never those of the closed one)
// fixtures/gold/posting-headings.tsv has a part, a kind and a heading on each line, and foreign-headings.tsv a
// language before the heading. Each heading is put above a list of names, after a block with another level, in
// three forms: as it is, in capitals, and with its list on the same row, as in text that lost its line breaks.
import { readFileSync } from "node:fs";
import { parseJob } from "../src/analyze/parse-job.ts";
import { Shares } from "./gold/share.ts";

/** How a list of names under a heading of each kind is asked for; undefined if it is not. */
const levels: Readonly<Record<string, string | undefined>> = {
  required: "required",
  preferred: "preferred",
  duties: "mentioned",
  stack: "mentioned",
};

/** What stands around a heading, by language. */
interface Frame {
  readonly intro: string;
  readonly musts: string;
  readonly review: string;
  readonly task: string;
}

const frames: Readonly<Record<string, Frame>> = {
  en: {
    intro: "Backend Engineer\n\nAcme makes software for dentists in 30 countries.\n",
    musts: "Requirements:\n- 3+ years of Java\n- Good knowledge of SQL\n",
    review: "Responsibilities:\n- Review the code of others\n",
    task: "- Build services in Java\n",
  },
  de: {
    intro: "Backend-Entwickler (m/w/d)\n\nAcme macht Software für Zahnärzte in 30 Ländern.\n",
    musts: "Anforderungen:\n- 3 Jahre Erfahrung mit Java\n- Gute SQL-Kenntnisse\n",
    review: "Aufgaben:\n- Du prüfst den Code anderer\n",
    task: "- Du baust Dienste in Java\n",
  },
  nl: {
    intro: "Backend developer\n\nAcme maakt software voor tandartsen in 30 landen.\n",
    musts: "Functie-eisen:\n- 3 jaar ervaring met Java\n- Goede kennis van SQL\n",
    review: "Taken:\n- De code van anderen beoordelen\n",
    task: "- Diensten bouwen in Java\n",
  },
  fr: {
    intro: "Développeur back-end\n\nAcme édite des logiciels pour dentistes dans 30 pays.\n",
    musts: "Compétences requises :\n- 3 ans d'expérience en Java\n- Bonne connaissance de SQL\n",
    review: "Missions :\n- Relire le code des autres\n",
    task: "- Développer des services en Java\n",
  },
  it: {
    intro: "Sviluppatore back-end\n\nAcme produce software per dentisti in 30 paesi.\n",
    musts: "Requisiti:\n- 3 anni di esperienza con Java\n- Buona conoscenza di SQL\n",
    review: "Mansioni:\n- Rivedere il codice degli altri\n",
    task: "- Sviluppare servizi in Java\n",
  },
  es: {
    intro: "Desarrollador back-end\n\nAcme hace software para dentistas en 30 países.\n",
    musts: "Requisitos:\n- 3 años de experiencia con Java\n- Buen conocimiento de SQL\n",
    review: "Funciones:\n- Revisar el código de otros\n",
    task: "- Desarrollar servicios en Java\n",
  },
  pt: {
    intro: "Desenvolvedor back-end\n\nA Acme faz software para dentistas em 30 países.\n",
    musts: "Requisitos:\n- 3 anos de experiência com Java\n- Bom conhecimento de SQL\n",
    review: "Responsabilidades:\n- Rever o código dos outros\n",
    task: "- Desenvolver serviços em Java\n",
  },
  pl: {
    intro: "Programista back-end\n\nAcme tworzy oprogramowanie dla dentystów w 30 krajach.\n",
    musts: "Wymagania:\n- 3 lata doświadczenia z Javą\n- Dobra znajomość SQL\n",
    review: "Obowiązki:\n- Przegląd kodu innych\n",
    task: "- Tworzenie usług w Javie\n",
  },
};

/**
 * A list of musts comes before a block and the duties after it, unless the block is one of these itself.
 */
function textOf(kind: string, heading: string, { intro, musts, review, task }: Frame): string {
  const tasks = review + task;
  const [before, behind] =
    kind === "required" ? [tasks, ""] : kind === "duties" ? [review + musts, ""] : [musts, tasks];
  return `${intro}\n${before}\n${heading}\n- Kafka\n- Terraform\n\n${behind}`;
}

const forms: Readonly<Record<string, (kind: string, heading: string, frame: Frame) => string>> = {
  "as it is": textOf,
  "in capitals": (kind, heading, frame) => textOf(kind, heading.toUpperCase(), frame),
  glued: (kind, heading, frame) =>
    textOf(kind, `${heading.replace(/:?$/, ":")}`, frame).replace(/\n+/g, " "),
};

const shares = new Shares();

for (const name of ["posting-headings", "foreign-headings"]) {
  for (const line of readFileSync(`fixtures/gold/${name}.tsv`, "utf8").trim().split("\n")) {
    const cells = line.split("\t");
    const [part = "", kind = ""] = cells;
    const [heading = "", language = "en"] = cells.slice(2).toReversed();
    const frame = frames[language];
    if (frame === undefined) throw new Error(`no frame for ${language}`);
    const set = `${part}${language === "en" ? "" : " abroad"}`;
    for (const [form, write] of Object.entries(forms)) {
      const { requirements } = await parseJob(write(kind, heading, frame));
      const got = requirements.find(({ skills }) => skills.includes("apache-kafka"))?.level;
      const isRight = got === levels[kind];
      shares.count(`${set}, ${form}`, isRight);
      if (form !== "as it is") continue;
      shares.count(`${set}, ${kind}`, isRight);
      if (language !== "en") shares.count(`${part} ${language}`, isRight);
      if (!isRight && part !== "closed" && part === process.env.SHOW)
        console.error(`${language} ${kind}, not ${got ?? "nothing"}: ${heading}`);
    }
  }
}
shares.print();
