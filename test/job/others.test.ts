import { expect, test } from "vitest";
import { asked, read } from "./posting.ts";

test.for([
  "The client is a bank migrating from MySQL and Hadoop.",
  "Our customers use Kafka and Airflow",
  "The client's systems are written in Java",
  "You will replace a Java developer",
  "You have experience replacing a Java monolith with Golang services",
  "Ability to talk to customers who integrate from Java, PHP or Scala",
  "Experience supporting developers that write Java or Scala",
  "You will be replacing a senior Java and Kotlin engineer",
  "If your experience is mostly Java, Scala, or Drupal, this role is not a fit",
  "If your background is only in Java, this is not the job for you",
])("%j asks for nothing among the requirements", (line) => {
  expect(asked(`Requirements:\n- Golang\n- ${line}`)).toEqual(["required golang"]);
  expect(asked(`Requirements: Golang. ${line}`)).toEqual(["required golang"]);
});

test.for([
  ["The client needs Java", "required java"],
  ["The client is a bank looking for experience with Java", "required java"],
  ["The client is a bank, so you know Java", "required java"],
  ["Our client is built in React", "required react"],
  ["The client's stack is Java", "mentioned java"],
  ["You will replace a Java service", "mentioned java"],
] as const)("%j is about the client or the work, and still names %s", ([line, expected]) =>
  expect(asked(`Requirements:\n- Golang\n- ${line}`)).toEqual(["required golang", expected]),
);

test.for([
  "Go; if you come from Java or another typed language and want to switch, please still apply",
  "Go, or you come from Rust or C++ and want to switch",
  "Go (or willing to learn it coming from Java or C#)",
])("%j accepts other backgrounds, and asks for one language", (line) => {
  expect(asked(`Requirements:\n- ${line.replace("Go", "Golang")}`)).toEqual(["required golang"]);
});

test.for([
  "We are building the Airflow for hardware teams.",
  "Acme is the open-source Kafka of biology.",
  "Think Airflow for lawn mowers.",
])("%j compares the firm to something, and asks for nothing", (line) => {
  expect(asked(`${line} We use Golang.`)).toEqual(["mentioned golang"]);
});

test("a statement about the use of a tool is not a comparison", () => {
  expect(asked("We use Kafka for messages.")).toEqual(["mentioned kafka"]);
});

test.for(["Pair with Java (Spring) colleagues", "Work closely with Kafka (Python) engineers"])(
  "among the duties %j names people to work with, and asks for nothing",
  (line) =>
    expect(asked(`What you will do:\n- Write Golang\n- ${line}`)).toEqual(["mentioned golang"]),
);

test.for(["About us", "About the company"])(
  "what clients use is not asked for under %j",
  (heading) =>
    expect(
      asked(`Requirements:\n- Python\n\n${heading}\nOur clients use Tableau, Kafka and SAP.`),
    ).toEqual(["required python"]),
);

test.for([
  "Note: candidates with only Kafka or .NET background please do not apply.",
  "People who have only worked with Kafka need not apply.",
])("people who know nothing else are not sought: %s", (line) =>
  expect(asked(`Must have:\n- Python\n\n${line}`)).toEqual(["required python"]),
);

test("people to talk to are others, too", () => {
  const text = "Your tasks\n- Write services in Kotlin and talk to the Swift developers";
  expect(asked(text)).toEqual(["mentioned kotlin"]);
});

test.for([
  "Wir lösen unser altes Java-System durch Microservices ab.",
  "Wir müssen unser altes Java-System ablösen.",
  "Wir ersetzen unser altes Java-System.",
])("what is being phased out in %j is not asked for", (line) =>
  expect(asked(`Anforderungen: Golang. ${line}`)).toEqual(["required golang"]),
);

test("what the firm moves away from is not a wish", () => {
  const text = "They're moving from RabbitMQ to Kafka, so Kafka exposure would be ideal.";
  expect(asked(text)).toEqual(["preferred kafka"]);
});

test.for(["(upgrade to Kafka planned)", "(soon Kafka)", "(we're moving to Kafka)"])(
  "what comes later is only mentioned: %j",
  (later) =>
    expect(asked(`Requirements:\n- Golang ${later}`)).toEqual([
      "required golang",
      "mentioned kafka",
    ]),
);

test("an alternative background is neither asked for nor ruled out", () => {
  const job = read("Requirements:\n- Golang (if you come from Java or PHP, that's fine too)");
  expect([job.negated, job.requirements.map(({ name }) => name)]).toEqual([[], ["Golang"]]);
});

test.for([
  "Please do not submit candidates who are:",
  "Don't send us profiles of people who are",
  "What you will NOT do",
  "What you won't be doing:",
])("nothing under %j is asked for", (heading) =>
  expect(asked(`Requirements:\n- Golang\n\n${heading}\n- Java and Drupal\n- Only Scala`)).toEqual([
    "required golang",
  ]),
);
