import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

/** All languages that CLDR, and so Intl, knows and whose months are read. */
const locales =
  "de de-AT fr es it nl pt pt-BR pl sv da nb fi cs sk hu ro bg hr sl sr-Latn el tr ru uk lt lv et ca id vi ja ko zh en".split(
    " ",
  );

/**
 * Short names that mean something else as well: a summer (fi), "for" (cs, hr), the English "led", or another
 * month in a neighboring language (October in Croatian is November in Czech and Polish).
 */
const unclear: Readonly<Record<string, readonly string[]>> = {
  fi: ["kesä"],
  cs: ["led", "srp", "pro"],
  hr: ["tra", "lip", "srp", "lis", "listopad", "pro"],
  ca: ["ag."],
};

const months = Array.from({ length: 12 }, (_, month) => month);
const nameOf = (locale: string, month: number, form: "long" | "short"): string =>
  new Intl.DateTimeFormat(locale, { month: form }).format(new Date(2018, month, 5));

test.for(locales)("the names of months are read as %s writes them", (locale) => {
  for (const form of ["long", "short"] as const) {
    for (const month of months) {
      const name = nameOf(locale, month, form);
      // Chinese, Japanese and Korean write numbers, which follow the year.
      if (/^\d|月/.test(name) || unclear[locale]?.includes(name)) continue;
      const number = String(month + 1).padStart(2, "0");
      expect(
        findDates(`${name} 2018`).map(({ start }) => start),
        name,
      ).toEqual([`2018-${number}`]);
    }
  }
});

test.for(locales)("a range of months and years is read as %s writes it", (locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
  for (const month of months) {
    if (unclear[locale]?.includes(nameOf(locale, month, "long"))) continue;
    if (unclear[locale]?.includes(nameOf(locale, 11 - month, "long"))) continue;
    const range = `${format.format(new Date(2018, month, 5))} – ${format.format(new Date(2021, 11 - month, 5))}`;
    const [first, last] = [month + 1, 12 - month].map((one) => String(one).padStart(2, "0"));
    expect(
      findDates(range).map(({ start, end }) => `${start}..${end}`),
      range,
    ).toEqual([`2018-${first}..2021-${last}`]);
  }
});

test.for([
  "nuo 2018 m. kovo",
  "kopš 2018. gada marta",
  "alates märtsist 2018",
  "Maret 2018 – kini",
  "março 2018 – até à data",
  "maaliskuusta 2018 alkaen",
])("a stay that has not ended is read: %s", (text) => {
  expect(findDates(text)).toMatchObject([{ start: "2018-03", end: "present" }]);
});
