import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("an article and the preposition before it belong to neither title nor employer", () => {
  checkPositions(
    `Berufspraxis
2021 – heute: Entwickler bei der Krumbach AG, Jena
- Embedded C
2018 – 2021: Tester bei der Falkensee Robotik GmbH
- Python`,
    "Entwickler @ Krumbach AG, 2021..present",
    "Tester @ Falkensee Robotik GmbH, 2018..2021",
  );
});
