import type { SectionKind } from "./resume.ts";

/** The names that resumes give to their sections, by kind: lower case, without accents. */
const names: Readonly<Record<SectionKind, string>> = {
  summary:
    "summary|profile|objective|objectives|about|about me|career objective|executive summary|overview|introduction|personal statement|synopsis|profile summary|career goal|career goals|highlights|summary of qualifications|qualifications summary|career highlights|who i am|who am i|what i do|executive profile|bio|biography|personal profile|at a glance|in short|profil|kurzprofil|zusammenfassung|uber mich|ueber mich|a propos|a propos de moi|resume profil|presentation|perfil|perfil profesional|resumen|sobre mi|resumo|sobre mim|profilo|objetivo|objectif|ziel|chi sono",
  experience:
    "experience|experiences|work experience|employment|employment history|work history|career history|job history|professional background|work|career|professional history|employment record|internship|internships|internship experience|industry experience|career summary|work profile|employment details|organizational experience|experience details|experience summary|positions|positions held|appointments|academic appointments|academic positions|academic employment|professional appointments|pracovni zkusenosti|praxe|zkusenosti|tyoekokemus|tyokokemus|munkatapasztalat|szakmai tapasztalat|experienta profesionala|job experience|company experience|employment experience|where i have worked|consulting experience|erfarenhet|yrkeserfarenhet|erfaring|jobberfaring|career path|professional career|research experience|teaching experience|relevant employment|previous employment|organisational experience|company details|work details|military service|career profile|berufserfahrung|berufspraxis|beruflicher werdegang|werdegang|berufliche erfahrung|berufliche tatigkeit|praktika|praktische erfahrung|arbeitserfahrung|tatigkeiten|erfahrung|berufliche stationen|beruflicher hintergrund|experience professionnelle|experiences professionnelles|parcours professionnel|parcours|stages|emplois|experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|historial laboral|experiencia profissional|historico profissional|esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|werkervaring|ervaring|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|doswiadczenie|doswiadczenie zawodowe",
  education:
    "education|academic background|academics|academic qualifications|academic qualification|educational qualification|educational qualifications|educational background|academic history|academic details|academic profile|education details|education and training|qualification|qualifications|studies|academic record|academic credentials|scholastic record|scholastics|academia|schooling|formal education|university|degrees|educational details|academic experience|education history|education qualification|academic|degree|ausbildung|bildung|studium|bildungsweg|akademische ausbildung|schulbildung|ausbildung und studium|hochschulbildung|akademischer werdegang|bildungsgang|formation|formations|etudes|diplomes|formation academique|scolarite|parcours academique|educacion|formacion|formacion academica|estudios|educacao|formacao|formacao academica|istruzione|formazione|istruzione e formazione|titoli di studio|opleiding|opleidingen|utbildning|uddannelse|utdanning|wyksztalcenie|edukacja|vzdelani|koulutus|tanulmanyok|educatie",
  skills:
    "skills|skill|skillset|skill set|skills summary|technologies|technology stack|tech stack|technical expertise|expertise|areas of expertise|competencies|competences|core competencies|proficiency|proficiencies|technical proficiency|technical knowledge|tools|tools and technologies|technical summary|technical profile|computer knowledge|it proficiency|strengths and skills|knowledge|technical competencies|abilities|capabilities|programming languages|programming|technical|languages and technologies|languages and frameworks|software|technical environment|technical background|specialties|core qualifications|software skills|toolbox|top skills|digital skills|communication skills|communicative skills|organisational skills|organizational skills|job related skills|people skills|leadership skills|analytical skills|managerial skills|stack|areas of interest and expertise|technical strengths|key strengths and skills|it knowledge|frameworks|libraries|software proficiency|area of expertise|domain expertise|technical exposure|software exposure|kenntnisse|fahigkeiten|kompetenzen|it kenntnisse|edv kenntnisse|technische kenntnisse|fachkenntnisse|faehigkeiten|technologien|programmierkenntnisse|fertigkeiten|competences techniques|competence|competences cles|competences informatiques|savoir faire|outils|habilidades|competencias|conocimientos|aptitudes|habilidades tecnicas|conocimientos tecnicos|tecnologias|conhecimentos|competenze|capacita|competenze tecniche|vaardigheden|kompetenser|fardigheter|kompetencer|ferdigheter|umiejetnosci|dovednosti|taidot|keszsegek|competente",
  projects:
    "projects|project|github projects|side projects|open source|open source projects|open source contributions|project experience|project details|projects undertaken|portfolio|project work|project summary|projects handled|project profile|personal work|contributions|open source software|projects worked on|works|projects details|hackathons|applications|apps|projects and research|projekte|projets|proyectos|projetos|progetti|projecten|projekt|projekty|projekterfahrung",
  certifications:
    "certifications|certification|certificates|certificate|licenses|licences|licenses and certifications|courses|training|trainings|professional development|professional training|certifications and training|courses and certifications|accreditations|certified courses|online courses|continuing education|credentials|moocs|professional certifications|industrial training|training and certifications|trainings attended|workshops|workshops attended|seminars|seminars attended|training details|course|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|certificats|certificaciones|certificados|cursos|certificazioni|corsi|certificeringen|certifieringar|certyfikaty|kursy|szkolenia|certificacoes",
  languages:
    "languages|language|spoken languages|foreign languages|language skills|languages known|language proficiency|known languages|linguistic skills|languages spoken|human languages|natural languages|sprachen|sprachkenntnisse|langues|langues parlees|idiomas|lingue|talen|sprak|sprog|jezyki|jezyki obce|jazyky|kielet|kielitaito|nyelvek|limbi straine|linguas",
  publications:
    "publications|papers|publication|articles|research papers|patents|patents and publications|talks|invited talks|presentations|conferences|speaking|talks and publications|publikationen|veroffentlichungen|publicaciones|pubblicazioni|publicacoes|publicaties|publikacje|conference presentations|blog posts|books|speaking engagements|conference talks|selected talks",
  awards:
    "awards|award|scholastic achievements|funding|honors|honours|achievements|achievement|accomplishments|recognition|recognitions|distinctions|scholarships|fellowships|prizes|honors and awards|awards and honors|grants|rewards|competitions|selected honors|awards and recognition|key achievements|accolades|auszeichnungen|preise|stipendien|erfolge|prix|distinctions et prix|premios|reconocimientos|logros|premi|riconoscimenti|premiacoes|conquistas|prijzen|utmarkelser|osiagniecia",
  interests:
    "interests|hobbies|interest|hobby|interests and hobbies|hobbies and interests|personal interests|passions|extracurricular interests|leisure|areas of interest|area of interest|interessen|hobbys|freizeit|centres d interet|centres d'interet|loisirs|interets|intereses|aficiones|interesses|interessi|zainteresowania|intressen|interesser|fritid",
  references:
    "references|reference|referees|recommendations|testimonials|referenzen|referencias|referenze|referenties|referenser|referencje",
  other:
    "volunteering|volunteer|voluntary work|driving licence|driving license|test scores|press|media|exhibitions|research|research interests|volunteer experience|volunteer work|leadership|leadership experience|coursework|relevant coursework|relevant courses|activities|extracurricular activities|extra curricular activities|extra curriculars|community|community service|community involvement|declaration|personal details|personal information|personal info|personal data|contact|contact details|contact information|contact info|contact me|links|profiles|social|social media|online profiles|websites|online|thesis|dissertation|master thesis|memberships|affiliations|professional affiliations|professional memberships|additional information|additional|miscellaneous|other|others|other information|strengths|personal strengths|military|availability|personal|details|philosophy|service|professional service|visa status|co curricular activities|organizations|personality traits|personal traits|personal qualities|my life philosophy|most proud of|a day of my life|find me online|relocation|military experience|events|positions of responsibility|position of responsibility|responsibilities held|leadership and activities|teaching|mentoring|event|ehrenamt|ehrenamtliches engagement|engagement|personliche daten|personliche angaben|kontakt|sonstiges|staerken|starken|benevolat|engagements|coordonnees|contacto|datos personales|voluntariado|informacion adicional|otros|contatti|volontariato|dati personali|contato|dados pessoais|persoonlijke gegevens|overig|dane osobowe|informations personnelles|divers|liens|enlaces",
};

/** Words that may stand before or behind a name without changing its kind ("selected", "technical", "my"). */
const modifierWords =
  "my our professional work working technical tech relevant selected key core other additional recent notable personal career current previous past related main major academic general strong major minor summary of a the in for to it computer software full-time part-time fulltime freelance commercial industrial industry practical hands-on special significant latest other history details information background section overview list set areas area total brief soft hard development engineering independent volunteer research teaching leadership online formal business primary secondary digital management programming functional domain interpersonal professionelle technische weitere berufliche professionnel professionnelles professionnelle techniques technique autres profesional profesionales tecnicas tecnicos personales laboral tecniche personali";

/** The kind of a section by its name, words parted by one space, "and" for "&". */
export const headingKinds: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(names).flatMap(([kind, list]) =>
    // Object.entries forgets the keys' type.
    list.split("|").map((name): [string, SectionKind] => [name, kind as SectionKind]),
  ),
);

export const headingModifiers: ReadonlySet<string> = new Set(modifierWords.split(" "));

/** Words between two names ("Education and Training", "Ausbildung und Studium"). */
export const headingJoints: ReadonlySet<string> = new Set([
  "and",
  "und",
  "et",
  "y",
  "e",
  "ed",
  "en",
  "och",
  "og",
  "i",
  "or",
]);

/** The longest name, in words. */
export const longestHeadingName: number = Math.max(
  ...[...headingKinds.keys()].map((name) => name.split(" ").length),
);
