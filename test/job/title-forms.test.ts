import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const body = `

Acme makes software for farms, and has done so for ten years in three countries. We care for what we build.

Requirements
- 3 years of Kafka
- Good English
`;

function titleOf(text: string): string | undefined {
  return readJob(textDocument(text)).title?.text;
}

const firstLines = [
  ["Senior Ruby on Rails Engineer", "Senior Ruby on Rails Engineer"],
  ["Senior Ruby on Rails Engineer — Remote (US time zones)", "Senior Ruby on Rails Engineer"],
  ["Backend Engineer (m/w/d)", "Backend Engineer"],
  ["Backend Engineer (REQ-1234)", "Backend Engineer"],
  ["Backend Engineer - Job ID: 88123", "Backend Engineer"],
  ["Backend Engineer (HEO/SEO)", "Backend Engineer"],
  ["Hiring: Go developer (remote)", "Go developer"],
  ["Acme GmbH sucht: Java Entwickler (m/w/d)", "Java Entwickler"],
  ["Acme GmbH sucht Java Entwickler (m/w/d)", "Java Entwickler"],
  ["Rust dev wanted", "Rust dev"],
  ["Java Developer – 5 to 8 years – Berlin", "Java Developer"],
  ["Senior Java Developer, 5+ years, remote", "Senior Java Developer"],
  ["Hiring Java Developer, 4-6 yrs, Berlin", "Java Developer"],
  ["#hiring Java Developer", "Java Developer"],
  ["[Hiring] [Remote] Senior Vue developer", "Senior Vue developer"],
  ["Your new role: Data Engineer", "Data Engineer"],
  ["Apply now! Lead iOS Engineer", "Lead iOS Engineer"],
  ["Wanted: Rust developer", "Rust developer"],
  ["We're hiring a Senior Go Engineer!", "Senior Go Engineer"],
  ["Job: PHP Developer", "PHP Developer"],
  ["Java Backend Developer | Berlin | 80-100k", "Java Backend Developer"],
  ["Python Developer, Berlin", "Python Developer"],
  ["Sr. .NET Developer - Contract", "Sr. .NET Developer"],
  ["Développeur Java H/F", "Développeur Java"],
  ["CTO (m/w/d)", "CTO"],
  ["Développeur Back-End (H/F) - Lyon", "Développeur Back-End"],
  ["Softwareentwickler Java (w/m/d) in Teilzeit", "Softwareentwickler Java"],
  ["Node.js Engineer [Remote]", "Node.js Engineer"],
  ["DevOps / Site Reliability Engineer", "DevOps / Site Reliability Engineer"],
  ["senior backend engineer", "senior backend engineer"],
  ["SENIOR BACKEND ENGINEER", "SENIOR BACKEND ENGINEER"],
  ["Acme is hiring: Backend Engineer", "Backend Engineer"],
  ["Open position: Data Engineer", "Data Engineer"],
  ["Stellenangebot: PHP-Entwickler (m/w/d)", "PHP-Entwickler"],
  ["Backend Engineer at Acme", "Backend Engineer"],
  ["Vacature: Java Developer", "Java Developer"],
  ["URGENT: Salesforce Developer needed in Austin TX", "Salesforce Developer"],
  ["Role Title: Cloud Architect", "Cloud Architect"],
] as const;

const titlesAbroad = [
  ["Webentwickler/in (PHP)", "Webentwickler/in (PHP)"],
  ["Softwarearchitektin (m/w/d) in Vollzeit", "Softwarearchitektin"],
  ["Acme AG sucht ab sofort eine/n Systemadministrator/in (gn)", "Systemadministrator/in"],
  ["Offene Stelle: Java-Entwickler (m/w/d)", "Java-Entwickler"],
  ["Administrateur systèmes et réseaux (H/F)", "Administrateur systèmes et réseaux"],
  ["Testeuse logiciel - CDI", "Testeuse logiciel"],
  ["Acme recherche un(e) Développeur Java", "Développeur Java"],
  ["Intitulé du poste : Ingénieur données", "Ingénieur données"],
  ["Programador/a Java", "Programador/a Java"],
  ["🔎 Búsqueda: Desarrolladora Backend", "Desarrolladora Backend"],
  ["Se busca un/a Analista de Datos - Remoto", "Analista de Datos"],
  ["Administrador de Sistemas (presencial)", "Administrador de Sistemas"],
] as const;

test.for(titlesAbroad)("the title of an ad that begins with %s is %s", ([line, title]) => {
  expect(titleOf(`${line}${body}`)).toBe(title);
});

test.for([
  "Wir suchen zum nächsten Ersten eine erfahrene Entwicklerin für unser Team in Kassel, die gerne lacht.",
  "Nous recherchons pour notre équipe une ingénieure qui aime le thé et les longues promenades.",
  "Buscamos para nuestro equipo una desarrolladora con ganas de reír y de beber té.",
])("%s has no title of one plain word", (line) => {
  expect(titleOf(`Acme\n\n${line}${body}`)).toBeUndefined();
});

test.for([
  ["Desarrolladora Backend Semi Senior", "mid"],
  ["Développeuse Java débutante", "junior"],
  ["Ausbildung zum Fachinformatiker (m/w/d)", "intern"],
  ["Teamleiterin Softwareentwicklung (m/w/d)", "lead"],
] as const)("%s is a job at the level %s", ([line, level]) => {
  expect(readJob(textDocument(`${line}${body}`)).level).toBe(level);
});

test.for(firstLines)("the title of a posting that begins with %s is %s", ([line, title]) => {
  expect(titleOf(`${line}${body}`)).toBe(title);
});

test.for(firstLines)("it is the same if the line breaks after %s are lost", ([line, title]) => {
  const joined = `${line}${body}`.replaceAll("\n- ", " ").replaceAll(/\n+/g, " ");
  expect(titleOf(joined)).toBe(title);
});

test("in a posting on one line, only the title itself asks for the skills it names", () => {
  const text = `Backend Engineer (Go) Our bank runs Cobol on a mainframe. ${body}`;
  const { requirements } = readJob(textDocument(text.replaceAll(/\n+/g, " ")));
  const required = requirements.filter(({ level }) => level === "required");
  expect(required.flatMap(({ skills }) => skills)).toContain("go");
  expect(required.flatMap(({ skills }) => skills)).not.toContain("cobol");
});

const headers = [
  [
    "Acme | Berlin | Full-time | Principal EngineerAcme (acme.example) makes tools.",
    "Principal Engineer",
  ],
  ["Acme | Remote | Senior DevOps EngineerWe make tools.", "Senior DevOps Engineer"],
  ["Acme | Data Engineershttps://acme.example/jobs | Berlin", "Data Engineers"],
  ["Acme | Data Engineers (https://acme.example/jobs) and Designers | Berlin", "Data Engineers"],
  ["Acme // Vienna // Senior Data Engineer // Full-time", "Senior Data Engineer"],
  [
    "Acme | Desktop Developer (with a focus on Windows) | Remote",
    "Desktop Developer (with a focus on Windows)",
  ],
  ["Acme | (Senior) Data Engineer | Remote", "(Senior) Data Engineer"],
  ["Coder | Berlin | Frontend Engineer", "Frontend Engineer"],
  ["Acme | Several roles: Django hacker, Terraform expert, QA Engineer | Berlin", "Django hacker"],
  [
    "Acme | Full Stack Developer, Machine Learning Engineer, UX Designer, Support Engineer, Office Manager, Executive Assistant | Berlin",
    "Full Stack Developer",
  ],
  ["Acme | Sr. SWEs | Berlin", "Sr. SWEs"],
] as const;

test.for(headers)("the header %s names %s", ([line, title]) => {
  expect(titleOf(`${line}\n\nAcme has made software for farms for ten years.`)).toBe(title);
});

const openings = [
  "Acme | Several roles | BerlinWe make tools.- Senior Data Engineer:https://acme.example/1- Designer:https://acme.example/2",
  "Acme | Berlin | Full-timeWe make tools.* Senior Data Engineer (Berlin)* Go Developer",
  "Acme | Berlin | Full-timeWe make tools and like it.Senior Data Engineer:https://acme.example/jobs/1...Product engineer:https://acme.example/2...",
  "Acme | Berlin\nWe make tools. Openings: Senior Data Engineer (Python, SQL); Office Manager; Go Developer",
  "Acme | Berlin\nWe make tools. Among the roles we have open are Senior Data Engineer and many more.",
  "Acme | Berlin\nWe have several Senior Data Engineer roles in Berlin.",
];

test.for(openings)("the first of the openings in %s is the title", (text) => {
  expect(titleOf(text)).toMatch(/^Senior Data Engineer/);
});

test("a title after a label ends where the next label is glued to it", () =>
  expect(
    titleOf(`Position: Sr. Java EngineerDuration: 6 monthsDuties: ${"Writes tests. ".repeat(30)}`),
  ).toBe("Sr. Java Engineer"));

test("a title does not extend across a bar", () =>
  expect(
    titleOf(`Acme Defense | Engineering, DevOps | Berlin. ${"We make tea. ".repeat(30)}`),
  ).toBeUndefined());

test("a role named only by an opening mentions its technologies", () => {
  const { requirements } = readJob(
    textDocument("Acme | BerlinWe make tools.* Senior Scala Engineer* Go Developer (Redis)"),
  );
  expect(requirements.filter(({ level }) => level === "required")).toEqual([]);
});

test.for([
  "We seek a Data and Platform Engineer to join us.",
  "We are looking for a skilled Data and Platform Engineer with ideas.",
])("%s seeks somebody with two fields in the title", (text) => {
  expect(titleOf(text)).toBe("Data and Platform Engineer");
});

test("a greeting to Hacker News seeks nobody", () => {
  expect(titleOf("Hi Hacker News,\nwe make tools.")).toBeUndefined();
});

test.for([
  ["Senior/Staff Engineer", "senior"],
  ["Lead / Senior Engineer", "senior"],
  ["Tech Leads", "lead"],
] as const)("%s has the level %s", ([line, level]) => {
  expect(readJob(textDocument(`${line}${body}`)).level).toBe(level);
});

/** Text after a header that contains a list of openings. */
const listings = [
  [
    "Acme | Berlin | Full-timeWe have several roles open:* Senior Software Engineer, Backend - $175,000 - Go* Staff Engineer",
    "Senior Software Engineer, Backend",
  ],
  [
    "Acme | Hybrid | Full-timeWe trade all day. Our engineers make machines.We're looking for:Senior Systems Engineer | NYC | C++Senior Data Engineer",
    "Senior Systems Engineer",
  ],
  [
    "Acme | Various roles | Full-timeWe hire in many places, with more to come. Live now:-Senior Software Developer\n-Platform Operations Manager",
    "Senior Software Developer",
  ],
  [
    "Acme | Multiple Roles | REMOTEWe help doctors and much more.Software Engineer - Java ($130k)We want a software engineer who likes tests.",
    "Software Engineer",
  ],
  ["Acme | Sales of Parts, Senior Java Engineer, and more | Denver", "Senior Java Engineer"],
  [
    "Acme | Backend (Go), NLP, and Data Engineers | Berlin",
    "Backend (Go), NLP, and Data Engineers",
  ],
  [
    "Acme | Senior staff full stack engineer (java) | Paris",
    "Senior staff full stack engineer (java)",
  ],
  ["Acme | Senior Developer Experience Engineer | London", "Senior Developer Experience Engineer"],
  ["Golden Acme | Remote | Software Engineers Golden Acme helps towns", "Software Engineers"],
  ["Staff iOS Engineer (and many other roles)\nAcme | Paris", "Staff iOS Engineer"],
  ["Job Summary: Robotics EngineerCompany: Acme\nLocation: Paris", "Robotics Engineer"],
] as const;

test.for(listings)(
  "with a header and a list of openings, %s, the first role is the title",
  ([text, title]) => {
    expect(titleOf(`${text}${body}`)).toBe(title);
  },
);

const sentences = [
  [
    "Acme seeks a creative, results-oriented Quality Assurance Engineer who tests.",
    "Quality Assurance Engineer",
  ],
  ["We are seeking a results driven, Mobile Device Tester with wit.", "Mobile Device Tester"],
  ["As a machine learning engineer, you may work on models.", "machine learning engineer"],
  ["As Software Engineer, you will plan.", "Software Engineer"],
  ["Acme is looking to hire a Ruby on Rails Developer.", "Ruby on Rails Developer"],
  ["I am looking for a (Senior) Software Engineer with wit.", "(Senior) Software Engineer"],
  [
    "We are hiring for one position for a senior Ruby on Rails dev, see below.",
    "senior Ruby on Rails dev",
  ],
  [
    "We look for a senior frontend, backend, or full-stack engineer (10+ YOE).",
    "senior frontend, backend, or full-stack engineer",
  ],
  ["Looking for: AI engineers, UX designer", "AI engineers"],
  ["WANTED: Fullstack developer that wants to save the world.", "Fullstack developer"],
  ["Onsite only. The Full-Stack Developer demonstrates wit.", "Full-Stack Developer"],
  ["Overview\nThe Senior Go Engineer will lead a team.", "Senior Go Engineer"],
  ["About the role The Go Engineer will lead a team.", "Go Engineer"],
  ["At Acme, the Go Engineer (GE) supports a team.", "Go Engineer"],
  ["The go engineer role will be one of many.", "go engineer"],
  ["Are you a Senior Go Engineer looking for a change?", "Senior Go Engineer"],
  ["Are you a Go Developer? We are hiring a Senior Go Developer.", "Senior Go Developer"],
  ["As our first Product Engineer, you'll own it.", "Product Engineer"],
  ["Seeking talented up and coming developers. We seek future Go Developers.", "Go Developers"],
  ["We are looking for an analyst to study teas.", "analyst"],
] as const;

test.for(sentences)("%s names the person sought", ([sentence, title]) => {
  expect(titleOf(`We make tea.\n\n${sentence}${body}`)).toBe(title);
});

test("the level of several roles is that of the first, unless another role is lower", () => {
  const levelOf = (text: string) => readJob(textDocument(text)).level;
  expect(
    levelOf(`Acme | Software Engineers (AI / SRE), Tech Lead | Berlin${body}`),
  ).toBeUndefined();
  expect(levelOf(`Acme | Senior Engineer, Staff Engineer | Berlin${body}`)).toBe("senior");
});

test("the title from a sentence is placed where its words first stand alone", () => {
  const text = `We make tea. Senior Go Engineer Acme is looking for a Senior Go Engineer to join.${body}`;
  expect(readJob(textDocument(text)).title?.from).toBe(13);
});

test("a line of facts without separators names the level", () => {
  const text = `Job level Senior level Industry Tea Location Dublin${body}`;
  expect(readJob(textDocument(text)).level).toBe("senior");
});

test("a button above the title does not hide it", () => {
  expect(titleOf(`Apply for this job\nSecurity Engineer, Detection${body}`)).toBe(
    "Security Engineer, Detection",
  );
});

test("a bare occupation after praise is the title if no list of openings names a role", () => {
  const sought = "Acme makes tea.\n\nWe seek an exceptional developer to join our data team.\n";
  expect(titleOf(`${sought}${body}`)).toBe("developer");
  expect(titleOf(`${sought}\n* Go Engineer (Berlin)\n* Rust Engineer (Rome)\n`)).toBe(
    "Go Engineer",
  );
});

test.for([
  [
    "We are looking for YOU - a tea & music system engineer to lead us.",
    "tea & music system engineer",
  ],
  ["Acme is looking for an experienced Go (Golang) engineer to join us.", "Go (Golang) engineer"],
  [
    "Looking for a mid-level to senior Kotlin engineer. Tea is free.",
    "mid-level to senior Kotlin engineer",
  ],
  ["We're on the hunt for a versatile data engineer.", "data engineer"],
  [
    "Here are the roles we're looking for:\n\n* SENIOR TEA ENGINEER\n\n* COOK",
    "SENIOR TEA ENGINEER",
  ],
] as const)("%j seeks a %s", ([words, title]) =>
  expect(titleOf(`We make tea.\n\n${words}`)).toBe(title),
);

test.for([
  ["Acme | Java Developer, Data Engineer | Berlin", "Java Developer"],
  ["Acme | Senior Engineer & Product Designer (B2B) | Berlin", "Senior Engineer"],
  ["Acme | Support Engineer + Product Designer + Sales Manager | Berlin", "Support Engineer"],
  ["Acme | Software Engineers and Data Scientists | Berlin", "Software Engineers"],
  ["Acme | Engineers, Designers | Berlin", "Engineers"],
] as const)("the first of the roles that %s lists is the title: %s", ([line, title]) =>
  expect(titleOf(`${line}${body}`)).toBe(title),
);

test.for([
  ["Acme | Software Engineer, Developer Tools | Berlin"],
  ["Acme | Software Engineer, SRE | Berlin"],
  ["Acme | ServiceNow Developer and Administrator | Berlin"],
  ["Acme | Research & Development Engineer | Berlin"],
] as const)("%s names one role, with its field", ([line]) =>
  expect(titleOf(`${line}${body}`)).toBe(line.split(" | ")[1]),
);

test.for([
  ["Acme | REMOTE Developers | Berlin", "Developers"],
  ["Acme | Full-time Java Developer | Berlin", "Java Developer"],
  ["Acme | Remote Sensing Scientist | Berlin", "Remote Sensing Scientist"],
  ["Acme | Berlin | OnsiteSenior Data Engineer", "Senior Data Engineer"],
  ["Acme | Data Engineer (£75k) + 1% shares, Support (£50k) | Berlin", "Data Engineer"],
  ["Acme | Data Engineers (2x) | Berlin", "Data Engineers"],
  ["Acme | Data Engineer - VISA | Berlin", "Data Engineer"],
  ["Acme | Data Engineer full-time | Berlin", "Data Engineer"],
  ["Data Engineer - Costa Brava, CA - Full-time", "Data Engineer"],
  ["Data Engineer • Acme • Berlin • Full-time", "Data Engineer"],
  ["Acme -- Data Engineer | Remote", "Data Engineer"],
  ["We are hiring backend and data engineers -- see our site.", "backend and data engineers"],
  [
    "Acme | Tech Lead/Head of Backend Development | Berlin",
    "Tech Lead/Head of Backend Development",
  ],
  ["Acme | Go Developer | Full-time & Interns", "Go Developer"],
  ["Acme | All Levels Go Developers | Berlin", "All Levels Go Developers"],
] as const)("terms, pay and places are not part of the title: %s names %s", ([line, title]) =>
  expect(titleOf(`${line}${body}`)).toBe(title),
);

test.for([
  ["We are seeking a talented Backend Developer with wit.", "Backend Developer"],
  [
    "The Opportunity: We are seeking a Junior Tea Engineer to join our team.",
    "Junior Tea Engineer",
  ],
  ["We are looking for a best-in-class data scientist to lead.", "data scientist"],
  ["We are looking for full time Data Engineers to help.", "Data Engineers"],
  ["You will need to be a strong data engineer.", "data engineer"],
  ["Acme | Data Engineer | Riga\n\nI'm the hiring manager - feel free to write.", "Data Engineer"],
] as const)("words around the title are not part of it: %s names %s", ([sentence, title]) =>
  expect(titleOf(`${sentence}${body}`)).toBe(title),
);

test.for([
  ["Acme Farms, Porto, Full Time Software Engineers (acme.example)", "Software Engineers"],
  ["Acme Farms - Porto, Portugal, Full Stack Engineers", "Full Stack Engineers"],
  ["[Porto or Riga] Rails Engineer | Acme Farms", "Rails Engineer"],
  ["Riga (ONSITE) Acme (https://acme.example) PHP Developer", "PHP Developer"],
  [
    "Acme - https://acme.example Senior Mobile Engineer - Riga - Full Time",
    "Senior Mobile Engineer",
  ],
  ["Acme: Principal software engineer onsite in Riga.", "Principal software engineer"],
  ["Acme - ONSITE - Senior Backend Engineer (Ada, C, Go) - Riga", "Senior Backend Engineer"],
] as const)(
  "a first line with several parts names the role in one of them: %s names %s",
  ([line, title]) => expect(titleOf(`${line}${body}`)).toBe(title),
);

test.for([
  "Our users are Nurses, Data Scientists, and Cooks.",
  "We help Teachers, Software Engineers, and Cooks.",
])("a first line that is a sentence names no role after its commas: %s", (line) =>
  expect(titleOf(`${line}${body}`)).toBeUndefined(),
);

test("the firm before a title at the head of one long line is not part of it", () => {
  const line =
    "Acme Farms - Senior Tea Developer - REMOTE or Hybrid - Full TimeAcme Farms makes software for tea gardens on three continents, with a team of forty.";
  expect(titleOf(`${line}${body}`)).toBe("Senior Tea Developer");
});
