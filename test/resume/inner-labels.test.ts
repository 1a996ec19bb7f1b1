import { test } from "vitest";
import { checkSections as check } from "./check-sections.ts";

test("labels between duties open no section", () => {
  check(
    "EXPERIENCE\nEngineer, Acme, 2019 – 2020\nAchievements:\n- Built it\nSKILLS\nGo",
    "experience: EXPERIENCE",
    "skills: SKILLS",
  );
});

test("words below each of several positions are labels and open no section", () => {
  check(
    "Experience\n\nEngineer, Acme, 2019 – 2020\nBuilt pumps.\n\nKey Achievements\n- Halved the cost\n\nTester, Fabrikam, 2016 – 2019\nTested valves.\n\nKey Achievements\n- Found leaks\n\nSkills\nGo",
    "experience: Experience",
    "skills: Skills",
  );
});

test("a repeated heading of studies opens its section each time", () => {
  check(
    "Experience\n\nEngineer, Acme, 2019 – 2020\n- Built pumps\n\nEducation\nSee the second page\n\nFurther Experience\n\nTester, Fabrikam, 2016 – 2019\n- Tested valves\n\nEducation\nBSc Physics, 2016",
    "experience: Experience",
    "education: Education",
    "experience: Further Experience",
    "education: Education",
  );
});

test.for(["Key technologies", "Technologies", "Tech stack", "Skills"])(
  'a list "%s" right under the last bullet is of its position where gaps part the sections',
  (name) => {
    check(
      `Experience\n\nEngineer, Acme, 2019 – 2020\n- Built pumps\n${name}: Java, Go\n\nEducation\nBSc Physics, 2016`,
      "experience: Experience",
      "education: Education",
    );
  },
);

test.for(["Roles and Responsibilities", "DUTIES AND RESPONSIBILITIES:", "Job Profile"])(
  '"%s" above what somebody did in each position opens no section',
  (label) => {
    check(
      `Experience\n\nEngineer, Acme, 2019 – 2020\n\n${label}\n\n- Built pumps\n\nTester, Fabrikam, 2016 – 2019\n\n${label}\n\n- Tested valves\n\nEducation\nBSc Physics, 2016`,
      "experience: Experience",
      "education: Education",
    );
  },
);

test("a name of duties right below the dates of the only position opens no section", () => {
  check(
    "Experience\n\nEngineer\nAcme\n2019 – 2020\n\nJob Profile\n\n- Built pumps\n\nEducation\nBSc Physics, 2016",
    "experience: Experience",
    "education: Education",
  );
});

test("a second heading of work above a dated position opens its section", () => {
  check(
    "Experience\n\nEngineer, Acme, 2019 – 2020\n\nEarlier Experience\n\nTester, Fabrikam, 2016 – 2019\n\nEducation\nBSc Physics, 2016",
    "experience: Experience",
    "experience: Earlier Experience",
    "education: Education",
  );
});
