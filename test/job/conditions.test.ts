import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** The conditions of a posting as "kind: words". */
function conditionsOf(text: string): readonly string[] {
  const job = readJob(textDocument(text));
  for (const { from, to, text: written } of job.conditions ?? [])
    expect(text.slice(from, to)).toBe(written);
  return (job.conditions ?? []).map(({ kind, text: written }) => `${kind}: ${written}`);
}

const heads = [
  ["Acme | Engineer | Berlin, Germany | REMOTE", ["place: Berlin, Germany", "remote: REMOTE"]],
  [
    "Acme | Engineer | ONSITE/HYBRID | SF/NYC | Full-time",
    ["on-site: ONSITE", "hybrid: HYBRID", "place: SF/NYC"],
  ],
  ["Acme | Engineer | Remote (US only) | VISA", ["remote: Remote", "place: US", "visa: VISA"]],
  [
    "Acme | Engineer | Versailles, France | $120k - $150k",
    ["place: Versailles, France", "salary: $120k - $150k"],
  ],
  [
    "Acme | Engineer | Amsterdam, The Netherlands | £70-90k",
    ["place: Amsterdam, The Netherlands", "salary: £70-90k"],
  ],
  ["Remote (US/CA)", ["remote: Remote", "place: US/CA"]],
  ["Remote- United States", ["remote: Remote", "place: United States"]],
  ["Acme | Engineer | In-person in NYC", ["on-site: In-person", "place: NYC"]],
  ["Remote (EU) · Full-time", ["remote: Remote", "place: EU"]],
  ["Remote, EU timezones", ["remote: Remote"]],
  ["Java Developer (m/w/d) – Köln oder remote", ["place: Köln", "remote: remote"]],
  ["Principal Engineer – Data (Remote, Canada)", ["remote: Remote", "place: Canada"]],
  ["Acme | Engineer | Dublin | Hybrid remote", ["place: Dublin", "hybrid: Hybrid remote"]],
  [
    "Job Title: Developer Location: Charlotte NC (Hybrid 3 days) Duration: 12 months",
    ["place: Charlotte NC", "hybrid: Hybrid"],
  ],
  ["Berlin, hybrid (2 days in office)", ["place: Berlin", "hybrid: hybrid"]],
  ["Desenvolvedor\nRemoto (Brasil)", ["remote: Remoto", "place: Brasil"]],
  ["| Skill | Must | Nice |\n|---|---|---|\n| Java | x | |", []],
  ["Engineer | Nice | Remote", ["place: Nice", "remote: Remote"]],
  ["Acme | Engineering, IT | Full-time | RemoteWe make tea in Paris.", ["remote: Remote"]],
] as const;

test.for(heads)("the head %s names its conditions", ([head, conditions]) => {
  expect(conditionsOf(`${head}\n\nWe make tea.`)).toEqual(conditions);
});

const lines = [
  ["Location: Hamburg", ["place: Hamburg"]],
  ["Standort: München", ["place: München"]],
  ["Ubicación: Madrid, España", ["place: Madrid, España"]],
  ["Salary: 80.000 - 95.000 EUR", ["salary: 80.000 - 95.000 EUR"]],
  ["4000–5500 EUR/month", ["salary: 4000–5500 EUR"]],
  ["- Gehalt 48–62k", ["salary: 48–62k"]],
  ["RAL 40-45k", ["salary: 40-45k"]],
  ["TJM : 520 €", ["salary: 520 €"]],
  ["Stundensatz 85 bis 95 €", ["salary: 85 bis 95 €"]],
  ["Founded in 2019 – 2024 EUR turnover", []],
  ["A gym for 1500 EUR per month", []],
  ["The pay is $60 per hour.", ["salary: $60"]],
  ["€85,000–€105,000, 30 days of holiday", ["salary: €85,000–€105,000"]],
  ["$50/hr", ["salary: $50"]],
  ["We process €85,000 an order", []],
  ["The position is based in Dublin, Ireland.", ["place: Dublin, Ireland"]],
  ["This is a fully remote position.", ["remote: fully remote"]],
  ["We sponsor visas.", ["visa: sponsor visas"]],
  ["Mode: WFO", ["on-site: WFO"]],
  ["Work mode: Work from office", ["on-site: Work from office"]],
  ["Hybrid working, three days a week on-site.", ["hybrid: Hybrid working"]],
  ["Für das Team am Standort Münster suchen wir dich.", ["place: Münster"]],
  ["There is no remote work.", ["on-site: no remote work"]],
  ["We do not sponsor visas.", ["work-permit: do not sponsor"]],
  ["You must be authorized to work in the US.", ["work-permit: authorized to work in the US"]],
  ["You must be eligible to work in Ruritania.", ["work-permit: eligible to work in Ruritania"]],
  ["Active Top Secret clearance is a must.", ["clearance: Active Top Secret clearance"]],
  ["Three days a week in the office.", ["hybrid: Three days a week in the office"]],
  ["Work arrangement: Hybrid, 2 days", ["hybrid: Hybrid"]],
  ["Tryb pracy: zdalnie", ["remote: zdalnie"]],
  ["Łódź / hybrydowo", ["place: Łódź", "hybrid: hybrydowo"]],
  ["Nous proposons 3 jours de télétravail.", ["hybrid: 3 jours de télétravail"]],
  ["Télétravail occasionnel", ["hybrid: Télétravail occasionnel"]],
  ["Télétravail 5 jours par semaine", ["remote: Télétravail"]],
  ["Kaffee, Obst und Homeoffice", ["hybrid: Homeoffice"]],
  ["Auf Wunsch 100% Homeoffice", ["remote: 100% Homeoffice"]],
  ["A role with a client in Dublin", ["place: Dublin"]],
  ["You will join our vision team in Zürich.", ["place: Zürich"]],
  ["You will work from our Dublin office with friends.", ["place: Dublin"]],
  ["You will meet buyers from our Dublin shop and work from our office.", []],
  ["You are authorized to work in Canada.", ["work-permit: authorized to work in Canada"]],
  ["Authorized to work in the U.S.Please apply", ["work-permit: Authorized to work in the U.S"]],
  ["$2,500/year education stipend", []],
  ["16 000 - 19 000 PLN + VAT / month", ["salary: 16 000 - 19 000 PLN"]],
  ["£28-34k + bonus", ["salary: £28-34k"]],
  ["A £40k bonus", []],
  ["$81 500 – $93 200", ["salary: $81 500 – $93 200"]],
  ["Salario: 31.000 a 36.000 €", ["salary: 31.000 a 36.000 €"]],
  ["Salaire : 41-46k", ["salary: 41-46k"]],
  ["Wynagrodzenie: 15 000 - 19 000 PLN", ["salary: 15 000 - 19 000 PLN"]],
  ["Outside IR35, £480-520/day", ["salary: £480-520"]],
  ["Outside IR35 – £500/day", ["salary: £500"]],
  ["CTC: 15-22 LPA", ["salary: 15-22 LPA"]],
  ["8 to 12 LPA", ["salary: 8 to 12 LPA"]],
  ["₹15,00,000 - ₹22,00,000 a year", ["salary: ₹15,00,000 - ₹22,00,000"]],
  ["Budget: SGD 10-12k/month", ["salary: SGD 10-12k"]],
  ["Salary: 65k", ["salary: 65k"]],
  ["Salário: R$ 9.000 - 12.000", ["salary: R$ 9.000 - 12.000"]],
  ["€ 3.800 - € 5.200 bruto per maand", ["salary: € 3.800 - € 5.200"]],
  ["$98,000.00 - $120,000.00 per year", ["salary: $98,000.00 - $120,000.00"]],
  ["£80,000/yr - £95,000/yr", ["salary: £80,000/yr - £95,000"]],
  ["Paying up to £120k", ["salary: £120k"]],
  ["2-3 days per week onsite", ["hybrid: 2-3 days per week onsite"]],
  ["5 days a week in the office", ["on-site: 5 days a week in the office"]],
  ["2 office days", ["hybrid: 2 office days"]],
  ["Trabalho híbrido", ["hybrid: Trabalho híbrido"]],
  ["Praca hybrydowa", ["hybrid: Praca hybrydowa"]],
  ["Hybride werken", ["hybrid: Hybride werken"]],
  ["Smart working 2 giorni a settimana", ["remote: Smart working"]],
  ["Salary: £45,000 plus a £2,000 travel allowance per annum", ["salary: £45,000"]],
  ["Pay: $120,000 a year and a learning budget", ["salary: $120,000"]],
  ["Yearly bonus\n$120,000 base", ["salary: $120,000"]],
  ["Required working rights in Australia", ["work-permit: working rights in Australia"]],
  ["USC/GC only", ["work-permit: USC/GC only"]],
  ["You must be Singaporean/PR", ["work-permit: must be Singaporean/PR"]],
] as const;

test.for(lines)("%s is a condition", ([line, conditions]) => {
  expect(conditionsOf(`Java Developer\n\nWe make tea.\n\n${line}\n`)).toEqual(conditions);
});

test.for([
  "We manage remote servers for teams in Paris.",
  "We raised $20,000,000 and serve a hybrid cloud.",
  "Our customers saved $250,000 in funding.",
  "A team that visited London.",
  "Remote servers - Paris and its data centers",
  "Lunch for £15 a day",
  "Compensation: fair, with 401k and a pension",
  "We grew from 41k to 46k users.",
  "A desk for your home office",
  "Our customers work remotely all over Europe.",
  "You build remote work tools.",
  "Remote: no\nVisa: no\nPets: yes",
  "Visa sponsorship: no",
  "401k, and 65k lines of code",
  "We gave away $98,000.00 in prizes",
  "$2,500 learning budget per year",
  "A yearly training budget of $3,000",
  "Wellness stipend: $1,200 per year",
  "- 1.500 € per year for conferences\n- Lunch",
  "Annual bonus up to $5,000",
  "Get $2,000 signing bonus.",
  "$1,500 per year home office allowance",
])("%s is not a condition", (line) => {
  expect(conditionsOf(`Java Developer\n\n${line}`)).toEqual([]);
});

test("a phrase that asks for conditions is not a requirement", () => {
  const job = readJob(textDocument("Acme | Berlin | REMOTE\n\nRequirements\n- Java"));
  expect(job.requirements.map(({ name }) => name)).toEqual(["Java"]);
});

test("any text gives conditions with places inside the text, in order", () => {
  const word = fc.constantFrom(
    "Acme",
    " | ",
    "\n",
    "Berlin",
    ", ",
    "Remote",
    "$100k",
    "-",
    "Location:",
    "visa",
    "(",
    "US",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join("");
      let last = 0;
      for (const { from, to, text: written } of readJob(textDocument(text)).conditions ?? []) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(text.slice(from, to)).toBe(written);
        last = from;
      }
    }),
    { numRuns: 100 },
  );
});

test.for([
  ["Clearance: TS/SCI w/ poly\nRequirements\n- AWS", ["clearance: TS/SCI w/ poly"]],
  ["Requirements\n- Active TS/SCI with polygraph", ["clearance: Active TS/SCI with polygraph"]],
] as const)("TS/SCI is a clearance: %j", ([text, expected]) =>
  expect(conditionsOf(text)).toEqual(expected),
);

test("the place after a role is separated from the role, and a table cell is not a place", () => {
  const places = (text: string) =>
    readJob(textDocument(text))
      .conditions?.filter(({ kind }) => kind === "place")
      .map((one) => one.text);
  expect(places("Set alert for similar jobs\nData Engineer, Hamburg, Germany")).toEqual([
    "Hamburg, Germany",
  ]);
  expect(
    places("Data Engineer\n\nSkill | Years | Must/Nice\nJava | 5 | Must\nKafka | 1 | Nice"),
  ).toEqual([]);
});

test.for(["On-Site", "In-office"])("a condition is not a keyword: %s", async (row) => {
  const { requirements } = await parseJob(`Developer\n\nRequirements\n- Go\n- Kafka\n${row}`);
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});

test("what is listed under similar jobs is no condition of this job", () => {
  const lines = ["- Java Developer, Manchester, UK", "- Go Developer – Remote, Germany, €70,000"];
  const listed = [
    "Java Developer",
    "Manchester, UK",
    "£50,000 - £60,000",
    "Go Developer",
    "Leeds (hybrid)",
  ];
  const own =
    "Backend Engineer\nLocation: Dublin, Ireland\n\nRequirements:\n- Java\n- SQL\n\nSimilar jobs\n";
  for (const others of [lines, listed])
    expect(conditionsOf(own + others.join("\n"))).toEqual(["place: Dublin, Ireland"]);
});
