import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const heads = [
  ["Lead Software Developer - Grade 7\nMinistry of Ports", "Lead Software Developer"],
  ["Graduate Software Engineer (September 2026 start)", "Graduate Software Engineer"],
  ["Data Scientist (2 openings)\nBudapest, Hungary", "Data Scientist"],
  ["Werkstudent Informatik (m/w/d) – 20 Std./Woche", "Werkstudent Informatik"],
  ["Full Stack Developer (f/m/x) 80-100%\nZürich", "Full Stack Developer"],
  ["Desarrollador/a Backend Java - Madrid - Híbrido", "Desarrollador/a Backend Java"],
  ["Python Developer bij Voorbeeld", "Python Developer"],
  ["REQ-20441 Python Developer", "Python Developer"],
  ["JR102934 - Python Developer - London", "Python Developer"],
  ["Job ID 20441: Python Developer", "Python Developer"],
  ["2026 Graduate Engineer", "2026 Graduate Engineer"],
  [
    "Backend Engineer (Python)Hollowbrook Health · Bristol, England · 2 weeks ago",
    "Backend Engineer (Python)",
  ],
  ["Data Analyst (Remote)Acme Labs", "Data Analyst"],
  ["Java-Entwicklerin bei der Muster AG", "Java-Entwicklerin"],
  ["Développeur Java chez Exemple", "Développeur Java"],
  ["Python Developer (London or Leeds)", "Python Developer"],
  ["Ingénieur logiciel embarqué (F/H)\nGrenoble", "Ingénieur logiciel embarqué"],
  ["Senior Platform Engineer - 12 month FTC", "Senior Platform Engineer"],
  ["Python Developer – Contract – Inside IR35 – £550 per day", "Python Developer"],
  ["Sr Java Developer - W2 only", "Sr Java Developer"],
  ["Software Engineer in Test\nAcme", "Software Engineer in Test"],
  ["Member of Technical Staff (Backend)", "Member of Technical Staff (Backend)"],
  ["Acme is looking for its first Data Engineer to join the team in Dublin.", "Data Engineer"],
  ["Acme Labs hiring Security Engineer in Raleigh, NC | Apply today", "Security Engineer"],
  ["Acme Labs is recruiting a Firmware Engineer for its office.", "Firmware Engineer"],
  ["Acme AB söker en Backendutvecklare till Lund\nOm rollen", "Backendutvecklare"],
  ["Acme Labs: Product Engineer (React Native)", "Product Engineer (React Native)"],
  [
    "Careers at Acme > Engineering > Mobile Developer (Android)\nApply now",
    "Mobile Developer (Android)",
  ],
  ["Home / Jobs / DevOps Engineer\nPosted 3 days ago", "DevOps Engineer"],
  [
    "New role live! Test Automation Engineer (Playwright) – fully remote",
    "Test Automation Engineer (Playwright)",
  ],
  ["Hiring Alert! QA Engineer | Mohali | 2-4 yrs", "QA Engineer"],
  ["JD: Angular Developer\nExp: 3+", "Angular Developer"],
  ["Subject: Opportunity - Lead Python Engineer - Boston", "Lead Python Engineer"],
  ["Applications are invited for the post of Web Developer in the library.", "Web Developer"],
  ["Want to be our next Frontend Engineer? Read on.", "Frontend Engineer"],
  ["Are you an experienced .NET Developer looking for a new challenge?", ".NET Developer"],
  ["In this role as Junior Data Analyst you will support our team.", "Junior Data Analyst"],
] as const;

test.for(heads)("the title of text pasted as %s is %s", ([head, title]) => {
  const text = `${head}\n\nRequirements:\n- Git\n- English`;
  expect(readJob(textDocument(text)).title?.text).toBe(title);
});

test("a label with a colon on the first line is not a firm's name before the title", () => {
  const text = "Reports to: the VP of Engineering, who is an engineer\n\nRequirements:\n- Git";
  expect(readJob(textDocument(text)).title).toBeUndefined();
});

const mail = (closing: string): string => `Hello Robin,

my client runs ski lifts. They need a Kotlin Backend Engineer, mid-level; 3+ years of Kotlin is a must.

${closing}
Kim Beispiel
Principal Consultant | Example Recruiting
Java • PHP • Rust`;

test.for(["Best,", "Kind regards,", "Thanks & Regards", "Cheers", "Viele Grüße"])(
  "the sender of a mail after %j is not the person sought, and other openings ask for nothing",
  (closing) => {
    const { title, level, requirements } = readJob(textDocument(mail(closing)));
    const skills = requirements.filter(({ kind }) => kind === "skill").map(({ name }) => name);
    expect([title?.text, level, skills]).toEqual(["Kotlin Backend Engineer", "mid", ["Kotlin"]]);
  },
);

test("a first sentence that seeks somebody keeps its years and the text after it", () => {
  const words =
    "We are looking for a Python Developer with 3+ years of experience in Ruby/Python, in a team of eight. Nice to have: Redis.";
  const { requirements } = readJob(textDocument(words));
  expect(
    requirements
      .filter(({ kind }) => kind === "skill")
      .map(({ name, level, minMonths }) => [name, level, minMonths]),
  ).toEqual([
    ["Ruby or Python", "required", 36],
    ["Redis", "preferred", undefined],
  ]);
});

test("a menu of ten lines before the title does not hide it", () => {
  const menu =
    "Skip to main content\nLinkedIn\nHome\nMy Network\nJobs\nMessaging\nNotifications\nTry Premium for free\nOats logo\nRavelin Oats";
  const job = readJob(
    textDocument(`${menu}\nSenior Backend Engineer\nBerlin, Germany\n\nRequirements\n- Docker`),
  );
  expect(job.title?.text).toBe("Senior Backend Engineer");
});

test.for([
  ["They're after a Ruby on Rails Developer with 4 years' experience.", "Ruby on Rails Developer"],
  ["Wir suchen eine*n Entwickler*in (m/w/d) für unser Go-Team.", "Entwickler*in"],
  ["Wir suchen eine:n Backend-Entwickler:in (m/w/d) in Bremen.", "Backend-Entwickler:in"],
  ["Senior Software Engineer - 3 openings\nRequirements\n- Docker", "Senior Software Engineer"],
  ["Java Developer x3\nRequirements\n- Docker", "Java Developer"],
] as const)("a title is complete, and without the number of openings: %s", ([text, title]) =>
  expect(readJob(textDocument(text)).title?.text).toBe(title),
);
