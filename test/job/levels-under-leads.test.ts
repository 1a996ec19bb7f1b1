import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test.for([
  "A perfect candidate needs to master most of the following subjects:",
  "To be of use to the team from the first of the month, a sailor has to know:",
])("articles and prepositions in the line %j do not weaken its list", (lead) =>
  expect(asked(`DevOps Engineer\n\nWho you are\n${lead}\n- Docker\n- Ansible and KVM`)).toEqual([
    "required docker",
    "required ansible",
    "required kvm",
  ]),
);
