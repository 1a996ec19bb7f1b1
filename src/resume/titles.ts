/** Words that name what somebody is, with which a job title usually ends; lower case, without accents. */
const headWords =
  "engineer engineers developer programmer coder architect analyst manager administrator admin consultant specialist scientist researcher designer tester lead leader director officer intern interns internship trainee apprentice technician assistant associate coordinator supervisor head president vp svp evp avp cto ceo cfo coo cio ciso cpo founder cofounder owner partner freelancer contractor expert strategist advisor adviser advocate evangelist instructor teacher tutor lecturer professor professorship fellow postdoc mentor trainer educator student volunteer editor writer author journalist translator accountant auditor clerk cashier receptionist secretary representative executive agent operator planner producer recruiter sdet sde sre dba swe mts qa devops integrator implementer modeler modeller maintainer contributor hacker webmaster principal chief member scrum-master master staff employee buyer controller investigator examiner inspector therapist nurse physician doctor paralegal attorney lawyer barista waiter waitress guard salesman salesperson superintendent chairman chair chairperson ambassador cadet captain sergeant soldier pilot chef cook mechanic electrician machinist librarian curator artist illustrator animator photographer copywriter marketer statistician mathematician physicist biologist chemist economist pm co-founder craftsperson craftsman coach practitioner sysadmin dev programer inzenjer " +
  "entwickler entwicklerin softwareentwickler softwareentwicklerin webentwickler programmierer ingenieur ingenieurin softwareingenieur berater beraterin leiter leiterin teamleiter projektleiter projektmanager praktikant praktikantin werkstudent werkstudentin hilfskraft mitarbeiter mitarbeiterin geschaftsfuhrer administratorin systemadministrator fachinformatiker fachinformatikerin auszubildender informatiker informatikerin architektin doktorand doktorandin dozent tutorin selbststandig freiberufler datenbankadministrator abteilungsleiter gruppenleiter " +
  "ontwikkelaar programmeur stagiair medewerker adviseur utvecklare konsult ingenjor utvikler udvikler konsulent ingenior programmerare testare arkitekt projektledare tekniker larare assistent forskare handledare programista programistka tester testerka inzynier stazysta kierownik vyvojar";

/** Words with which a title begins: French, Spanish, Portuguese and Italian ones, and those that "of" follows. */
const firstWords =
  "developpeur developpeuse ingenieure stage alternance tirocinio estagio praktikum chef responsable stagiaire alternant alternante apprenti chargee charge technicien technicienne concepteur architecte analyste gestionnaire directeur directrice enseignant chercheur doctorant consultante formateur independant administrateur " +
  "desarrollador desarrolladora ingeniero ingeniera programador programadora analista arquitecto jefe gerente consultor consultora becario practicante tecnico tecnica lider director profesor docente investigador coordinador encargado " +
  "desenvolvedor desenvolvedora engenheiro engenheira estagiario arquiteto coordenador lider tecnologo professora " +
  "sviluppatore sviluppatrice ingegnere programmatore tirocinante stagista responsabile consulente sistemista ricercatore " +
  " head director vp member lead chief stagiaire intern";

/** Words by which a company's name is known; lower case. */
const companyWords =
  "inc incorporated llc llp ltd limited plc corp corporation company gmbh ag kg se ug ev mbh bv nv sa sas sarl srl spa sl ab as asa oy aps pty pvt lp sp kft zrt doo " +
  "technologies technology tech solutions systems software labs lab laboratories group holdings bank services service consulting consultancy consultants studio studios media networks network ventures partners associates industries international global enterprises university institute college school hospital agency foundation ministry department government council institution airlines insurance pharma pharmaceuticals energy motors automotive electronics telecom communications robotics interactive digital games entertainment capital financial finance securities healthcare health logistics retail stores store market markets center centre infotech infosystems informatics analytics cloud data ai startup freelance self-employed universitat hochschule institut research societe sociedad sociedade societa entreprise empresa azienda gesellschaft banque banco banca agence agencia groupe grupo gruppo gruppe stiftung verein bureau";

const heads: ReadonlySet<string> = new Set(headWords.split(" "));
const firsts: ReadonlySet<string> = new Set(firstWords.trim().split(/\s+/));
const companies: ReadonlySet<string> = new Set(companyWords.split(" "));

/** Legal forms and what is as good as one, exactly as companies write them. */
const forms =
  "Inc INC Co. LLC LLP Ltd LTD Limited Corp CORP Corporation GmbH GMBH mbH Pvt PVT PLC S.A. S.L. B.V. N.V. S.r.l. S.p.A. s.r.o. d.o.o. e.V. Pty AG SE KG KGaA AB Oy Oyj BV ApS SRL SpA SAS SARL OÜ Kft Technologies Solutions Infotech".split(
    " ",
  );
const companyForm = new RegExp(
  `(?<![A-Za-zÀ-ῼぁ-힣\\d])(?:${forms.join("|").replaceAll(".", "\\.")})(?![A-Za-zÀ-ῼぁ-힣\\d])`,
  "u",
);

/** The first word of each form: only names that hold one need a look at how it is written. */
const formWords: ReadonlySet<string> = new Set(forms.flatMap((form) => nameWords(form)[0] ?? []));

/** Words that only go with a title ("Senior", "Junior"). */
const ranks: ReadonlySet<string> = new Set(
  "senior sr junior jr principal staff lead graduate trainee chief founding entry-level mid-level full-stack fullstack backend back-end frontend front-end working".split(
    " ",
  ),
);

/** How much words look like a job title and how much like an employer: see `titleScore` and `companyScore`. */
export interface NameScores {
  readonly title: number;
  readonly company: number;
}

/** Both scores of a name. O(length). */
export function nameScores(words: string): NameScores {
  const list = nameWords(words);
  return { title: scoreTitle(words, list), company: scoreCompany(words, list) };
}

/**
 * How much the words look like a job title: 4 when the word that a title ends with stands last or before "of", "for", a comma or a bracket;
 * 2 when it stands elsewhere; 1 for a rank only ("Senior …"); 0 for none.
 */
export function titleScore(words: string): number {
  return words.length > longestTitle ? 0 : scoreTitle(words, nameWords(words));
}

/** How much the words look like an employer: 3 for a legal form, 2 for a word that companies are called by, 0 for none. */
export function companyScore(words: string): number {
  return scoreCompany(words, nameWords(words));
}

const longestTitle = 120;

function scoreTitle(words: string, list: readonly string[]): number {
  const last = list.at(-1);
  if (last === undefined || words.length > longestTitle) return 0;
  if (heads.has(last) || compound.test(last) || (heads.has(list.at(-2) ?? "") && isGrade(last)))
    return 4;
  if (firsts.has(list[0] ?? "")) return 4;
  if (list.some((word) => heads.has(word) || firsts.has(word)))
    return titleBreak.test(words) ? 4 : 2;
  return list.some((word) => ranks.has(word)) ? 1 : 0;
}

function scoreCompany(words: string, list: readonly string[]): number {
  if (list.some((word) => formWords.has(word)) && companyForm.test(words)) return 3;
  return list.some((word) => companies.has(word)) ? 2 : 0;
}

/** Titles that German, Dutch and the Scandinavian languages write as one word ("Systemutvecklare"). */
const compound =
  /.{3}(?:entwickler(?:in)?|ingenieur(?:in)?|ingenjor|utvecklare|ontwikkelaar|leiter(?:in)?|berater(?:in)?|manager(?:in)?|architekt(?:in)?|administrator(?:in)?|assistent(?:in)?|techniker(?:in)?|informatiker(?:in)?|konsult|utvikler|udvikler)$/u;

const titleBreak =
  /(?:engineer|developer|manager|lead|head|director|analyst|architect|intern|member|president|officer|consultant|scientist|assistant|specialist|programmer|researcher|fellow|chef|responsable|leiter|founder|vp|associate|administrator|designer|owner|master)s?\s?(?:,|\(|\/|:|-|–|of\b|for\b|de\b|du\b|des\b|für\b|&|and\b|in\b|\+|\||II?\b|[1-5]\b|@)/i;

function isGrade(word: string): boolean {
  return /^(?:[ivx]{1,4}|l?\d|[a-c]\d?|intern|contract|remote|onsite|freelance|part-time|full-time)$/u.test(
    word,
  );
}

/** The words, lower case and without accents. A declaration, since the tables above are made with it. */
function nameWords(words: string): readonly string[] {
  const isAscii = !/[^\0-\x7f]/.test(words);
  if (isAscii) return words.toLowerCase().match(/[a-z\d][a-z\d+#]*/g) ?? [];
  const plain = words.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain.toLowerCase().match(/[A-Za-zÀ-ῼぁ-힣\d][A-Za-zÀ-ῼぁ-힣\d+#]*/gu) ?? [];
}
