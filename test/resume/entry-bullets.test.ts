import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("positions may be the items of a list, with their other rows below the bullets", () => {
  checkPositions(
    "Experience\n\n• Senior Software Engineer\nBazaar-e-Code · Full-time\nApr 2017 - Aug 2020 · 3 yrs 5 mos\nKarachi\nMarketplace backend in Node.js.\n• Software Engineer\nIndus Web Works\nJul 2014 - Mar 2017 · 2 yrs 9 mos\nLaravel and jQuery shops.",
    "Senior Software Engineer @ Bazaar-e-Code, 2017-04..2020-08",
    "Software Engineer @ Indus Web Works, 2014-07..2017-03",
  );
  checkPositions(
    "Experience\n\n• Senior Software Engineer\nFernbank Systems Ltd\nApr 2017 - Aug 2020\nRewrote the search service in Go.\n• Software Engineer\nIndus Systems Ltd\nJul 2014 - Mar 2017\nLaravel and jQuery shops.",
    "Senior Software Engineer @ Fernbank Systems Ltd, 2017-04..2020-08",
    "Software Engineer @ Indus Systems Ltd, 2014-07..2017-03",
  );
  checkPositions(
    "Berufserfahrung\n\n• Softwareentwicklerin\nUmbra GmbH\n04/2017 - 08/2020\nSuche in Go neu geschrieben.\n• Entwicklerin\nOsier AG\n07/2014 - 03/2017\nShops mit Laravel und jQuery betreut.",
    "Softwareentwicklerin @ Umbra GmbH, 2017-04..2020-08",
    "Entwicklerin @ Osier AG, 2014-07..2017-03",
  );
});

test("the employer above several roles may be an item of a list as well", () => {
  checkPositions(
    "Experience\n\n• Rasta Logistics\n6 yrs 3 mos\n• Engineering Manager\nFull-time\nSep 2021 - Present · 5 yrs 3 mos\nKarachi · On-site\n• Built the Lahore team from zero to eight\n• Tech Lead\nSep 2020 - Sep 2021 · 1 yr 1 mo\n• Node.js and NestJS services for dispatch",
    "Engineering Manager @ Rasta Logistics, 2021-09..present",
    "Tech Lead @ Rasta Logistics, 2020-09..2021-09",
  );
});

test("an employer beside the kind of contract is not the one of the roles above", () => {
  checkPositions(
    "Experience\n\nRasta Logistics\n6 yrs 3 mos\nEngineering Manager\nFull-time\nSep 2021 - Present · 5 yrs 3 mos\nKarachi · On-site\n- Built the Lahore team from zero to eight\nTech Lead\nSep 2020 - Sep 2021 · 1 yr 1 mo\n- Node.js and NestJS services for dispatch\nSenior Software Engineer\nBazaar · Full-time\nApr 2017 - Aug 2020 · 3 yrs 5 mos\nKarachi\nMarketplace backend in Node.js.",
    "Engineering Manager @ Rasta Logistics, 2021-09..present",
    "Tech Lead @ Rasta Logistics, 2020-09..2021-09",
    "Senior Software Engineer @ Bazaar, 2017-04..2020-08",
  );
});

test("duties with bullets above an undecorated position remain duties", () => {
  checkPositions(
    "Experience\n\nSenior Engineer\nFernbank Ltd\nApr 2017 - Aug 2020\n• Worked with the lead developer\nSoftware Engineer\nIndus Systems Ltd\nJul 2014 - Mar 2017\n• Laravel shops",
    "Senior Engineer @ Fernbank Ltd, 2017-04..2020-08",
    "Software Engineer @ Indus Systems Ltd, 2014-07..2017-03",
  );
});

test("numbers that count positions are no bullets beside duties with other marks", () => {
  checkPositions(
    "Technical Skills\n• Testing of circuit breakers\n1.ZORVEX-EDN LEEDS\t( From May 2015 to Till date )\nErection of a solar plant.\n• Handling daily works\n2.ORLAND POWER CORPORATION LIMITED\t( From March 2014 to May 2015 )\nDesignation: Scientific Assistant\n• Testing\n3.MARLOW INDUSTRIES LIMITED\t( From June 2008 to Dec 2009 )\nDesignation: Junior Engineer\n• Maintenance\n\nEducation\nB.Tech Electrical, Norwell University, 2008",
    "? @ ZORVEX-EDN, 2015-05..present",
    "Scientific Assistant @ ORLAND POWER CORPORATION LIMITED, 2014-03..2015-05",
    "Junior Engineer @ MARLOW INDUSTRIES LIMITED, 2008-06..2009-12",
  );
});
