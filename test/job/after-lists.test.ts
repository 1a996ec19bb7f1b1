import { expect, test } from "vitest";
import { read } from "./posting.ts";

const list = "Requirements:\n- 5 years of Java\n- Strong SQL\n- Docker\n\n";

/** The level of PHP in a sentence below a list of requirements. */
function levelOfPhp(behind: string): string {
  const job = read(`${list}${behind}\n`);
  if (job.negated.some(({ skills }) => skills.includes("php"))) return "negated";
  return job.requirements.find(({ skills }) => skills.includes("php"))?.level ?? "none";
}

test.each([
  "Our founders wrote the first version in PHP.",
  "Customers plug us into PHP.",
  "Another team runs PHP.",
  "We moved off PHP last spring.",
  "PHP is long gone.",
])("a descriptive sentence below a list of requirements asks for nothing: %s", (behind) => {
  expect(levelOfPhp(behind)).toBe("none");
});

test.each([
  "It helps if you've worked with PHP.",
  "It helps (but isn't required) if you've used Ruby, or PHP.",
  "We'd be extra happy if you know PHP.",
  "Knowing PHP can't hurt.",
  "You may have used PHP.",
  "If you've used PHP before, tell us.",
])("a sentence below a list of requirements expresses a wish: %s", (behind) => {
  expect(levelOfPhp(behind)).toBe("preferred");
});

test.each(["You must know PHP.", "Experience with PHP is required."])(
  "a sentence below a list of requirements asks: %s",
  (behind) => {
    expect(levelOfPhp(behind)).toBe("required");
  },
);

test.each([
  "You don't need: knowledge of our internal tools, or of PHP, which one old service still uses.",
  "What I don't need:\n- PHP",
  "You'll never have to deal with PHP.",
])("what nobody needs is excluded: %s", (behind) => {
  expect(levelOfPhp(behind)).toBe("negated");
});
