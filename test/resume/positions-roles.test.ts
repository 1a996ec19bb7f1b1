import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("roles under one employer share it", () => {
  checkPositions(
    `Employment History
Initrode
Staff Engineer, Jan 2021 – present
- Leads the platform
Senior Engineer, Jun 2018 – Dec 2020
- Built the platform

Hooli, Engineer, 2014 – 2016
- Indexed things`,
    "Staff Engineer @ Initrode, 2021-01..present",
    "Senior Engineer @ Initrode, 2018-06..2020-12",
    "Engineer @ Hooli, 2014..2016",
  );
});

test("the words after a title's comma are its field if they are in the role before", () => {
  checkPositions(
    `Experience

Initrode

Principal Engineer, Data Platform   Jan 2021 – Present
• Led

Senior Engineer, Ingestion   Mar 2018 – Dec 2020
• Built`,
    "Principal Engineer, Data Platform @ Initrode, 2021-01..present",
    "Senior Engineer, Ingestion @ Initrode, 2018-03..2020-12",
  );
});

test("an employer with dates above its dated roles is not a position itself", () => {
  checkPositions(
    `Experience
Umbrella Group  2018 – 2023
Engineering Manager
Jan 2021 – 2023
- Managed
Engineer
2018 – Dec 2020
- Built`,
    "Engineering Manager @ Umbrella Group, 2021-01..2023",
    "Engineer @ Umbrella Group, 2018..2020-12",
  );
});

test("an employer on the row above a dated role is its own, even if the first role had none", () => {
  checkPositions(
    `Experience
Osprey Systems, Inc. | San Diego, CA | 2015 – Present
Principal Engineer (2021 – Present)
• Led
Engineer (2015 – 2021)
• Built

Tule Labs | Fresno, CA
Junior Engineer (2013 – 2015)
• Tested`,
    "Principal Engineer @ Osprey Systems, Inc., 2021..present",
    "Engineer @ Osprey Systems, Inc., 2015..2021",
    "Junior Engineer @ Tule Labs, 2013..2015",
  );
});

test("a name next to a role within the time at the employer above is its department", () => {
  checkPositions(
    `Experience

MARSH WILLOW SAVINGS BANK LTD                    Since August 2010

Branch Manager, Elmton Branch                    May 2018 till date
- Business of 84 million
- Fewer late loans

Assistant Manager, Harbor Branch                 June 2013 to April 2018
- Loans against produce

Clerk, Main Branch                               August 2010 to May 2013
- Teller

Education
M.Com, Elmton University, 2010`,
    "Branch Manager, Elmton Branch @ MARSH WILLOW SAVINGS BANK LTD, 2018-05..present",
    "Assistant Manager, Harbor Branch @ MARSH WILLOW SAVINGS BANK LTD, 2013-06..2018-04",
    "Clerk, Main Branch @ MARSH WILLOW SAVINGS BANK LTD, 2010-08..2013-05",
  );
});

test("an employer whose roles fill its time heads them even if its place is between", () => {
  checkPositions(
    `EXPERIENCE

Tern Harbor                                            Feb 2013 – Present (10+ years)
Wellington, New Zealand

Head of Platform                                       Jul 2021 – Present
Budget for hosting, four teams.
- Negotiated a cloud contract

Engineering Manager                                    Mar 2018 – Jun 2021
- Two teams

Developer                                              Feb 2013 – Feb 2018
- Java and Oracle

EDUCATION
Bachelor of Information Technology, Rata Polytechnic, 2010 – 2012`,
    "Head of Platform @ Tern Harbor, 2021-07..present",
    "Engineering Manager @ Tern Harbor, 2018-03..2021-06",
    "Developer @ Tern Harbor, 2013-02..2018-02",
  );
});

test("the grade of a role is not its employer if one is above it", () => {
  checkPositions(
    `Experience

LINDEN RIVER CONSULTANCY LIMITED
Delivery Manager [Grade D2]                       Apr 2021 – present
accounts: a reinsurer; 84 people
Senior Project Manager [Grade D1]                 Oct 2017 – Mar 2021
Project Manager [Grade C3]                        Mar 2014 – Sep 2017

BLUE LANTERN INSURANCE IT
IT Manager                                        Sep 2011 – Feb 2014`,
    "Delivery Manager [Grade D2] @ LINDEN RIVER CONSULTANCY LIMITED, 2021-04..present",
    "Senior Project Manager @ LINDEN RIVER CONSULTANCY LIMITED, 2017-10..2021-03",
    "Project Manager @ LINDEN RIVER CONSULTANCY LIMITED, 2014-03..2017-09",
    "IT Manager @ BLUE LANTERN INSURANCE IT, 2011-09..2014-02",
  );
});

test("a role with another employer next to it does not belong to the employer above the role before", () => {
  checkPositions(
    `Experience

Linden River Consultancy Ltd
Project Manager, 2019 – 2023
- Managed

Engineer, Hazelbrook, 2012 – 2016
- Built`,
    "Project Manager @ Linden River Consultancy Ltd, 2019..2023",
    "Engineer @ Hazelbrook, 2012..2016",
  );
});

test("an employer above a row that names nothing heads its roles, as in exports of a professional network", () => {
  checkPositions(
    `Robin Sample

Experience

Sundial Systems
Full-time · 6 yrs 3 mos
Munich, Bavaria, Germany

Head of Platform
Apr 2022 – Present · 2 yrs 8 mos
Own the Kubernetes platform, 14 people in three squads.

Staff Engineer
Jan 2020 – Mar 2022 · 2 yrs 3 mos
Moved builds to Bazel. Wrote the incident handbook.

Larkfield Software GmbH
Systems Engineer
Oct 2014 – Aug 2018 · 3 yrs 11 mos
A data centre move over one weekend.`,
    "Head of Platform @ Sundial Systems, 2022-04..present",
    "Staff Engineer @ Sundial Systems, 2020-01..2022-03",
    "Systems Engineer @ Larkfield Software GmbH, 2014-10..2018-08",
  );
});

test("the time with a client is not that of the position, which has its own", () => {
  checkPositions(
    `Experience

Osier Consulting Ltd, Kochi    July 2014 – Present
Technical Lead
Client: Fjord Bank, Norway    Jan 2019 – Present
- Moved the core to a new runtime
Client: Prairie Foods, USA    July 2014 – Dec 2018
- Order service

Teasel Software    May 2011 – June 2014
Software Engineer
- Payroll`,
    "Technical Lead @ Osier Consulting Ltd, 2014-07..present",
    "Software Engineer @ Teasel Software, 2011-05..2014-06",
  );
});

test("a field after a title that sounds like a company does not end the stay above it", () => {
  checkPositions(
    `Experience

Fabrikam Freight Systems, Springtown        2011 – present
Head of Channels                            Nov 2021 – present
Senior Manager, Cards Technology            Mar 2017 – Oct 2021
Manager, Switch & ATM                       Jan 2014 – Feb 2017
Officer                                     Aug 2011 – Dec 2013`,
    "Head of Channels @ Fabrikam Freight Systems, 2021-11..present",
    "Senior Manager, Cards Technology @ Fabrikam Freight Systems, 2017-03..2021-10",
    "Manager, Switch & ATM @ Fabrikam Freight Systems, 2014-01..2017-02",
    "Officer @ Fabrikam Freight Systems, 2011-08..2013-12",
  );
});

test("the year in which an employer was sold is not when its roles were held", () => {
  checkPositions(
    `Experience

FABRIKAM NOISE LABS (acquired 2018)
UX Designer — 2016 to 2018
• Drew the second version
UX Intern — 2015
• Drew the first version`,
    "UX Designer @ FABRIKAM NOISE LABS, 2016..2018",
    "UX Intern @ FABRIKAM NOISE LABS, 2015..2015",
  );
});

test("an employer does not head roles below the next heading", () => {
  checkPositions(
    `Experience

Fabrikam Robotics Lab
Research Assistant
Sep 2023 – Feb 2024
• Tracked drones

Teaching

Tutor
Apr 2022 – Aug 2022
• Helped pupils with mathematics`,
    "Research Assistant @ Fabrikam Robotics Lab, 2023-09..2024-02",
    "Tutor @ ?, 2022-04..2022-08",
  );
});

test("the length of a stay is not the employer of its second role", () => {
  checkPositions(
    `Experience
Marlin Cloud
4 years 2 months
Site Reliability Engineer
October 2022 - Present (2 years 1 month)
Kept 120 clusters running.

Systems Engineer
September 2020 - September 2022 (2 years 1 month)
Watched the whole fleet.`,
    "Site Reliability Engineer @ Marlin Cloud, 2022-10..present",
    "Systems Engineer @ Marlin Cloud, 2020-09..2022-09",
  );
});

test("a list of three names below the dates of a role is not the employer of the next", () => {
  checkPositions(
    `Experience
Umbrella Telecom
Engineering Manager
Sep 2022 – Present
Senior Backend Engineer
Jan 2021 – Aug 2022
Java, Kafka, Oracle
Backend Engineer
Sep 2019 – Dec 2020
PHP and MySQL`,
    "Engineering Manager @ Umbrella Telecom, 2022-09..present",
    "Senior Backend Engineer @ Umbrella Telecom, 2021-01..2022-08",
    "Backend Engineer @ Umbrella Telecom, 2019-09..2020-12",
  );
});

test("a field of work after the comma of a second role is not an employer, although firms have such names, too", () => {
  checkPositions(
    `Experience
Northwind Labs
Director, Infrastructure     Mar 2021 – Present
- Eleven engineers
Manager, Cloud     Jun 2018 – Feb 2021
- Moved billing to AWS`,
    "Director, Infrastructure @ Northwind Labs, 2021-03..present",
    "Manager, Cloud @ Northwind Labs, 2018-06..2021-02",
  );
});

test.each([
  ["behind their dates", "2022 – now  Northgate Ltd, Team Lead", "2018 – 2021  Junior Developer"],
  ["before their dates", "Team Lead, Northgate Ltd, 2022 – now", "Junior Developer, 2018 – 2021"],
])(
  "roles %s right below one that names the employer are at the same employer",
  (_, first, second) => {
    checkPositions(
      `Experience\n${first}\n${second}\n- Built billing in Go\n\nProgrammer, Weston Foods, 2014 – 2016\n- Wrote reports`,
      "Team Lead @ Northgate Ltd, 2022..present",
      "Junior Developer @ Northgate Ltd, 2018..2021",
      "Programmer @ Weston Foods, 2014..2016",
    );
  },
);

test("a role without an employer between two that have one is at none of them", () => {
  checkPositions(
    `Experience
2022 – now  Northgate Ltd, Team Lead
2019 – 2021  Web Developer
2017 – 2018  Weston Foods, Programmer`,
    "Team Lead @ Northgate Ltd, 2022..present",
    "Web Developer @ ?, 2019..2021",
    "Programmer @ Weston Foods, 2017..2018",
  );
});

test("freelance work does not take the employer of the role above it", () => {
  checkPositions(
    `Experience
2018-20\tWrenhouse\tLeeds, UK
Fullstack Developer
• Built the shop with Django.

2017–18\tFreelance\tLeeds, UK
• Built web pages.

2012-17\tPalmgrove\tLeeds, UK
Security Engineer
• Watched the network.`,
    "Fullstack Developer @ Wrenhouse, 2018..2020",
    "Freelance @ ?, 2017..2018",
    "Security Engineer @ Palmgrove, 2012..2017",
  );
});

test.each([
  ["Mar 2021", "2021-03", "Initrode"],
  ["Apr 2021", "2021-04", "Initrode"],
  ["Feb 2021", "2021-02", "?"],
])(
  "a role without an employer that ends in %s (%s), below one that begins in Apr 2021, is at %s",
  (words, end, employer) => {
    checkPositions(
      `Experience

Initrode — Staff Engineer (Apr 2021 – present)
- Leads the platform

Senior Engineer (Feb 2019 – ${words})
- Built the platform

Hooli — Engineer, 2014 – 2016
- Indexed things`,
      "Staff Engineer @ Initrode, 2021-04..present",
      `Senior Engineer @ ${employer}, 2019-02..${end}`,
      "Engineer @ Hooli, 2014..2016",
    );
  },
);
