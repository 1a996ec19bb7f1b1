import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

function datesOf(text: string): readonly string[] {
  return findDates(text).map(({ start, end }) => `${start ?? ""}..${end ?? ""}`);
}

test.for([
  ["Summer 2019, Summer 2020: Ranger", "2019..2020"],
  ["summers 2011, 2012", "2011..2012"],
  ["Summers 2017, 2018 and 2019", "2017..2019"],
  ["autumn 2015, spring 2016", "2015..2016"],
  ["Étés 2016 et 2017 : Vendeuse", "2016..2017"],
  ["Veranos de 2010 y 2011", "2010..2011"],
  ["kesät 2018, 2019", "2018..2019"],
  ["D'avril à juin 2022", "2022-04..2022-06"],
])("reads several seasons, or an elided word, as one period: %s", ([text, expected]) => {
  expect(datesOf(text ?? "")).toEqual([expected]);
});

test.for([
  ["April ’4Th  2016 –July 15 Th  2017", "2016-04..2017-07"],
  ["4Th April 2016 to 15 Th July 2017", "2016-04..2017-07"],
])("reads days whose ending stands apart or behind an apostrophe: %s", ([text, expected]) => {
  expect(datesOf(text ?? "")).toEqual([expected]);
});

test.for([
  ["2018 (spring)  Visiting Scholar", "2018..2018"],
  ["'16   Stagehand", "2016..2016"],
  ["Dishes ; Criollo Verde ; '18", "2018..2018"],
])("reads the year alone: %s", ([text, expected]) => {
  expect(datesOf(text ?? "")).toEqual([expected]);
});

test.for([
  ["Summer 2020, 2019", ["2020..2020", "2019..2019"]],
  ["Summer 2020, March 2021", ["2020..2020", "2021-03..2021-03"]],
  ["Summer 2019, 2000 users", ["2019..2019"]],
  ["class of '98", []],
  ["'98 Honda Civic", []],
] as const)("reads neither a period of seasons nor a year alone in %s", ([text, expected]) => {
  expect(datesOf(text)).toEqual(expected);
});

test.for([
  ["2019 now", "2019..present"],
  ["2019 (present)", "2019..present"],
  ["2019, currently", "2019..present"],
  ["2017 on", "2017..present"],
  ["Oct 2012 on", "2012-10..present"],
  ["from 3/2012, on duty now", "2012-03..present"],
  ["2006, April till the present day", "2006-04..present"],
  ["1999, December until 2006, March", "1999-12..2006-03"],
  ["From Feb.01.2019 up to now", "2019-02..present"],
  ["From Oct.15.2014 up to Jan.30.2019", "2014-10..2019-01"],
  ["5/2019 up till 6/2020", "2019-05..2020-06"],
  ["Oct-2021 : Present", "2021-10..present"],
  ["Feb-2019 : Sep-2021", "2019-02..2021-09"],
  ["2022-05 / present ; Acme", "2022-05..present"],
  ["joined mid April, 2021", "2021-04..present"],
  ["started Sept 2024", "2024-09..present"],
  ["joined May 2019, left June 2020", "2019-05..2020-06"],
  ["left July 2017", "..2017-07"],
  ["upto Jan '03", "..2003-01"],
  ["2013 - 2014 weekends", "2013..2014"],
  ["Term 3 2022 to now", "2022..present"],
  ["'13 Jul – '13 Sep", "2013-07..2013-09"],
  ["July up to August 2020", "2020-07..2020-08"],
  ["Feb--Aug 2017", "2017-02..2017-08"],
  ["between August and December 2018", "2018-08..2018-12"],
  ["Entre agosto y diciembre del 2018", "2018-08..2018-12"],
  ["févr. 2019 – juill. 2019", "2019-02..2019-07"],
  ["mzo. 2018 – agto. 2019", "2018-03..2019-08"],
  ["nov. 2020 – act.", "2020-11..present"],
  ["fevereiro de 2022 até ao presente", "2022-02..present"],
  ["Agustus 2021 s/d sekarang", "2021-08..present"],
  ["Januari 2020 s/d Juli 2021", "2020-01..2021-07"],
])("reads %s", ([text = "", range]) => {
  expect(datesOf(text)).toEqual([range]);
});

test.for([
  ["Tester, AcmeMay 2019 – June 2020", "2019-05..2020-06"],
  ["Acme Ltd, Columbus, OHJan. 2019 – Present", "2019-01..present"],
  ["Administrator-Acme Solar03/2021-Present", "2021-03..present"],
  ["Server-La Paloma2013-2016", "2013..2016"],
])("finds a period glued to the word before it: %s", ([text = "", range]) => {
  expect(datesOf(text)).toEqual([range]);
});

test.for(["ES2015", "Windows2008-R2", "Acme2019"])(
  "does not take the number in %s for a date",
  (text) => {
    expect(datesOf(text)).toEqual([]);
  },
);

test.for(["2019 now that we sell", "Kolle GmbH, 2015 – 2018", "2017 on the team"])(
  "finds no other date in %s",
  (text) => {
    expect(datesOf(text)).toHaveLength(1);
    expect(datesOf(text)[0]).not.toContain("present");
  },
);

test.for([
  ["mei 2018 tot en met juli 2020", "2018-05..2020-07"],
  ["marts 2018 til og med maj 2020", "2018-03..2020-05"],
  ["mars 2018 till och med maj 2020", "2018-03..2020-05"],
  ["från och med augusti 2021", "2021-08..present"],
  ["fra august 2021", "2021-08..present"],
  ["fra mai 2018 til juli 2020", "2018-05..2020-07"],
  ["hösten 2019 – våren 2021", "2019..2021"],
  ["5/2018 až 7/2020", "2018-05..2020-07"],
  ["od roku 2018 do roku 2020", "2018..2020"],
  ["4/2020 alkaen", "2020-04..present"],
  ["2020-tól", "2020..present"],
  ["Ağustos 2021'den beri", "2021-08..present"],
  ["Eki 2019 – şu an", "2019-10..present"],
])("reads the words and endings that other languages put around a date: %s", ([text, expected]) => {
  expect(datesOf(text ?? "")).toEqual([expected]);
});

test('"fra" before a date in the middle of a sentence does not begin a stay', () => {
  expect(datesOf("Fra mai 2018 brugt i drift")).toEqual(["2018-05..2018-05"]);
});
