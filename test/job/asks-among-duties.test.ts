import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test.for([
  "Hands on experience with Kafka",
  "Strong Kafka skills",
  "Solid Kafka and SQL knowledge",
  "Several years of Kafka",
  "Knows Kafka inside out",
  "Has run Kafka before",
  "You master Kafka",
  "The ideal candidate has run Kafka",
  "We expect you to be fluent in Kafka",
  "Kafka expertise",
])("%j asks, even among the duties", (item) =>
  expect(asked(`Responsibilities\n- Build boats\n- ${item}\n- Sell boats`)).toContain(
    "required kafka",
  ),
);
