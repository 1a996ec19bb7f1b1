import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked, read } from "./posting.ts";

function check(line: string, expected: readonly string[]): void {
  const strip = (text: string): string => text.replace("required ", "");
  expect(asked(`Requirements:\n- ${line}`).map(strip)).toEqual(expected);
}

test.for([
  ["Golang, Rust or Java", "golang|rust|java"],
  ["Python and/or Java", "python|java"],
  ["Python *or* Java", "python|java"],
  ["Python __or__ Java (bonus for both)", "python|java"],
  ["One of Python, Java and Kotlin", "python|java|kotlin"],
  ["Java / Kotlin", "java|kotlin"],
  ["Java\\Kotlin", "java|kotlin"],
  ["Experience with cloud platforms such as AWS, GCP, Azure", "aws|gcp|azure"],
  ["A web framework (Django, Flask)", "django|flask"],
  ["A web framework, e.g. Django or Flask", "django|flask"],
  ["Languages: Python, Java, Kotlin", "python|java|kotlin"],
  ["Python, Java, Kotlin", "python|java|kotlin"],
  ["Experience with AWS, GCP", "aws|gcp"],
  ["Docker, Terraform, whatever you like", "docker|terraform"],
  ["Docker and Terraform, pick one", "docker|terraform"],
  ["Docker, Terraform (your call)", "docker|terraform"],
  ["Docker, Terraform or the like", "docker|terraform ~"],
  ["Docker, Terraform or whatever works for you", "docker|terraform ~"],
  ["Things along the lines of Kafka, RabbitMQ", "kafka|rabbitmq"],
  ["AWS or another large provider, e.g. GCP", "aws|gcp ~"],
  ["Kafka, RabbitMQ or similar", "kafka|rabbitmq ~"],
  ["A programming language (Python, Java)", "python|java"],
  ["Databases such as MySQL, MongoDB", "mysql|mongodb"],
  ["Kafka, ZeroThing, or RabbitMQ", "kafka|rabbitmq"],
  ["Technologies like Python, SQL, Django or Kafka", "python|sql|django|kafka"],
  ["Python, Java or Rust/Scala", "python|java|rust|scala"],
  ["Data warehouses (e.g. MongoDB, PostgreSQL)", "mongodb|postgresql"],
  ["Frameworks such as Hadoop, Presto", "hadoop|presto"],
  ["Pipelining tools such as Airflow, Kubeflow and similar", "airflow|kubeflow ~"],
  ["Containers (e.g., Docker, Kubernetes)", "docker|kubernetes"],
  ["Observing tools (Prometheus, Grafana)", "prometheus|grafana"],
  ["React/AngularJS", "react|angularjs"],
  ["Kafka, ZeroThing, OneThing, or RabbitMQ", "kafka|rabbitmq"],
  ["File formats such as Parquet, Arrow, etc.", "parquet|arrow"],
  ["Flask/Spring Boot", "flask|spring-boot"],
  ["Python (preferred), Java, or Rust", "python|java|rust"],
  ["Python, preferably, or Java", "python|java"],
  ["Java, or experience working with Rust", "java|rust"],
  ["Some reasonable combination of Python, Docker, and SQL", "python|docker|sql"],
  ["The following or similar tools: Docker, Kafka", "docker|kafka"],
  ["Python and / or Java", "python|java"],
  ["Tools such as Docker / Kubernetes", "docker|kubernetes"],
  ["One of Kafka, RabbitMQ (or similar)", "kafka|rabbitmq ~"],
  ["Knowledge of either: Python, Docker, Kafka", "python|docker|kafka"],
  ["Python or another typed language (e.g. Java, Rust)", "python|java|rust ~"],
  ["Python (or another language like Java/Rust)", "python|java|rust ~"],
  ["Python or a comparable language (Java, Rust)", "python|java|rust ~"],
  ["At least one of the tools (Docker, Kafka-Terraform, SQL)", "docker|kafka|terraform|sql"],
  ["Java 8 and above / Kotlin", "java|kotlin"],
  ["AWS/Moogle/Azure", "aws|azure"],
  ["AWS, Azure or Moogle", "aws|azure"],
  ["AWS, Azure, and/or Moogle", "aws|azure"],
  ["Kafka, RabbitMQ, or a queue", "kafka|rabbitmq"],
  ["Python, Java, and/or analogs", "python|java ~"],
  ["Kafka, RabbitMQ or related technologies", "kafka|rabbitmq ~"],
  ["Kafka, RabbitMQ or a similar message broker", "kafka|rabbitmq ~"],
  ["Kafka, RabbitMQ or a similar kind of messaging", "kafka|rabbitmq ~"],
  ["Kafka, RabbitMQ or another messaging system", "kafka|rabbitmq ~"],
  ["MongoDB or other NoSQL databases", "mongodb ~"],
  ["Prometheus, Grafana or some other monitoring tool", "prometheus|grafana ~"],
  ["Kafka, RabbitMQ oder ein ähnliches Messaging", "kafka|rabbitmq ~"],
  ["Kafka, RabbitMQ ou un autre messaging", "kafka|rabbitmq ~"],
  ["Kafka, RabbitMQ u otro messaging", "kafka|rabbitmq ~"],
  [
    "Machine learning, computer vision, or graph theory",
    "machine-learning|computer-vision|graph-theory",
  ],
  ["AWS (EC2, S3), or similar", "aws|ec2|s3 ~"],
  ["AWS (EC2, S3), GCP or similar", "aws|gcp|ec2|s3 ~"],
] as const)("%j is one requirement", ([line, expected]) => check(line, [expected]));

test.for([
  ["Kafka or similar, messaging", ["kafka ~", "messaging"]],
  ["Django or another Python framework", ["django ~", "python"]],
] as const)("%j also asks for what is not a kind of the choice", ([line, expected]) =>
  check(line, expected),
);

test("the words of the kind at the end of a choice count as a place of the choice", () => {
  const text = "Requirements:\n- MongoDB or other NoSQL databases";
  const [choice] = read(text).requirements;
  expect(choice?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(["MongoDB", "NoSQL"]);
});

test.for([
  ["Python and Java", ["python", "java"]],
  ["Programs through Python, Java, Rust, and other code", ["python", "java", "rust"]],
  ["At least one cloud (e.g. AWS) utilizing SQL and Docker", ["aws", "sql", "docker"]],
  ["The Acme Creative Suite (Flask, Spring Boot)", ["flask", "spring-boot"]],
  ["AWS and GCP, including EC2 and Docker", ["aws", "gcp", "ec2", "docker"]],
  ["HTML/CSS", ["html", "css"]],
  ["Agile/Scrum", ["agile", "scrum"]],
  ["Docker, Kubernetes, Terraform", ["docker", "kubernetes", "terraform"]],
  ["Scrum, Kanban", ["scrum", "kanban"]],
  ["Docker and Kafka, we don't care how you learned them", ["docker", "kafka"]],
  ["Something distributed (Hadoop, Airflow)", ["hadoop", "airflow"]],
  ["Something distributed (NumPy, Airflow, …)", ["numpy", "airflow"]],
  ["AWS (EC2)", ["aws", "ec2"]],
  [
    "Tools including Docker, Kafka or RabbitMQ, Terraform",
    ["docker", "kafka|rabbitmq", "terraform"],
  ],
  ["Any of Python, Java and experience with SQL", ["python|java", "sql"]],
  ["One of Python, Java, using Docker", ["python|java", "docker"]],
  ["Tools like Prometheus and Grafana", ["prometheus", "grafana"]],
  ["Core libraries (NumPy, Kubeflow)", ["numpy", "kubeflow"]],
  ["Libraries such as NumPy, Kubeflow", ["numpy", "kubeflow"]],
  ["Protocols such as DNS, Arrow", ["dns", "arrow"]],
  ["Services such as EC2, S3", ["ec2", "s3"]],
  [
    "Databases like PostgreSQL, and NoSQL stores such as MongoDB",
    ["postgresql", "nosql", "mongodb"],
  ],
  [
    "Infrastructure as code (Terraform, CloudFormation)",
    ["infrastructure-as-code", "terraform|cloudformation"],
  ],
  ["Node, Express or NestJS", ["node", "express|nestjs"]],
  ["Java and Spring Boot or Python and Django", ["java|python", "spring-boot|django"]],
  ["One object-oriented language, Java or Rust", ["object-oriented-language", "java|rust"]],
  ["Some of the most complex tasks in areas of Docker, Kafka and SQL", ["docker", "kafka", "sql"]],
  ["One or more years of work with Docker and Kafka", ["docker 12", "kafka 12"]],
  ["Docker, Java, Kotlin or Zug", ["docker", "java|kotlin"]],
  [
    "Tools like Docker and Kubernetes, and/or NoSQL stores like MongoDB",
    ["docker", "kubernetes", "nosql", "mongodb"],
  ],
  ["Python developers, or other developers", ["python"]],
  ["PostgreSQL, MySQL or any performance store", ["postgresql|mysql", "performance"]],
  ["Kafka or other Hadoop-based systems", ["kafka ~", "hadoop"]],
] as const)("each item of %j is a separate requirement", ([line, expected]) =>
  check(line, expected),
);

test.for([
  ["Docker, AWS/GCP, Java or Kotlin", ["docker", "aws|gcp", "java|kotlin"]],
  ["Python or Java, AWS/GCP, MySQL/PostgreSQL", ["python|java", "aws|gcp", "mysql|postgresql"]],
] as const)("%j contains a choice for each slash between rivals", ([line, expected]) =>
  check(line, expected),
);

test("the noun for the kind is a requirement of its own", () =>
  check("NoSQL databases such as MongoDB or MySQL", ["nosql", "mongodb|mysql"]));

test("two kinds with their own examples give a choice of kinds and a choice of examples", () =>
  check("NoSQL databases such as MongoDB, or messaging tools such as Kafka or RabbitMQ", [
    "nosql|messaging",
    "mongodb|kafka|rabbitmq",
  ]));

test('"and" keeps the choice next to it separate', () =>
  check("Python, SQL, and AWS or GCP", ["python", "sql", "aws|gcp"]));

test("all members of a mixed list are a choice if its last two are not rivals", () =>
  check("Statistics, Docker or Python", ["statistics|docker|python"]));

test("only the last members of a list are a choice if only they are of one kind", () =>
  check("Docker, Kubernetes, Java or Kotlin", ["docker", "kubernetes", "java|kotlin"]));

test("'A or similar' is one skill that a substitute satisfies", () =>
  check("Experience with Kafka or similar", ["kafka ~"]));

test("'or other languages' accepts a substitute and asks for no other skill", () =>
  check("Python or other languages", ["python ~"]));

test("'or equivalent experience' says nothing about the skill", () =>
  check("Degree in Statistics or equivalent experience, Java", ["java"]));

test("the items under 'one of the following' are one choice", () =>
  check("Experience with one or more of the following:\n- Python\n- Kafka\n- Docker", [
    "python|kafka|docker",
  ]));

test.for([
  "- Experience with one or more of: Docker, Java, Kafka",
  "- Experience with some of the following: Docker, Java, Kafka",
  "- Knowledge of one or more of the following technologies: Docker, Java, Kafka",
  "Experience with one or more of the following:\n- Docker\n- Java\n- Kafka",
])("a line that looks like a heading, %j, still says that any item suffices", (lines) =>
  expect(asked(`Requirements:\n${lines}`)).toEqual(["required docker|java|kafka"]),
);

test("an item that names several members of the choice belongs to it", () =>
  check("Knowledge in one or more of the following:\n- Python, Kafka\n- Docker", [
    "python|kafka|docker",
  ]));

test("long items under 'one of the following' stay separate", () => {
  const long = "used in production for systems that many people depend on every day";
  check(`Experience with one or more of the following:\n- Python ${long}\n- Kafka ${long}`, [
    "python",
    "kafka",
  ]);
});

test("a choice counts once where it is listed, and once more for each later mention of a member", () => {
  const [choice] = read(
    "What you'll do\n- Write Java\n\nRequirements\n- Java, Kotlin or Rust",
  ).requirements;
  expect(choice).toMatchObject({ skills: ["java", "kotlin", "rust"], frequency: 2 });
});

test("a weaker mention of a member joins the group", () =>
  expect(asked("What you'll do\n- Write Java\n\nRequirements\n- Java or Kotlin")).toEqual([
    "required java|kotlin",
  ]));

test("a member that is also required alone stays a separate requirement", () =>
  expect(asked("Requirements\n- Java\n- Java or Kotlin")).toEqual([
    "required java",
    "required java|kotlin",
  ]));

test.for([
  ["Java/Kotlin Developer", "Kotlin or Java", ["required java|kotlin"]],
  ["Developer (Java/Kotlin)", "5 years of Java or Kotlin", ["required java|kotlin 60"]],
  ["Java Developer", "Java, Kotlin or Rust", ["required java|kotlin|rust"]],
  ["Developer (Java, Kotlin)", "Docker", ["required java", "required kotlin", "required docker"]],
  ["Developer (React/Docker)", "SQL", ["required react", "required docker", "required sql"]],
] as const)("the title %j and the requirement %j ask for one choice", ([title, line, expected]) =>
  expect(asked(`${title}\n\nRequirements:\n- ${line}`)).toEqual(expected),
);

test.for([
  "Frontend: Angular, React",
  "What you'll do\n- Use technologies like Docker, Kubernetes, and more",
  "What you'll do\n- Build with technologies (Flask, Angular)",
])("%j names several things to work with, not a choice", (text) =>
  expect(asked(text).every((one) => /^mentioned \w+$/.test(one))).toBe(true),
);

test("the favorite of a kind is a wish, besides the kind", () =>
  expect(
    asked("Requirements:\n- At least one monitoring framework, Prometheus preferred."),
  ).toEqual(["required monitoring", "preferred prometheus"]));

test("a wish about two things joined by 'and' applies to both", () =>
  expect(asked("Requirements:\n- AWS and Docker experience is a plus.")).toEqual([
    "preferred aws",
    "preferred docker",
  ]));

test.for([
  ["Golang (or Rust)", ["golang|rust"]],
  ["Golang experience (or Rust)", ["golang|rust"]],
  ["Golang (or very strong modern Rust)", ["golang|rust"]],
  ["Kotlin y Golang (o Rust)", ["kotlin", "golang|rust"]],
  ["5 years of Golang (or Rust)", ["golang|rust 60"]],
  ["Golang (and/or Rust, Java)", ["golang|rust|java"]],
  ["PostgreSQL (or MySQL) and Kafka (or RabbitMQ)", ["postgresql|mysql", "kafka|rabbitmq"]],
  ["comfortable with Golang (or willing to switch from Rust/Java)", ["golang|rust|java"]],
  ["Golang or willing to switch from Rust", ["golang|rust"]],
  ["Golang (Rust is fine too)", ["golang|rust"]],
] as const)("in %j brackets or an aside offer another choice", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(expected.map((one) => `required ${one}`)),
);

test("what brackets merely add is not a choice", () =>
  expect(asked("Requirements:\n- Python (NumPy) and Docker")).toEqual([
    "required python",
    "required numpy",
    "required docker",
  ]));

test("a choice ends where the sentence says what else is possible", () =>
  expect(asked("Requirements:\n- Fluent in one of Golang or Rust, and can read Python")).toEqual([
    "required golang|rust",
    "required python",
  ]));

test("what is also fine after a semicolon is another alternative", () =>
  expect(asked("Requirements:\n- Write idiomatic Golang (or Rust); Java is fine too")).toEqual([
    "required golang|rust|java",
  ]));

test('a list followed by "both" gives separate requirements', () =>
  check("Java, PHP (yes, both!)", ["java", "php"]));

test.for([
  ["Node.js / TypeScript", ["node-js", "typescript"]],
  ["SNS/SQS queues", ["amazon-sns", "amazon-sqs"]],
  ["JPA / Hibernate", ["jpa", "hibernate"]],
  ["collaboration platforms such as Jira, Confluence", ["jira", "confluence"]],
] as const)("things used side by side are not a choice: %s", ([line, expected]) => {
  const { requirements } = readJob(textDocument(`Requirements:\n- ${line}`));
  for (const id of expected) expect(requirements.map(({ skills }) => skills)).toContainEqual([id]);
});

test("a pair before the last comma of a choice belongs to the choice", () =>
  expect(
    asked("Requirements:\n- knowledge of Kafka, Docker, Java and Python, or Terraform"),
  ).toEqual(["required kafka|docker|java|python|terraform"]));

/** The ids of what a line asks for, with the whole lexicon. */
function choicesIn(line: string): readonly string[] {
  const { requirements } = readJob(textDocument(`Requirements:\n- ${line}`));
  return requirements.map(({ skills, orSimilar }) => skills.join("|") + (orSimilar ? " ~" : ""));
}

test.for([
  ["IaC tools such as Pulumi, Ansible and Helm", "pulumi|ansible|helm"],
  ["a security certificate like CISSP, CISM", "cissp|cism"],
  ["e-commerce platforms such as Shopify, Magento and WooCommerce", "shopify|magento|woocommerce"],
  [
    "delivery tools like Jenkins, GitLab, TeamCity and CircleCI",
    "jenkins|gitlab|teamcity|circleci",
  ],
  [
    "Big Data tools (e.g. Apache Spark, Cassandra, Solr, Kafka)",
    "apache-spark|apache-cassandra|apache-solr|apache-kafka",
  ],
  ["Big Data tools (Hadoop, Apache Hive, Kafka)", "hadoop|apache-hive|apache-kafka"],
  [
    "the Azure ecosystem (e.g. Azure AI Search, Azure OpenAI Service) or similar",
    "azure-ai-search|azure-openai-service ~",
  ],
] as const)("examples of a named kind are a choice: %s", ([line, expected]) =>
  expect(choicesIn(line)).toContain(expected),
);

test.for([
  ["streaming frameworks such as Apache Kafka and Apache Flink", "apache-kafka|apache-flink"],
  ["computing frameworks like Spark, Hive and Airflow", "apache-spark|apache-hive|apache-airflow"],
] as const)(
  "products that can replace each other are a choice as examples: %s",
  ([line, expected]) => expect(choicesIn(line)).toContain(expected),
);

test("behind such as, what slashes join is a choice without what and adds", () =>
  expect(choicesIn("systems like Spark/Flink and Kafka")).toEqual([
    "apache-spark|apache-flink",
    "apache-kafka",
  ]));

test("tools of no known purpose are no choice as examples that and joins", () =>
  expect(choicesIn("tools such as Adobe Captivate and Articulate Storyline")).toContain(
    "adobe-captivate",
  ));

test.for([
  ["Big Data tools such as Apache Spark, Cassandra and Kafka", "apache-cassandra"],
  ["cloud services such as Amazon EC2, Amazon S3", "amazon-s3"],
  ["cloud environments such as AWS, SageMaker", "amazon-sagemaker"],
  ["cloud services (Amazon EC2, Amazon S3)", "amazon-s3"],
  ["delivery tools like Jenkins, TeamCity and GitLab", "gitlab"],
] as const)(
  "things used side by side are not a choice even if their kind is named: %s",
  ([line, id]) => expect(choicesIn(line)).toContain(id),
);

test.for([
  ["Python, Ruby on Rails or Node.js", ["python|ruby-on-rails|node-js"]],
  ["Python, Go, Rails or Laravel", ["python|go|ruby-on-rails|laravel"]],
  [
    "Python (Django or Flask), Ruby on Rails or Node.js",
    ["python|ruby-on-rails|node-js|django|flask"],
  ],
  ["Kotlin, Spring or Quarkus", ["kotlin", "spring|quarkus"]],
  ["Python, React or Angular", ["python", "react|angular"]],
  ["Python, Django or Flask", ["python", "django|flask"]],
] as const)(
  "a language is a choice with frameworks only if those are of different languages: %s",
  ([line, expected]) => expect(choicesIn(line)).toEqual(expected),
);
