import { describe, expect, it } from "vitest";
import { read } from "./posting.ts";

/** The forms in which a list says how strongly it asks for one of its items; `words` say it. */
const frames: readonly ((words: string) => string)[] = [
  (words) => `Kafka - ${words}`,
  (words) => `Kafka – ${words}`,
  (words) => `Kafka — ${words}`,
  (words) => `Kafka: ${words}`,
  (words) => `Kafka (${words})`,
  (words) => `Kafka [${words}]`,
  (words) => `Kafka, ${words}`,
  (words) => `Experience with Kafka - ${words}`,
  (words) => `Experience with Kafka (${words})`,
  (words) => `Kafka and RabbitMQ - ${words}`,
  (words) => `Good knowledge of message queues such as Kafka – ${words}.`,
];

const wishes = [
  "a plus",
  "plus",
  "a big plus",
  "a very big plus",
  "a definite plus",
  "a plus!",
  "a plus point",
  "considered a plus",
  "would be a plus",
  "an advantage",
  "a significant advantage",
  "incredible advantage",
  "an added bonus",
  "a strong asset",
  "added value",
  "an extra",
  "bonus points",
  "preferred",
  "highly desirable",
  "nice to have",
  "a nice-to-have",
  "would be nice",
  "helpful",
  "very useful",
  "welcome",
  "ideally",
  "if possible",
  "optional",
  "not a must",
  "a plus but not required",
];

const musts = [
  "required",
  "is required",
  "a must",
  "must-have",
  "an absolute must",
  "mandatory",
  "essential",
  "absolutely needed",
  "necessary",
  "critical",
  "non-negotiable",
  "a hard requirement",
];

describe("an item says how strongly it is asked for, with any mark before the words", () => {
  /** Every second frame, the others for the next wording. */
  const half = (all: readonly string[], words: string) =>
    frames.filter((_, at) => at % 2 === all.indexOf(words) % 2);

  it.each(wishes)('among requirements, "%s" makes a wish', (words) => {
    expect(othersThan("preferred", "Requirements", words, half(wishes, words))).toEqual([]);
  });

  it.each(musts)('among wishes, "%s" makes a requirement', (words) => {
    expect(othersThan("required", "Nice to have", words, half(musts, words))).toEqual([]);
  });
});

/** For each language: headings of requirements and of wishes, an item, wordings of wishes and of musts. */
const languages = {
  German: {
    headings: ["Anforderungen", "Wünschenswert"],
    item: "Erfahrung mit Kafka",
    wishes: ["von Vorteil", "ist ein Plus", "ein klarer Vorteil", "wünschenswert", "idealerweise"],
    musts: ["Voraussetzung", "ist ein Muss", "zwingend erforderlich", "Pflicht"],
  },
  French: {
    headings: ["Profil recherché", "Les plus"],
    item: "Expérience avec Kafka",
    wishes: ["un plus", "serait un plus", "un véritable atout", "si possible", "souhaité"],
    musts: ["indispensable", "est obligatoire", "nécessaire", "requis"],
  },
  Spanish: {
    headings: ["Requisitos", "Deseable"],
    item: "Experiencia con Kafka",
    wishes: ["un gran plus", "se valorará", "una ventaja", "deseable", "no excluyente"],
    musts: ["imprescindible", "es necesario", "obligatorio", "excluyente"],
  },
  Portuguese: {
    headings: ["Requisitos", "Diferenciais"],
    item: "Experiência com Kafka",
    wishes: ["um plus", "uma mais-valia", "preferencialmente", "desejável"],
    musts: ["obrigatório", "é essencial", "exigido", "indispensável"],
  },
  Italian: {
    headings: ["Requisiti", "Costituiscono titolo preferenziale"],
    item: "Esperienza con Kafka",
    wishes: ["un plus", "sarebbe un plus", "un vantaggio", "gradito", "non obbligatorio"],
    musts: ["obbligatorio", "è obbligatorio", "requisito fondamentale", "indispensabile"],
  },
  Dutch: {
    headings: ["Functie-eisen", "Nice to have"],
    item: "Ervaring met Kafka",
    wishes: ["een pré", "is een plus", "gewenst", "bij voorkeur", "mooi meegenomen"],
    musts: ["vereist", "is een vereiste", "een must", "onmisbaar"],
  },
  Polish: {
    headings: ["Wymagania", "Mile widziane"],
    item: "Doświadczenie z Kafka",
    wishes: ["mile widziane", "będzie atutem", "dodatkowy atut", "opcjonalnie", "na plus"],
    musts: ["wymagane", "jest wymagane", "konieczne", "obowiązkowo"],
  },
} as const;

describe.each(Object.entries(languages))("%s", (_, { headings, item, wishes, musts }) => {
  const forms = [
    (words: string) => `Kafka – ${words}`,
    (words: string) => `Kafka: ${words}`,
    (words: string) => `Kafka (${words})`,
    (words: string) => `${item}, ${words}`,
    (words: string) => `${item} ${words}`,
  ];
  const [required, wished] = headings;

  it.each(wishes)('among requirements, "%s" makes a wish', (words) => {
    expect(othersThan("preferred", required, words, forms)).toEqual([]);
  });

  it.each(musts)('among wishes, "%s" makes a requirement', (words) => {
    expect(othersThan("required", wished, words, forms)).toEqual([]);
  });
});

/** The items that are not asked for at `level`, or whose neighbors lose the level of their list. */
function othersThan(
  level: "required" | "preferred",
  heading: string,
  words: string,
  forms: readonly ((words: string) => string)[],
): readonly string[] {
  const ofList = level === "preferred" ? "required" : "preferred";
  return forms
    .map((frame) => frame(words))
    .filter((item) => {
      const { requirements } = read(`${heading}:\n- Java\n- ${item}\n- Docker\n`);
      const levels = ["java", "kafka", "docker"].map(
        (id) => requirements.find(({ skills }) => skills.includes(id))?.level,
      );
      return levels.join() !== [ofList, level, ofList].join();
    });
}
