import type { DegreeLevel } from "./degrees.ts";

/** One way to name a degree. */
export interface DegreeWord {
  readonly level: DegreeLevel;
  /** Sticky; matches the whole name without its field. */
  readonly form: RegExp;
  /** The form is also something else ("MS Office", "Boston, MA", "Scrum Master"): what stands round it must confirm it. */
  readonly ambiguous: boolean;
}

type Mode = "any" | "exact" | "unsure";

const faculty =
  "(?:Applied )?(?:Science|Arts|Engineering|Technology|Business Administration|Computer Applications?|Commerce|Laws?|Philosophy|Education|Fine Arts|Management)s?";

/**
 * The names of degrees: "any" in whatever case, "exact" as written, "unsure" as written and confirmed. B.E., B.Tech, BCA, B.Com are
 * bachelors, MCA and MEng masters; a German Diplom and a French engineer's title are masters, while a diploma elsewhere lies
 * below a bachelor's; school certificates and degrees without a level are `other`. Every name begins with a plain letter or
 * digit, by which it is looked up.
 */
const names: readonly (readonly [DegreeLevel, Mode, readonly string[]])[] = [
  [
    "phd",
    "any",
    [
      "Ph\\.? ?D\\.?",
      "D\\.?Phil\\.?",
      `Doctor of ${faculty}`,
      "Doctor(?:ate|al degree)(?: degree)?",
      "Doktorat",
      "Doctorado",
      "Doctorat",
      "Dottorato",
      "Doutorado",
    ],
  ],
  ["phd", "exact", ["Dr\\. ?(?:rer|ing|phil)[.-] ?(?:nat)?\\.?", "Sc\\.D\\.", "Ed\\.D\\."]],
  [
    "master",
    "any",
    [
      "MBA",
      "Executive MBA",
      `Masters? of ${faculty}`,
      "Master(?:['’]?s|s['’]) degree",
      "Master degree",
      "Master['’]s",
      "Masters(?= (?:in|of|or|degree|level)\\b)",
      "Masters['’]",
      "M\\.? ?Sc\\.?",
      "M\\.? ?Tech\\.?(?![A-Za-zÀ-ῼぁ-힣])",
      "M\\.?Eng\\.?",
      "M\\.?Phil\\.?",
      "M\\.?C\\.?A\\.?(?= |,|\\.|$|\\n)",
      "PGDB?M",
      "mgr inż\\.?",
      "Post[- ]?Graduat(?:e|ion)(?: degree)?(?= in\\b)",
      "Advanced degree",
      "Graduate degree",
      "Postgraduate degree",
      "Maîtrise",
      "Maestr[íi]a",
      "Mestrado",
      "Laurea (?:Magistrale|Specialistica)",
    ],
  ],
  [
    "master",
    "exact",
    [
      "M\\.B\\.A\\.?",
      "M\\.S\\.?(?! ?Office)",
      "M\\. S\\.",
      "M\\.A\\.?",
      "M\\. A\\.",
      "M\\.E\\.?",
      "M\\. E\\.",
      "M\\.? ?Com\\.?",
      "LL\\.M\\.?",
      "MRes",
      "MMath",
      "MComp",
      "MSCS",
      "MSEE",
      "Diplom(?:-?(?:informatik|ingenieur|mathematik|physik|kauf|wirtschafts|Informatik|Ingenieur|Mathematik|Physik|Kauf|Wirtschafts)[A-Za-zÀ-ῼぁ-힣]*)?",
      "Dipl\\.?[- ]?(?:Inf|Ing|Math|Phys|Kfm)\\.?",
      "Magister",
      "Mgr\\.",
      "M[áa]ster (?:universitario )?(?=en)",
      "Diplôme d['’]ing[ée]nieur",
      "Civilingenj[öo]r",
      "Cand\\.? ?(?:scient|polyt|merc)\\.?",
    ],
  ],
  ["master", "unsure", ["MS", "MA", "ME", "Masters?(?! [Dd]ata)", "MASTER"]],
  [
    "bachelor",
    "any",
    [
      `Bachelors? of ${faculty}`,
      "Ba(?:tc|cc|c)hell?or(?:['’]?s|s['’])?(?: degree)?",
      "Bachler(?:['’]?s)?",
      "B\\.? ?Sc\\.?",
      "B\\.? ?Tech\\.?",
      "B\\.?Eng\\.?",
      "B\\.?C\\.?A\\.?(?= |,|\\.|$|\\n)",
      "B\\.?B\\.?A\\.?",
      "BASc",
      "BCompSc?",
      "BTech",
      "Licenciatura",
      "Bacharel(?:ado)?",
      "Laurea(?: Triennale)?",
      "Licență",
      "Licencjat",
      "Inżynier",
      "Kandidatexamen",
      "Undergraduate degree",
      "Four[- ]year degree",
      "4[- ]year degree",
      "College degree",
      "University degree",
    ],
  ],
  [
    "bachelor",
    "exact",
    [
      "B\\.S\\.?(?: ?E\\.)?",
      "Bc\\.",
      "B\\. S\\.",
      "B\\.A\\.?",
      "B\\. A\\.",
      "B\\.E\\.?",
      "B\\. E\\.",
      "B\\.? ?Com\\.?",
      "BFA",
      "LL\\.?B\\.?",
      "BSCS",
      "BSEE",
      "BSIT",
      "BSE(?= in)",
      "A\\.B\\.(?= in|,)",
      "Licence(?: professionnelle)?(?= (?:en|de|d['’]|Informatique|MIAGE|Math))",
      "Licenciad[oa] en",
      "Grado (?:en|de)",
      "Ingenier[íi]a (?:T[ée]cnica |Superior )?(?:en|de)",
      "Ingeniero (?:en|de)",
    ],
  ],
  ["bachelor", "unsure", ["BS", "BA", "BE", "Licence"]],
  [
    "associate",
    "any",
    [
      `Associates? of ${faculty}`,
      `Associate in ${faculty}`,
      "Associate(?:['’]s|s['’]) degree",
      "Associate['’]s(?= in\\b)",
      "Associates? degree",
      "Foundation degree",
    ],
  ],
  [
    "associate",
    "exact",
    [
      "A\\.?A\\.?S\\.?(?= (?:in|degree)\\b)",
      "A\\. ?S\\.(?= (?:in|degree|Computer)\\b)",
      "BTS",
      "DUT",
    ],
  ],
  [
    "diploma",
    "any",
    [
      "Diploma",
      "Advanced Diploma",
      "National Diploma",
      "Higher National Diploma",
      "Graduate Diploma",
      "Post[- ]?Graduate Diploma",
      "PG Diploma",
      "P\\.?G\\.?D\\.?C\\.?A\\.?",
      "Polytechnic Diploma",
    ],
  ],
  ["diploma", "exact", ["HND", "HNC", "PG-?DAC"]],
  [
    "other",
    "any",
    [
      "High School(?: Diploma| Certificate| Degree)?",
      "Senior (?:High|Secondary) School(?: Certificate)?",
      "Senior Secondary",
      "Secondary School(?: Certificate)?",
      "Higher Secondary(?: School)?(?: Certificate| Education)?",
      "A[- ]Levels?",
      "GCSEs?",
      "Abitur",
      "Allgemeine Hochschulreife",
      "Fachhochschulreife",
      "Bachillerato",
      "Matriculation",
      "Maturità",
      "1[02] ?th(?: (?:standard|class|grade|std))?",
      "10 ?\\+ ?2",
      "(?<=\\+)2(?= (?:in )?(?:Science|Commerce|Arts)\\b)",
      "Baccalauréat",
    ],
  ],
  [
    "other",
    "exact",
    [
      "GED",
      "S\\.?S\\.?L\\.?C\\.?",
      "H\\.?S\\.?C\\.?",
      "S\\.?S\\.?C\\.?",
      "C\\.?B\\.?S\\.?E\\.?",
      "ICSE",
      "Intermediate(?= (?:in|\\()|\\t)",
      "XII?(?:th)?(?= (?:[Ss]tandard|[Cc]lass|[Bb]oard|\\())",
      "Fachinformatiker(?:in)?",
      "Graduation(?= (?:in|from)\\b)",
    ],
  ],
  ["other", "unsure", ["[Dd]egree"]],
];

/** Degree names by the unit with which they begin, those that match "any" case first. */
export const degreeWords: ReadonlyMap<string, readonly DegreeWord[]> = byInitial();

function byInitial(): Map<string, DegreeWord[]> {
  const words = new Map<string, DegreeWord[]>();
  for (const [level, mode, forms] of names) {
    for (const [initial, group] of groupByInitial(forms, mode)) {
      const source = `(?:${group.join("|")})(?![A-Za-zÀ-ῼぁ-힣\\d])`;
      const form = new RegExp(source, mode === "any" ? "iy" : "y");
      const list = words.get(initial) ?? [];
      list.push({ level, form, ambiguous: mode === "unsure" });
      words.set(initial, list);
    }
  }
  return words;
}

/** The longest source first, so that "Bachelor of Science" is tried before "Bachelor". */
function groupByInitial(forms: readonly string[], mode: Mode): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (const initial of initialsOf(form, mode))
      groups.set(initial, [...(groups.get(initial) ?? []), form]);
  }
  return groups;
}

/** "Ph" and "ph" where any case will do, else as it is written: "[Dd]egree" begins with two. */
function initialsOf(form: string, mode: Mode): ReadonlySet<string> {
  const [written = ""] = /\[[A-Za-zÀ-ῼぁ-힣]+\]|[A-Za-zÀ-ῼぁ-힣\d]/u.exec(form) ?? [];
  const units = written.match(/[A-Za-zÀ-ῼぁ-힣\d]/gu) ?? [];
  if (mode !== "any") return new Set(units);
  return new Set(units.flatMap((unit) => [unit.toLowerCase(), unit.toUpperCase()]));
}
