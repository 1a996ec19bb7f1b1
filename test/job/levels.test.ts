import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked, check, read } from "./posting.ts";

test.for([
  ["Requirements:\n- Java", "required java"],
  ["What you'll bring\nExperience with Java", "required java"],
  ["WHO YOU ARE\n\nExperience with Java", "required java"],
  ["## Must have\n* Java", "required java"],
  ["Nice to have:\n- Java", "preferred java"],
  ["Bonus points\n- Java", "preferred java"],
  ["Bonuses:\n- Java", "preferred java"],
  ["Preferred Qualifications\n- Java", "preferred java"],
  ["What you'll do\n- Build services in Java", "mentioned java"],
  ["Responsibilities:\n- Build services in Java", "mentioned java"],
  ["Our tech stack\nJava", "mentioned java"],
  ["What you'll learn\n- Java", "mentioned java"],
  ["What we're looking for\n- Java", "required java"],
  ["What You'll Bring | Skills & Experience\n- Java", "required java"],
  ["A Successful Candidate Will Have The Following Qualifications\n- Java", "required java"],
  ["Interested in working with us? You will have:\n- Java", "required java"],
  ["TO SUCCEED IN THIS ROLE: Requirements\n- Java", "required java"],
  ["What would be a plus\n- Java", "preferred java"],
  ["It Would Be Great If You Also Have\n- Java", "preferred java"],
  ["Von Vorteil\n- Java", "preferred java"],
  ["Recommended Qualifications\n- Java", "required java"],
  ["Requirements\n\nRecommended Qualifications\n- Java", "required java"],
  ["What you'll do - Responsibilities\n- Java", "mentioned java"],
  ["You'll excel by:\n- Using Java", "required java"],
  ["Reach Out If You Are\n- A master of Java", "required java"],
  ["This Is The Perfect Job For Someone Who\n- Writes Java", "required java"],
] as const)("the heading in %j gives %s", ([text, expected]) => check(text, [expected]));

test.for([
  ["Experience with Java is a plus.", "preferred java"],
  ["Java - an advantage", "preferred java"],
  ["Java, etc. is a definite plus", "preferred java"],
  ["Java (nice to have)", "preferred java"],
  ["Ideally, you know Java.", "preferred java"],
  ["Nice to have: Java", "preferred java"],
  ["Java is preferred but not required", "preferred java"],
  ["Java is not required but would be a big plus", "preferred java"],
  ["Bonus points for Java", "preferred java"],
  ["Strong interest in Java", "mentioned java"],
  ["Exposure or an interest in Java", "preferred java"],
  ["Eager to learn Java", "mentioned java"],
  ["If you have worked with Java before, even better.", "preferred java"],
  ["Knowledge of Java is a highly desired", "preferred java"],
  ["Java knowledge another bonus", "preferred java"],
  ["Good grasp of Java is highly regarded", "preferred java"],
  ["You will work on services in Java", "mentioned java"],
] as const)("among the requirements, %j gives %s", ([line, expected]) =>
  check(`Requirements:\n- ${line}`, [expected]),
);

test("among the wishes, an explicit requirement is required", () =>
  check("Nice to have:\n- Java - must\n- Python", ["required java", "preferred python"]));

test("among the duties, a line that opens with knowledge is required", () =>
  check("Responsibilities:\n- Build services in Java\n- Strong knowledge of Python", [
    "required python",
    "mentioned java",
  ]));

test("a phrase extends back only to where the sentence asks for something else", () =>
  check("Requirements:\n- Proficiency in Python, exposure to Java is a plus", [
    "required python",
    "preferred java",
  ]));

test("a phrase in brackets together with a name applies to that name", () =>
  check("Requirements:\n- Python (SQL - an advantage)", ["required python", "preferred sql"]));

test("a line that ends in a wish makes wishes of the list below it", () =>
  check(
    "Requirements:\n- Python\n- Experience in one or many of these is a plus:\n- Java\n- Kafka",
    ["required python", "preferred java|kafka"],
  ));

test("a phrase in brackets applies to the item before them", () =>
  check("Requirements:\n- Python, Java (preferred)", ["required python", "preferred java"]));

test("examples after a phrase share its level", () =>
  check("Requirements:\n- A database is a plus (PostgreSQL)", ["preferred postgresql"]));

test("a skill asked for twice has its strongest level, all its places and its frequency", () => {
  const [java] = read(
    "What you'll do\n- Write Java\n\nRequirements\n- Java\n\nAbout us\nWe love Java.",
  ).requirements;
  expect(java).toMatchObject({ level: "required", frequency: 3 });
  expect(java?.spans).toHaveLength(2);
});

test.for([
  "About us\nWe are a leading provider of Java tools.",
  "Benefits\n- Java conferences",
  "Who we are\nOur platform is built with Java.",
  "How to apply\nSend us your Java code.",
  "Acme is a global leader in Java hosting.",
  "We are an equal opportunity employer and decide without regard to Java.",
])("%j asks for nothing", (text) => check(text, []));

test("a firm that says what it looks for asks, anywhere", () =>
  check("About us\nWe are looking for an engineer with strong Java experience.", [
    "required java",
  ]));

test("what people are hired to do is mentioned, and what they must bring is required", () =>
  check("We are looking for a developer with Java to build services in Python.", [
    "required java",
    "mentioned python",
  ]));

test("traits count if they are asked for, but not among the duties", () => {
  check("Requirements:\n- Communication\n- English", [
    "required communication",
    "required english",
  ]);
  check("Responsibilities:\n- Communication with customers", []);
});

test("a posting on one line is split at the headings in it", () =>
  check(
    `Acme makes tools for makers of tools and has done so for a long time, in many places, with many people. Responsibilities: Build services in Python and keep them running at any hour of the day. Required Skills: Java, Docker. Preferred Skills: Kubernetes.`,
    ["required java", "required docker", "preferred kubernetes", "mentioned python"],
  ));

test("on one line, a new part of the posting does not inherit the bullets of the part before", () =>
  check(
    `Requirements: * Java * Docker * SQL and some more of what a cook may need on a long day in the kitchens of this town, by the sea. Activities: Cook with Kafka in all of our kitchens, and in those of the neighbours too, whenever they ask for it. Our Team: Cooks who like Python.`,
    ["required java", "required docker", "required sql", "mentioned kafka"],
  ));

test("an expert provided by the firm does not begin a new item", () =>
  check(
    "Who we are\nTea Makers Ltd. is a leading provider of Expert Java services and of Strong Docker to all of the towns near it.",
    [],
  ));

test("lists that lost their line breaks are split where a new item begins", () =>
  check(
    "Requirements: Experience with Java in large systems and teams Strong knowledge of Docker and its ways Familiarity with Kafka is a plus",
    ["required java", "required docker", "preferred kafka"],
  ));

test("the field in the name of an occupation in the title is not a requirement", () => {
  const fields = readJob(
    textDocument("Full-Stack Web Developer (Java), Backend\n\nWe make tea."),
  ).requirements;
  expect(fields.filter(({ kind }) => kind === "skill").map(({ name }) => name)).toEqual(["Java"]);
});

test("the technologies of the title are required", () =>
  check("Senior Java Developer\n\nAbout us\nWe make tea.", ["required java"]));

test("a sentence broken by the width of a page is one sentence", () =>
  check(
    "Requirements:\n- Some years of work with systems and services in Java\n  is a plus\n- Deep and proven experience with systems like Kafka or\n  similar",
    ["required kafka ~", "preferred java"],
  ));

test("teams to work with are not a requirement", () =>
  check("Responsibilities:\n- Collaborate with Docker and Kafka teams\n- Maintain Kubernetes", [
    "mentioned kubernetes",
  ]));

test.for([
  "Primary Skills: Java and Python",
  "Advantage: Experience with Java and Python",
  "Experience with Java and Python",
])("%j is not a heading, since it names skills itself", (line) =>
  expect(asked(line).map((one) => one.split(" ")[1])).toEqual(["java", "python"]),
);

test("the items of a list that lost its bullets are not headings", () =>
  check("Benefits:\nHousing accommodation\nFree lunch and snacks daily\nJava conferences", []));

test("an unknown heading ends a part that asks for nothing", () =>
  check("About us:\nWe like tea.\n\nYour corner of the office:\n- Build services in Java", [
    "mentioned java",
  ]));

test("'we prefer candidates who also have' makes wishes of the list below it", () =>
  check("Requirements:\n- Python\n\nWe strongly prefer candidates who also have:\n- Java", [
    "required python",
    "preferred java",
  ]));

test("a line of running text that asks makes requirements of the list below it", () =>
  check("Proficiency in many of our services, namely:\n-Java\n-Python", [
    "required java",
    "required python",
  ]));

test("a trait is asked for even if only a passion for it is mentioned", () =>
  check("Requirements:\n- Passion for tea and communication", ["required communication"]));

test.for([
  ["Passionate about machine learning", ["required machine-learning"]],
  [
    "Enthusiasm for Docker and some experience with Python.",
    ["required docker", "required python"],
  ],
  ["Knowledge and interest in microservices", ["required microservices"]],
  ["Interest in microservices", ["mentioned microservices"]],
  ["We are passionate about Docker.", ["mentioned docker"]],
] as const)(
  "among the requirements, %j asks for what people should be fond of",
  ([line, expected]) => check(`Requirements:\n- ${line}`, expected),
);

test("outside of lists, what people should be fond of is merely mentioned", () =>
  check("Are you passionate about Docker?", ["mentioned docker"]));

test("in a list of requirements, a wish to serve the firm's customers is not company talk", () =>
  check("Requirements:\nCommunication and a desire to impact our team and our customers", [
    "required communication",
  ]));

test.for([
  "The ideal candidate has excellent communication.",
  "Excellent written and verbal communication.",
  "We look for someone with a sense of communication.",
])("%j asks for a trait in running text", (text) => check(text, ["required communication"]));

test.for([
  ["Strong Java, Docker and wit.", ["required java", "required docker"]],
  ["You are focused and embrace Java.", ["required java"]],
  ["You embrace Java.", ["required java"]],
  ["What you'll do\n- Direct experience in Java", ["required java"]],
  [
    "Requirements:\n- Bonus for experience in any of the following:\n- Java\n- Docker",
    ["preferred java|docker"],
  ],
  ["Our backend systems are mostly implemented in Java.", ["mentioned java"]],
  ["Our production systems rely on Java.", ["mentioned java"]],
  ["We follow Scrum.", ["mentioned scrum"]],
  ["We're using Java on the server.", ["mentioned java"]],
  ["Most of our code is Java.", ["mentioned java"]],
  ["We have a mix of Java and Kafka.", ["mentioned java", "mentioned kafka"]],
  ["The tea platform is written predominantly in Java.", ["mentioned java"]],
  ["About us\nWe make tea.\nMain technology: Java", ["mentioned java"]],
  ["We have a modern tech stack (Java/Docker).", ["mentioned java", "mentioned docker"]],
] as const)("%j asks for %j", ([text, expected]) => check(text, expected));

test("years of software development ask for it by themselves", () =>
  check("Requirements:\n- 5 years of experience in software development", [
    "required software-development 60",
  ]));

test("an unknown heading ends the requirements if the items below it describe duties", () => {
  const musts = "Requirements\n- Java\n\n";
  check(`${musts}Approach and rollout\n- Deploy Docker`, ["required java", "mentioned docker"]);
  check(`${musts}Deep waters\n- Docker`, ["required java", "required docker"]);
  check(`${musts}Experience in\n- Running Docker`, ["required java", "required docker"]);
});

test("text after the items of a list no longer belongs to the list", () =>
  check(
    "Requirements:\n- Python\n- Docker\n\nThe group stands at the heart of what the makers of tea have dreamt of since 1911, in Java and elsewhere.",
    ["required python", "required docker"],
  ));

test("'ideally' asks in running text, too", () =>
  check("Ideally, the person for this role would know Java.", ["preferred java"]));

test.for([
  "Our tools of choice are Java and Docker.",
  "Our tools include Java and Docker.",
  "Primary tech is Java & Docker",
  "We currently leverage Java and Docker.",
  "Buzzwords: Java, Docker",
  "We're working with a modern stack using Java, alongside a Docker-powered front.",
])("%j mentions what the firm works with", (text) =>
  check(`Acme makes tea.\n\n${text}`, ["mentioned java", "mentioned docker"]),
);

test("a phrase after examples in brackets applies to all of them", () =>
  check("Requirements:\n- Experience with tools for tea (Docker, Kubernetes) an asset.", [
    "preferred docker",
    "preferred kubernetes",
  ]));

test("several engineers with a skill are sought in the same way as one", () =>
  check(
    "We are specifically looking for Sr. Engineers with Java experience, Engineers with Python experience and Managers.",
    ["required java", "required python"],
  ));

test("'we require someone' asks even after the label of a stack", () =>
  check("Technologies: Our code is written in Java. We require someone with knowledge of Python.", [
    "required python",
    "mentioned java",
  ]));

test("a line that consists of names is a list of the stack", () =>
  check("Acme makes tea.\n\nPython, Java, Docker, Kafka and more", [
    "mentioned python",
    "mentioned java",
    "mentioned docker",
    "mentioned kafka",
  ]));

test.for(["Java development", "Programming in Java", "Development of services in Java"])(
  "%j asks for Java alone",
  (line) =>
    expect(asked(`Requirements:\n- ${line}`).map((one) => one.split(" ")[1])).toEqual(["java"]),
);

test("programming by itself is asked for", () =>
  check("Requirements:\n- Excellent programming skills", ["required software-development"]));

test.for([
  "Acme is looking for people.\n\nAcme uses Java for its tea shops.",
  "This team is responsible for a platform in Java.",
  "Requirements:\nPython\nOne of the best places to work by Java Weekly.",
  "We are hiring a cook to our Environmental Java team.",
  "Acme is one of the nation's leading makers of tea with experience in Java.",
  "Requirements:\n- Python\n\nClick here for the E-Verify poster in Java.",
  "Requirements:\n- Python\n- To learn more about Java, visit our page",
  "Requirements:\n- Python\n- Take-home coding test in Java",
  "Requirements:\n- Python\n- Communicate with our partners (Design, Java)",
  "Physical requirements\n- Ability to lift Java",
  "Requirements:\n- Python\nOur total rewards give you the Java that you need.",
  "Nice to have:\n- Python\nCome and join us in our Java team, where tea is made by all.",
  "A growing Java company near Oslo is looking for a cook.",
  "The Java group of a small bank is hiring people.",
  "Cooks work in tandem with Java and Docker teams on all shops.",
  "Work closely with teams in Java and beyond.",
  "Work closely with engineers, QA, Java/DS and product on all shops.",
  "Please send us your resume with some Java.",
  "We admire companies like Java and Docker.",
  "Are you looking for a place full of Java?",
  "Requirements:\n- Python\n\nHere at Tea Makers, every Java counts.",
  "Requirements:\nPython\nSQL\nDocker\nWe serve those who want more of life. They are busy in their own ways, on their own streets and in their own towns. Sometimes these people need Java, or a break from the Java that they had before, on long days.",
])("%j does not ask for Java", (text) =>
  expect(asked(text).filter((one) => one.includes("java"))).toEqual([]),
);

test("at a firm named like a skill, its name asks for nothing outside of lists", () => {
  const text = "Kafka is hiring!\n\nWhat you'll do\n- Work on Kafka and Java";
  check(text, ["mentioned java"]);
  check(`${text}\n\nRequirements\n- Experience with Kafka`, ["required kafka", "mentioned java"]);
});

test("what follows the title on its line is asked for", () =>
  check("Web Developer - Python, Docker\n\nWe make tea.", ["required python", "required docker"]));

test("a line that describes the work makes duties of the list below it in any block", () =>
  check("Requirements\n- Kafka\n\nAs a cook, you will:\n- Write Java\n- Experience with Docker", [
    "required kafka",
    "required docker",
    "mentioned java",
  ]));

test("a heading glued to the first sentence of its block opens it", () =>
  check(
    "Requirements\n- Kafka\n\nWhat You'll Do You'll work with the cooks of our kitchens on a stove in Java",
    ["required kafka", "mentioned java"],
  ));

test.for([
  "We are looking for a cook with good communication.",
  "What you'll do\n- Cook\nTeam player with communication skills.",
])("%j asks for a trait outside of the lists", (text) => check(text, ["required communication"]));

test("words that ask make a general word count in running text", () =>
  check("This calls for a deep understanding of kitchens and performance.", [
    "required performance",
  ]));

test("among the duties, 'is familiar with' also opens with knowledge", () =>
  check("Duties\n- Is familiar with Java", ["required java"]));

test("a trait at the end of a compound does not count", () =>
  check("Requirements:\n- Tools that are made communication-communication", [
    "required communication",
  ]));

test("among the duties, the work is mentioned even if the firm is too", () =>
  check("What you'll do\nHelp our customers and our products by tests in Java.", [
    "mentioned java",
  ]));

test("a bare trait is asked for only in a list of requirements", () => {
  const traits = (text: string) =>
    readJob(textDocument(text)).requirements.filter(({ category }) => category === "soft-skill");
  expect(traits("Requirements:\n- Motivated").map(({ name }) => name)).toEqual(["Self-Motivated"]);
  expect(traits("What you'll do\n- Serve motivated customers")).toEqual([]);
});

test("a wish extends back only to the clause that has stated its level", () =>
  expect(asked("Requirements\n- Good command of Java is required, Kafka is a plus")).toEqual([
    "required java",
    "preferred kafka",
  ]));
