import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

const placesOf = (work: string) =>
  readFacts(
    textDocument(`Mara Lindqvist\nmara@example.org\n\nWork Experience\n${work}`),
  ).positions.map(({ location }) => location?.text);

test.for([
  [
    "March 2016 – May 2019\nZormex Pvt. Ltd. – Hyderabad\n- Worked with Zormex Pvt. Ltd. as an Analyst.",
    "Hyderabad",
  ],
  [
    "1 Year work experience in projects of Zormex Limited- Chennai as Software Engineer from 15/10/2014 to 1/10/2015.",
    "Chennai",
  ],
  [
    "Aug’97-Apr’03 with Zormex Technology Ltd. (A Group of Larch Services), Chennai as Software Engineer",
    "Chennai",
  ],
])("a known town behind the employer is the place of a position: %j", ([work = "", place]) => {
  expect(placesOf(work)).toEqual([place]);
});

test.for([
  ["Software Engineer\nZormex Ltd\n2014 – 2016\nCity: Leeds\n- Wrote Go services", "Leeds"],
  [
    "Software Engineer\nZormex Ltd\n2014 – 2016\nLocation : 12 Larch Road, Pune\n- Wrote Go services",
    "12 Larch Road, Pune",
  ],
  [
    "Software Engineer\nZormex Ltd\n2014 – 2016\nLocation services in Go for Leeds\n- Wrote Go services",
    undefined,
  ],
])("a row with a label below the names gives the place of a position: %j", ([work = "", place]) => {
  expect(placesOf(work)).toEqual([place]);
});
