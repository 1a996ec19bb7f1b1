import { expect, test } from "vitest";
import { surfacesIn } from "./found.ts";

/** Items of a developer's position. */
const before = "Developer, Example Ltd\n- Built REST APIs in Python on PostgreSQL and Docker\n- ";
const after = "\n- Wrote unit tests with GitLab CI";

test.for([
  ["Drone photography", "Drone"],
  ["Impala tracking collars in the game reserve", "Impala"],
  ["Stripe pattern generator for textiles", "Stripe"],
  ["Storm water maps", "Storm"],
])(
  "the last skill of one item is not listed next to the first word of the next: %s",
  ([item = "", surface]) => {
    expect(surfacesIn(before + item + after)).not.toContain(surface);
  },
);

test.for([
  ["Chef de partie at a hotel", "Chef"],
  ["Former chef turned developer", "chef"],
  ["Insomnia tracking app in Kotlin", "Insomnia"],
  ["Ray-traced renderer in C++", "Ray"],
])(
  "words of another item do not vouch for a word that opens a clause or is in lower case: %s",
  ([item = "", surface]) => {
    expect(surfacesIn(before + item + after)).not.toContain(surface);
  },
);

test.for([
  ["Docker", "Docker"],
  ["Ansible\n- Chef", "Chef"],
  ["Rewrote all cookbooks of Chef", "Chef"],
  ["Security and testing of every release", "testing"],
])(
  "items of one name each vouch for each other, and names within sentences are names: %s",
  ([item = "", surface]) => {
    expect(surfacesIn(before + item + after)).toContain(surface);
  },
);
