import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

test.each(["Regards,", "Kind regards", "Thanks & Regards,"])(
  "the end of a letter is neither a section nor a duty: %s",
  (closing) => {
    const { sections, positions } = readFacts(
      textDocument(
        `Mara Lindqvist\nmara@example.org\n555 0100\nSpringtown\n\nExperience\nEngineer, Acme Ltd, 2019 – 2021\n- Go\n\n${closing}\nMara Lindqvist`,
      ),
    );
    expect(sections.map(({ heading }) => heading?.text)).toEqual(["Experience"]);
    expect(positions[0]?.bullets.map(({ text }) => text)).toEqual(["Go"]);
  },
);
