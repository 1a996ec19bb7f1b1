// Words that tell what stands beside an ambiguous surface. All lower case.

/** What a word says of a surface beside it, each a bit, since a word may say several things. */
export const cues = {
  /** Right behind a name: it is a technology ("Spring framework", "Go developer"). */
  behind: 1,
  /** The same behind technologies only: a fast-paced environment is none. */
  surroundings: 2,
  /** At the end of a title. */
  trade: 4,
  /** Before a name: knowledge is asked for or claimed ("experience with Express"). */
  knowledge: 8,
  /** Before a name: what it was used for ("written in Go"). */
  use: 16,
  /** Between such a word and the name. */
  linking: 32,
  /** Behind a wide word: it is a thing that is asked for ("security experience", "research skills"). */
  asked: 64,
  /** In sentences, and between no two tags of a row. */
  sentence: 128,
  /** Before "such as" and the like: what follows are technologies ("libraries such as Eigen"). */
  sort: 256,
  /** Before "such as" and the like: what follows are firms ("companies like Elastic"). */
  firms: 512,
  /** Opens examples ("such as", "like"). */
  example: 1024,
} as const;

/** The words of each kind, lower case, without hyphens: a tokenizer parts words there. */
const wordsOf: Readonly<Record<keyof typeof cues, string>> = {
  behind: `framework frameworks language languages programming programmer developer developers development engineer engineers
  engineering lang library libraries script scripts scripting app apps application applications backend frontend
  server servers cluster clusters microservice microservices stack code coding codebase sdk orm api apis query queries plugin
  plugins db database databases certified certification administration admin dba containers jobs pipelines modules
  templates tests testing endpoints services platform ecosystem runtime compiler syntax project projects`,
  surroundings: "environment environments",
  trade:
    "developer developers engineer engineers programmer programmers admin administrator architect analyst dba",
  knowledge: `experience experienced knowledge knowledgeable proficient proficiency expertise expert familiar familiarity skilled skills
  skill understanding background fluent fluency command competence competency competent mastery exposure versed
  grasp grounding kenntnisse erfahrung`,
  use: `working worked know knows knowing learn learned write writing written wrote code coded coding programming programmed develop
  developed developing development build building built implement implemented implementing using use used uses utilizing
  leveraging including language languages framework frameworks database databases tool tools technologies stack technical
  tech migrate migrated migrating ported deploy deployed deploying integrate integrated
  integrating`,
  linking: `with in of using on and or the a an for to as such like e g eg including both either strong solid good deep some least
  at modern latest advanced basic core`,
  asked:
    "skills skill knowledge experience expertise background fundamentals principles concepts techniques practices",
  sort: `libraries library packages package platforms platform services systems engines protocols standards projects software editors brokers queues
  stores caches runtimes orchestrators compilers ides apis sdks plugins modules components extensions languages frameworks databases tools technologies
  environments utilities applications suites`,
  firms:
    "companies startups customers brands firms organizations organisations investors competitors corporations retailers banks enterprises giants",
  example: "as like including include eg",
  sentence: `a an the and or but nor so if then than that this these those there here i we you he she it they us me him her them our your my his its their who
  whom which what when where why how is are was were be been being am has have had do does did will would can could shall should may might must to of in on
  at by for from with without into onto over under about as like not no never ever also only just more most very too well up down out off until while
  during before after because since via per let lets going get gets getting got make makes made take takes need needs want wants please join`,
};

const kindsByWord = new Map<string, number>();
for (const [kind, words] of Object.entries(wordsOf)) {
  for (const word of words.split(/\s+/)) {
    const known = kindsByWord.get(word) ?? 0;
    kindsByWord.set(word, known | cues[kind as keyof typeof cues]);
  }
}

/** The trades that end a title. */
export const tradeWords: readonly string[] = wordsOf.trade.split(" ");

/** The vocabulary of each lexicon begins with these, so that a cue is told by its number. */
export const cueWords: readonly string[] = [...kindsByWord.keys()];

const kindsByNumber = Uint16Array.from([0, ...kindsByWord.values()]);

/** Whether the word of that number in a lexicon's vocabulary is a cue of one of the `kinds`, which are bits of `cues`. */
export function isCue(word: number, kinds: number): boolean {
  return word < kindsByNumber.length && ((kindsByNumber[word] ?? 0) & kinds) !== 0;
}

/** Words of headings and labels over lists of skills. */
export const skillsHeading: RegExp =
  /\b(?:skills?|technolog(?:y|ies)|tech(?:nical)? ?stack|stack|tools?|toolbox|languages?|frameworks?|librar(?:y|ies)|databases?|competenc(?:y|ies|es)|proficienc(?:y|ies)|expertise|environment|platforms?|strengths|keywords|kenntnisse|f[aä]higkeiten|compétences|competences|habilidades|technologies used|backend|frontend|devops|cloud|infrastructure|testing|methodologies|concepts|fundamentals|knowledge|operating systems?|servers?|ides?|areas)\b/i;

/** Words of headings over what a posting asks for. */
export const asksHeading: RegExp =
  /\b(?:requirements?|required|qualifications?|must[- ]haves?|need to (?:have|succeed)|what you(?:'ll)? (?:need|bring|have)|you(?:'ll)? (?:have|bring|need|are)|who you are|about you|your (?:profile|skills|background|experience)|looking for|nice[- ]to[- ]haves?|preferred|desired|desirable|bonus|pluses|plus|ideal candidate|essential|prerequisites|basic qualifications|skills (?:and|&) experience|experience (?:and|&) skills|what we(?:'re| are) looking for|we expect|anforderungen|profil)\b/i;

/** Words of the other headings of resumes and postings: they end what a heading above them said. */
export const otherHeading: RegExp =
  /\b(?:experience|employment|work history|career|education|projects?|publications?|awards?|honou?rs|interests|hobbies|references|summary|objective|profile|about|responsibilities|duties|what you(?:'ll| will) (?:do|be doing)|role|day to day|benefits|perks|we offer|offer|compensation|salary|culture|company|industry|who we are|equal opportunity|how to apply|volunteering|certifications?|training|declaration|contact)\b/i;

const leisure =
  "interests?|hobb(?:y|ies|ys)|sports?|leisure|passions|interessen|freizeit|loisirs|centres d'int[ée]r[êe]ts?|aficiones|intereses|deportes";

/** A heading or label over what somebody does for pleasure, and no more than that: "Research interests" are of the trade. */
export const leisureHeading: RegExp = new RegExp(
  `^(?:(?:personal|other|my) )?(?:${leisure})(?: ?(?:,|&|/|and|und|et|y) ?(?:${leisure}))*$`,
  "i",
);
