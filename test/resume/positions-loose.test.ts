import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const stays = `Ferry Engineer, Palmgrove Lines
Mar 2018 – Feb 2021
Engines and pumps

Deck Supervisor, Wrenhouse Harbor
2015 – 2018
Ropes and paint`;

test.each(["WHERE I SAILED", "Contract history", "Ansettelser", "Impieghi"])(
  "work under the heading %s is read",
  (heading) => {
    checkPositions(
      `Robin Sample
robin@example.org

PROFILE
Likes the sea.

${heading}

${stays}

EDUCATION
Nautical College, 2012 – 2015`,
      "Ferry Engineer @ Palmgrove Lines, 2018-03..2021-02",
      "Deck Supervisor @ Wrenhouse Harbor, 2015..2018",
    );
  },
);

test("a heading in small letters between blank lines opens the section that its last word names", () => {
  checkPositions(
    `Robin Sample

Harbor Experience

${stays}

Education

Nautical College, 2012 – 2015`,
    "Ferry Engineer @ Palmgrove Lines, 2018-03..2021-02",
    "Deck Supervisor @ Wrenhouse Harbor, 2015..2018",
  );
});

test("bullets that each end with their own time are positions", () => {
  checkPositions(
    `Robin Sample

EXPERIENCE
➢ Palmgrove Lines Ltd. (Ferry Engineer)            Mar 2018 – Feb 2021
➢ Wrenhouse Harbor Ltd. (Deck Supervisor)          Jan 2015 – Feb 2018
➢ Lotus Ropes Ltd. (Apprentice)                    Aug 2012 – Dec 2014

EDUCATION
Nautical College`,
    "Ferry Engineer @ Palmgrove Lines Ltd., 2018-03..2021-02",
    "Deck Supervisor @ Wrenhouse Harbor Ltd., 2015-01..2018-02",
    "Apprentice @ Lotus Ropes Ltd., 2012-08..2014-12",
  );
});

test("an entry named as a project among projects is not a position, whatever its dates", () => {
  checkPositions(
    "Experience\n\nData Analyst, Osierbox, Tallinn\t10 June – 15 August, 2013\n- Loaded data\n\nRecent projects\n\nBig Data Competition, Umbra College\tSeptember 2013 - December 2013\n- Won\nSoftware Development Project, Umbra College\tMarch - April 2013\n- Looked at trading",
    "Data Analyst @ Osierbox, 2013-06..2013-08",
  );
});

test("a row among publications with a single date is not a position, whatever its words", () => {
  checkPositions(
    "Experience\n\nAda Boats, Data Analyst\n2019 – 2022\n- Loaded data\n\nPublications\n\nBridge Analyst Models\tMay 2021\nAda Lane, Kim Wu\nSoftware Engineer, a Survey\tJuly 2020\nKim Wu\n\nSkills\nGo",
    "Data Analyst @ Ada Boats, 2019..2022",
  );
});

test("the validity of a visa or passport is not the time of a position", () => {
  checkPositions(
    "Ada Example\n\nExperience\n\nTester\nQuillfeather Ltd\nNov 2014 – May 2016\n\nLanguages Known: English, Hindi\nPassport Status: 01/03/2011 – 28/02/2021\nVisa Status: Visit Visa\nVisa Validity: 01/06/2018 - 31/08/2018\n",
    "Tester @ Quillfeather Ltd, 2014-11..2016-05",
  );
});

test("the person's own name right above a position without a heading is not an employer", () => {
  const history = "2019 – 2022\n- Built APIs\n\nEducation\nBSc, Sample University, 2012 – 2015";
  checkPositions(
    `Junia Hartog\nGo Developer, Marlow Cloud\n${history}`,
    "Go Developer @ Marlow Cloud, 2019..2022",
  );
  checkPositions(`Junia Hartog\nData Analyst\n${history}`, "Data Analyst @ ?, 2019..2022");
});
