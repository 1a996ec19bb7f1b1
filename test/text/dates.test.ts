import fc from "fast-check";
import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

/** Every date of `text` as "start..end". */
function check(text: string, ...expected: readonly string[]): void {
  const found = findDates(text).map(({ start, end }) => `${start ?? ""}..${end ?? ""}`);
  expect(found, text).toEqual(expected);
}

test.for([
  ["Mar 2019 – present", "2019-03..present"],
  ["03/2019 - 04/21", "2019-03..2021-04"],
  ["2019–2021", "2019..2021"],
  ["Q2 2019 – Q3 2021", "2019-04..2021-09"],
  ["H2 2019 – present", "2019-07..present"],
  ["2019-Q3 – 2021-Q4", "2019-07..2021-12"],
  ["2019 Q3 – 2021 Q4", "2019-07..2021-12"],
  ["2019/H2 - now", "2019-07..present"],
  ["3Q2017 - 2Q2019", "2017-07..2019-06"],
  ["1Q '17 – 2Q '19", "2017-01..2019-06"],
  ["X 2016 – XII 2018", "2016-10..2018-12"],
  ["IX.2019 - obecnie", "2019-09..present"],
  ["Developer, Sedge Ltd, III/2019 – VII/2021", "2019-03..2021-07"],
  ["od 1.V.2019 do 30.VI.2020", "2019-05..2020-06"],
  ["Developer, Zed GmbH, 2021 –", "2021..present"],
  ["2021 –\tDeveloper, Zed GmbH", "2021..present"],
  ["2021– Lecturer, University of Quarn", "2021..present"],
  ["From 03/2021: Developer", "2021-03..present"],
  ["From 2019  Software Developer", "2019..present"],
  ["ab 03/2020\tSoftwareentwickler", "2020-03..present"],
  ["Ab Januar 2019: Softwareentwickler", "2019-01..present"],
  ["A partir de marzo 2020: Desarrollador", "2020-03..present"],
  ["À partir de mars 2020", "2020-03..present"],
  ["a partire da marzo 2020", "2020-03..present"],
  ["Jan 2018 to date", "2018-01..present"],
  ["2019-03 to 2020-01", "2019-03..2020-01"],
  ["2019-03-15 to 2020-01-31", "2019-03..2020-01"],
  ["10/2012 until 2014", "2012-10..2014"],
  ["March 15, 2019 – April 2, 2020", "2019-03..2020-04"],
  ["07/2014-12/2015", "2014-07..2015-12"],
  ["01/11/2018-31/08/2021", "2018-11..2021-08"],
  ["Acme      Nov-18      Aug-21", "2018-11..2021-08"],
  ["od 10.2018. do 03.2021.", "2018-10..2021-03"],
  ["Nov, Dec 2018", "2018-11..2018-12"],
  ["Nov & Dec 2018", "2018-11..2018-12"],
  ["Nov 2018 – Pres.", "2018-11..present"],
  ["Nov 2018 – in progress", "2018-11..present"],
  ["Nov 2018 – working", "2018-11..present"],
  ["11/2018 – lfd.", "2018-11..present"],
  ["Aug 2014 – till date", "2014-08..present"],
  ["Aug-2014 To Till Date", "2014-08..present"],
  ["05/19 – 08/20", "2019-05..2020-08"],
  ["Jun'19 - Aug'20", "2019-06..2020-08"],
  ["Jan 19 - Feb 21", "2019-01..2021-02"],
  ["'18–'21", "2018..2021"],
  ["Fall 2019 - Spring 2020", "2019..2020"],
  ["2018 — Now", "2018..present"],
  ["15/02/2018 →", "2018-02..present"],
  ["Staff engineer, 2022 →", "2022..present"],
  ["2021-08 →  Acme AB   Developer", "2021-08..present"],
  ["[07.2021 .. now]", "2021-07..present"],
  ["2019-03..", "2019-03..present"],
  ["2017-03..2019-02", "2017-03..2019-02"],
  ["Developer at Acme (2022 – )", "2022..present"],
  ["Analyst — Acme — 2021 / Present", "2021..present"],
  ["Acme Ltd          Dec 2018      Present       Lead", "2018-12..present"],
  ["| Apr 2019 | Present | Acme |", "2019-04..present"],
  ["| Jan 2015 | Mar 2019 | Acme |", "2015-01..2019-03"],
  ["Acme      15.07.2020    01.03.2022", "2020-07..2022-03"],
  ["Tester\t16-06-2017\tTill date", "2017-06..present"],
  ["Sept. 2022 – …", "2022-09..present"],
  ["01.09.2019 - ...", "2019-09..present"],
  ["at Acme between March 2012 and June 2016.", "2012-03..2016-06"],
  ["entre 2012 et 2016", "2012..2016"],
  ["zwischen 2012 und 2016", "2012..2016"],
  ["Acme, head of growth (from 9/2021)", "2021-09..present"],
  ["(permanent, from 1 May 2022)", "2022-05..present"],
  ["Working at Acme as a Tester from 5th April 2021", "2021-04..present"],
  ["Working at Acme as a Tester from 5th April 2021.", "2021-04..present"],
  ["2017 March – : Acme", "2017-03..present"],
  ["BI Developer in Acme (since mid 2019)", "2019..present"],
  ["Eyl 2021 - halen", "2021-09..present"],
  ["Tem 2018 - Ağu 2021", "2018-07..2021-08"],
  ["Since – until: March 2015 – July 2019", "2015-03..2019-07"],
  ["03.2019 - 05.2022", "2019-03..2022-05"],
  ["01/03/2019 – 28/02/2021", "2019-03..2021-02"],
  ["15/09/2015 – 01/03/2019", "2015-09..2019-03"],
  ["2019/2020", "2019..2020"],
  ["2022/10-2024/07", "2022-10..2024-07"],
  ["2019-01/2021-03", "2019-01..2021-03"],
  ["2019-01-15/2021-03-31", "2019-01..2021-03"],
  ["2019, January – 2021, March  Acme", "2019-01..2021-03"],
  ["2018/9 - 2019/12", "2018-09..2019-12"],
  ["2018.9 -\tAcme", "2018-09..present"],
  ["From 8th July, 2015 to “Present”", "2015-07..present"],
  ["From : 11/12/2016  To : 23/06/2017", "2016-12..2017-06"],
  ["Clerk at Acme w.e.f. 15/04/2016", "2016-04..present"],
  ["W.E.F 16-04-2012 to 31-03-2015", "2012-04..2015-03"],
  ["wef April 2016", "2016-04..present"],
  ["2017-to-date: Clerk", "2017..present"],
  ["May 2010 - up till date", "2010-05..present"],
  ["from 1st Nov, 2018 and still continuing here", "2018-11..present"],
  ["Step. 2013 – Dec. 2013", "2013-09..2013-12"],
  ["Sett. 2018 - Febb. 2020", "2018-09..2020-02"],
  ["[09/2019 ->]", "2019-09..present"],
  ["2019, March – present", "2019-03..present"],
  ["2016, May – 2019, February", "2016-05..2019-02"],
  ["Август 2017 — по настоящее время", "2017-08..present"],
  ["01.02.2016 – până în prezent", "2016-02..present"],
  ["Tháng 3 năm 2019 - T5/2020", "2019-03..2020-05"],
  ["Từ tháng 6/2016 đến tháng 2/2019", "2016-06..2019-02"],
  ["2013. szeptember – 2017. február", "2013-09..2017-02"],
  ["2013. 09. 01. – 2017. 02. 28.", "2013-09..2017-02"],
  ["08-2015 / 02-2018", "2015-08..2018-02"],
  ["desde el 15 de febrero de 2016 hasta el 30 de noviembre de 2019", "2016-02..2019-11"],
  ["15-Jun-10 to 20-Jul-12", "2010-06..2012-07"],
  ["Septmber 2015 – Janaury 2017", "2015-09..2017-01"],
  ["Apr`15 – Jun´17", "2015-04..2017-06"],
  ["Apr′15 – till Jun‛17", "2015-04..2017-06"],
  ["Apr : 2015 - Jun : 2017", "2015-04..2017-06"],
  ["Apr-01-2015 to Jun-03-2017", "2015-04..2017-06"],
  ["April 2015 ---- June 2017", "2015-04..2017-06"],
  ["April 2015 = June 2017", "2015-04..2017-06"],
  ["April 2015 – till June 2017", "2015-04..2017-06"],
  ["04, 2015 – 06 2017", "2015-04..2017-06"],
  ["Acme Corp    Since Dec 16", "2016-12..present"],
  ["2019 March – 2021 April", "2019-03..2021-04"],
  ["2019 to 2021 (NOV.)", "2019..2021-11"],
  ["2021 - current time", "2021..present"],
  ["Jan 2019 - on going", "2019-01..present"],
  ["2019 to up to now", "2019..present"],
  ["Mar 2018 – at present", "2018-03..present"],
  ["Jan 2024 - still working", "2024-01..present"],
  ["Jan 2024 – Continue", "2024-01..present"],
  ["Jan 2015 – as on date", "2015-01..present"],
  ["August 2013 – Till", "2013-08..present"],
  ["Feb. 2012 Present", "2012-02..present"],
  ["Mar 2019 Ongoing", "2019-03..present"],
  ["März 2019 heute", "2019-03..present"],
  ["Sept. 2024 ~", "2024-09..present"],
  ["10 June – 15 August, 2013", "2013-06..2013-08"],
  ["2019 ～ 2021", "2019..2021"],
  ["*2017 – 2020 · Springtown*", "2017..2020"],
  ["__2017 – 2020__", "2017..2020"],
  ["Dec 11 , 2016 – Mar 28 ,2018", "2016-12..2018-03"],
  ["June 3,2016 - May 4,2018", "2016-06..2018-05"],
  ["“3rd MARCH 2014” to “4TH MAY 2014”", "2014-03..2014-05"],
  ["From Date: 07 Jun 2014 To Date: 18 May 2017", "2014-06..2017-05"],
  ["Start: May 2016, End: June 2018", "2016-05..2018-06"],
  ["Start date: 5 May 2016  End date: Present", "2016-05..present"],
  ["10 Nov. 2010 to 10Jan 2013", "2010-11..2013-01"],
  ["Jan' 16 – May' 18", "2016-01..2018-05"],
  ["May 2016 to onwards", "2016-05..present"],
  ["May 2016 – working till date", "2016-05..present"],
  ["May 2016 to tilldate", "2016-05..present"],
  ["05/2016 – Presently", "2016-05..present"],
  ["May 2016 to date: Acme", "2016-05..present"],
  ["Since: March 2015", "2015-03..present"],
  ["May 2015 _ June 2018", "2015-05..2018-06"],
  ["Da marzo 2018 ad oggi", "2018-03..present"],
  ["vanaf 2015", "2015..present"],
  ["2018 & 2019", "2018..2019"],
  ["Clerk, Acme (2018 and 2019)", "2018..2019"],
  ["FY18 - FY20", "2018..2020"],
  ["FY 2019 – FY 2021", "2019..2021"],
  ["2018 \ufffd 2020", "2018..2020"],
  ["Jan 2018 \ufffd Present", "2018-01..present"],
  ["Jan 2018 ? Mar 2020", "2018-01..2020-03"],
  ["2018 â€“ 2020", "2018..2020"],
  ["Engineer.....2018-2020", "2018..2020"],
  ["Engineer_____2018-2020", "2018..2020"],
  ["2018 până în prezent", "2018..present"],
  ["2015 – în prezent", "2015..present"],
  ["maaliskuu 2015 – nykyinen", "2015-03..present"],
  ["май 2015 – н.в.", "2015-05..present"],
  ["03.2018 – do teraz", "2018-03..present"],
])("reads the range %s", ([text, expected]) => check(text ?? "", expected ?? ""));

test.for([
  ["Summer 2020", "2020"],
  ["Q3 2021", "2021"],
  ["03.2019", "2019-03"],
  ["Jan '19", "2019-01"],
  ["15 March 2019", "2019-03"],
  ["1st of May 2017", "2017-05"],
  ["31.12.2019", "2019-12"],
  ["06/15/2019", "2019-06"],
  ["Sept. 2018", "2018-09"],
  ["October, 2016", "2016-10"],
  ["March 1st-12th 2013", "2013-03"],
  ["(2015)", "2015"],
  ["Analyst, Northgate, FY18", "2018"],
  ["Summer 19", "2019"],
])("returns a single date as start and end: %s", ([text, date]) =>
  check(text ?? "", `${date}..${date}`),
);

test.for([
  ["März 2019 – heute", "2019-03..present"],
  ["seit 2019", "2019..present"],
  ["Juli 2014 bis Dezember 2015", "2014-07..2015-12"],
  ["Déc. 2019 - aujourd'hui", "2019-12..present"],
  ["depuis janvier 2019", "2019-01..present"],
  ["enero de 2018 – actualidad", "2018-01..present"],
  ["mar 2020 - atual", "2020-03..present"],
  ["maggio 2016 – oggi", "2016-05..present"],
  ["maart 2016 tot heden", "2016-03..present"],
  ["maj 2017 – nu", "2017-05..present"],
  ["wrzesień 2015 – obecnie", "2015-09..present"],
  ["06.2018 r. – obecnie", "2018-06..present"],
  ["2018 r. - 2020 r.", "2018..2020"],
  ["с 2018 г. по 2021 г.", "2018..2021"],
  ["maj 2019 - tills vidare", "2019-05..present"],
  ["Maret 2018 - Sekarang", "2018-03..present"],
  ["2019年3月 – 至今", "2019-03..present"],
])("reads the dates of other languages: %s", ([text, expected]) =>
  check(text ?? "", expected ?? ""),
);

test.for([
  ["Early 2019 – Late 2020", "2019..2020"],
  ["2018 to the end of 2019", "2018..2019"],
  ["Mitte 2019 – Ende 2020", "2019..2020"],
])("returns only the years for parts of years: %s", ([text, expected]) =>
  check(text ?? "", expected ?? ""),
);

test.for([
  ["Sep 2019 – till today", "2019-09..present"],
  ["Sep 2019 – until now", "2019-09..present"],
  ["Sep 2019 onwards", "2019-09..present"],
  ["Sep 2019 and onwards", "2019-09..present"],
  ["julho de 2019 – até o momento", "2019-07..present"],
  ["gennaio 2019 – ad oggi", "2019-01..present"],
  ["05/2019 – bis heute", "2019-05..present"],
])("recognizes an open stay: %s", ([text, expected]) => check(text ?? "", expected ?? ""));

test("a number with a dot and a dash after it is not a month unless a date follows", () => {
  check("Python 2019.1 - fast");
  check("version 2018.3 – stable");
});

test("a Roman numeral before a year is a month only as one of two dates or in an open stay", () => {
  check("Part II 2019", "2019..2019");
  check("Phase III/2019 of the project");
});

test('a year after a word other than "since" or "from" is not an open stay', () => {
  check("Prices from 2019: a study", "2019..2019");
  check("2021 - Developer, Zed GmbH", "2021..2021");
});

test('a number after "since" and a month is a day if words follow', () => {
  check("Since Dec 16 we have");
});

test("a name after a year in running text is not its month", () => {
  check("in 2019 may have", "2019..2019");
  check("In 2018 March 2019", "2018..2018", "2019-03..2019-03");
  check("In 2019, Jan joined", "2019..2019");
});

test("an accent as a separate character does not hide a month", () => {
  check("März 2019".normalize("NFD"), "2019-03..2019-03");
});

test("a range may contain the end of a line", () => {
  check("Mar 2019 -\nApr 2020", "2019-03..2020-04");
});

test("a month with a dash at the end of its line is an open stay", () => {
  check("Mar 2019 –\nSenior Engineer", "2019-03..present");
});

test("two years with a word between them in a sentence are two dates", () => {
  check("Won the cup in 2018 and 2019", "2018..2018", "2019..2019");
});

test("a question mark right after a year ends a sentence", () => {
  check("Why 2018? 2020 was worse.", "2018..2018", "2020..2020");
});

test("two months may share one year", () => {
  check("Jan – Mar 2020", "2020-01..2020-03");
  check("05–08/2020", "2020-05..2020-08");
});

test("two digits after a year are one of the next ten years", () => {
  check("2019/20", "2019..2020");
  check("2015-16", "2015..2016");
  check("2009–10", "2009..2010");
});

test('"until" gives an end without a start', () => {
  check("until 2018", "..2018");
});

test.for([
  "2000 users",
  "2000+ customers",
  "call 555-2019",
  "+49 30 2019 2020",
  "v3.2019",
  "10.0.20.19",
  "24/7",
  "2019 Main Street",
  "Windows 2000",
  "SQL Server 2012",
  "Visual Studio 2008/2010",
  "Visual Studio .Net 2008",
  "ISO 9001:2015",
  "1,2019",
  "jane@2019.example https://example.org/2019/03/x",
  "4/21",
  "Jan 19",
  "grew by a third in FY18 and again",
  "Room H 12",
  "ES2015",
])("does not take a number for a date: %s", (text) => check(text));

test("the span covers exactly the words of the range", () => {
  const text = "Acme (Mar 2019 – present), Berlin";
  expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    "Mar 2019 – present",
  ]);
});

test("only text between from and to is read", () => {
  expect(findDates("2018 2019 2020", 5, 9)).toEqual([
    { from: 5, to: 9, start: "2019", end: "2019" },
  ]);
});

test("spans ascend, are disjoint and lie inside any text", () => {
  const piece = fc.constantFrom(
    "Jan ",
    "2019",
    " – ",
    "present",
    "\n",
    "04/21",
    "to ",
    "'19",
    ".",
    "\ud800",
    "seit ",
    "x",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      let at = 0;
      for (const { from, to } of findDates(any)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(any.length);
    }),
  );
});

test("a dash at the end of the requested span is an open end", () => {
  const text = "Architect, Exemple Oy, 8/2018 –\n2. Developer";
  expect(findDates(text, 0, text.indexOf("\n")).map(({ end }) => end)).toEqual(["present"]);
});

test("a year and a dash at the end of a line, in a column of their own, are an open end", () => {
  const ends = (text: string) => findDates(text).map(({ end }) => end);
  expect(ends("Associate Professor\t2020 –\nExample University")).toEqual(["present"]);
  expect(ends("in 2020 –\nExample University")).toEqual(["2020"]);
});

test("the month in the name of a town is not a date", () => {
  const dates = (text: string) => findDates(text).map(({ start, end }) => `${start}..${end}`);
  expect(dates("Osier Pagamentos, Rio de Janeiro – ago/2018 a dez/2021")).toEqual([
    "2018-08..2021-12",
  ]);
  expect(dates("Universidade do Rio de Janeiro 2015")).toEqual(["2015..2015"]);
  expect(dates("de janeiro 2015")).toEqual(["2015-01..2015-01"]);
});

test.for([
  "De mars 2019 à mai 2021",
  "Du 3 mars 2019 au 5 mai 2021",
  "De enero de 2014 a febrero de 2019",
  "Van maart 2019 tot heden",
  "Von März bis Mai 2020",
  "Fra 2014 til 2019",
])("the word that opens the period %s is part of it", (period) => {
  expect(findDates(period).map(({ from, to }) => period.slice(from, to))).toEqual([period]);
});

test("the same word before a single date is not part of it", () => {
  expect(findDates("Congreso de mayo de 2019")).toMatchObject([{ from: 12, end: "2019-05" }]);
});
