import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** A line of a posting, and its requirements. */
const lines = [
  ["SQL or NoSQL databases", "SQL or NoSQL"],
  ["Strong in Java/Kotlin", "Java or Kotlin"],
  ["Running MongoDB/MySQL/MSSQL", "MongoDB or MySQL or Microsoft SQL Server"],
  ["MongoDB/Databases", "MongoDB; Databases"],
  ["Any of these: Angular 1.0, Fobnail (new), TypeScript, Less", "AngularJS or TypeScript or Less"],
  ["Proven Kotlin/Java experience with Spring Boot", "Kotlin or Java; Spring Boot"],
  ["Android development (Java, Kotlin)", "Android; Java or Kotlin"],
  ["JVM languages such as Java, Groovy, Kotlin", "JVM; Java or Groovy or Kotlin"],
  ["Java, Kotlin and Docker", "Java; Kotlin; Docker"],
  ["JavaScript/TypeScript", "JavaScript; TypeScript"],
  ["MCSE/MCSD is required", "MCSE or MCSD"],
  [
    "CKA/CKAD certification",
    "Certified Kubernetes Administrator or Certified Kubernetes Application Developer",
  ],
  ["Languages: Python, SQL", "Python; SQL"],
  ["Languages such as R, Python, SQL", "R or Python or SQL"],
  ["Coding in: Java, SQL, Python", "Java; SQL; Python"],
  ["Languages: Python, Java", "Python or Java"],
  ["Knowledge of SQL/NoSQL databases", "SQL or NoSQL"],
  [
    "Proficiency in at least one backend language (Python, Go, Node.js)",
    "Back-end development; Python or Go or Node.js",
  ],
  [
    "Experience with a cloud provider – AWS, GCP, or Azure",
    "Cloud Computing; Amazon Web Services or Google Cloud Platform or Microsoft Azure",
  ],
  ["React/Vue/Angular and good CSS", "React or Vue.js or Angular; CSS"],
  ["Docker and Kubernetes, or Nomad", "Docker; Kubernetes or HashiCorp Nomad"],
  [
    "Message queues (RabbitMQ, Kafka, SQS, etc.)",
    "Message Queue; RabbitMQ or Apache Kafka or Amazon SQS",
  ],
  ["Terraform, Pulumi, or an equivalent IaC tool", "Terraform or Pulumi"],
  ["Strong knowledge of HTML, CSS and JavaScript", "HTML; CSS; JavaScript"],
  [
    "CI/CD with Jenkins, GitHub Actions or GitLab CI",
    "CI/CD; Jenkins or GitHub Actions or GitLab CI",
  ],
  ["Either Django or Flask", "Django or Flask"],
  ["MySQL and/or PostgreSQL", "MySQL or PostgreSQL"],
  ["Experience in one of the following languages: C++, Rust, Zig", "C++ or Rust or Zig"],
  ["Du kennst dich mit AWS oder Azure aus", "Amazon Web Services or Microsoft Azure"],
  ["Familiarity with Unix/Linux", "Unix or Linux"],
  ["Git (GitHub, GitLab or Bitbucket)", "Git; GitHub or GitLab or Bitbucket"],
  ["Testing with JUnit, Mockito", "Testing; JUnit; Mockito"],
  [
    "Relational databases: Oracle, DB2 or SQL Server",
    "Relational Databases; Oracle Database or IBM Db2 or Microsoft SQL Server",
  ],
  ["Kafka, or another message broker", "Apache Kafka"],
  ["TensorFlow/PyTorch, pandas and NumPy", "TensorFlow or PyTorch; pandas; NumPy"],
  [
    "You know your way around Redux, MobX, Zustand or whatever comes next",
    "Redux or MobX or Zustand",
  ],
  ["Any of: Snowflake, BigQuery, Redshift", "Snowflake or Google BigQuery or Amazon Redshift"],
  ["Solid command of TypeScript, whether on Node or Deno", "TypeScript; Node.js or Deno"],
  ["Comfortable with unit and UI tests", "Unit Testing; Testing"],
  ["Node.js with Express, NestJS, or Fastify", "Node.js; Express.js or NestJS or Fastify"],
  [
    "Experience with Selenium/Cypress/Playwright for UI tests",
    "Selenium or Cypress or Playwright; Testing",
  ],
  [
    "Azure DevOps or Jenkins for pipelines, Docker for containers",
    "Azure DevOps or Jenkins; Docker; Containers",
  ],
  ["C/C++ and Python", "C or C++; Python"],
  ["PHP 8 and Laravel or Symfony", "PHP; Laravel or Symfony"],
  [
    "Hands-on with EKS, AKS, or GKE",
    "Amazon EKS or Azure Kubernetes Service or Google Kubernetes Engine",
  ],
  ["Expertise in Java. Experience in Hibernate or JPA is a plus", "Java; Hibernate or JPA"],
  ["Python, and ideally one of Go, Rust or C++", "Python; Go or Rust or C++"],
  ["MongoDB (or DynamoDB), Elasticsearch", "MongoDB or Amazon DynamoDB; Elasticsearch"],
  ["Familiar with Scrum or Kanban", "Scrum or Kanban"],
  ["Dominio de React o Vue", "React or Vue.js"],
  ["Maîtrise de Java ou de Kotlin, ainsi que de Docker", "Java or Kotlin; Docker"],
  [
    "Ein relationales Datenbanksystem (z. B. PostgreSQL, MySQL oder Oracle) und ein ähnlicher Erfahrungsschatz mit Redis",
    "PostgreSQL or MySQL or Oracle Database; Redis",
  ],
  [
    "Container orchestration, e.g. Kubernetes or ECS",
    "Container Orchestration; Kubernetes or Amazon ECS",
  ],
  ["Java and Spring Boot or C# and .NET", "Java or C#; Spring Boot or .NET"],
  ["Webpack, Vite, or similar bundlers", "Webpack or Vite"],
  [
    "Bash or PowerShell scripting; Windows and Linux servers",
    "Bash or PowerShell; Scripting; Windows; Linux",
  ],
  ["Power BI, Tableau, Looker: you have used at least one", "Power BI or Tableau or Looker"],
  ["Proficient with Go (or willing to learn it coming from Java or C#)", "Go; Fast Learner"],
  ["gRPC, Protobuf, and either NATS or Kafka", "gRPC; Protocol Buffers; NATS or Apache Kafka"],
  [
    "Experience with NoSQL stores (e.g. Cassandra, MongoDB) and SQL",
    "NoSQL; Apache Cassandra or MongoDB; SQL",
  ],
  [
    "Airflow / Dagster / Prefect for orchestration; dbt",
    "Apache Airflow or Dagster or Prefect; dbt",
  ],
  [
    "Experience with any modern JS framework: Angular, React, Vue, Ember",
    "JavaScript; Angular or React or Vue.js or Ember.js",
  ],
  ["Java/J2EE, Spring Boot", "Java; Jakarta EE; Spring Boot"],
  ["Experience in Java, Kotlin (any one)", "Java or Kotlin"],
  ["Power BI / Tableau / Qlik", "Power BI or Tableau or Qlik"],
  ["AWS or GCP preferred; Docker required", "Docker; Amazon Web Services or Google Cloud Platform"],
  ["JavaScript/TypeScript", "JavaScript; TypeScript"],
  [
    "Backend: Java, Go or Node.js. Frontend: React or Vue",
    "Back-end development; Java or Go or Node.js; Front-end development; React or Vue.js",
  ],
  ["Experience with either Kubernetes or Docker Swarm", "Kubernetes or Docker Swarm"],
  ["Strong in at least two of: Python, Go, Rust, C++", "Python or Go or Rust or C++"],
  ["Linux (RHEL/CentOS/Ubuntu)", "Linux; Red Hat Enterprise Linux or CentOS or Ubuntu"],
  ["Git/SVN", "Git or Subversion"],
  ["Jira/Confluence", "Jira; Confluence"],
  ["REST/SOAP web services", "REST or SOAP"],
  ["TCP/IP, DNS, HTTP", "TCP/IP; DNS; HTTP"],
  ["Testing frameworks (Jest, Mocha, Jasmine)", "Testing; Jest or Mocha or Jasmine"],
  ["Python (preferred) or Java", "Python or Java"],
  ["You write Go (we'd also accept Rust)", "Go or Rust"],
  ["One or more of Terraform, Ansible, Chef", "Terraform or Ansible or Chef"],
  ["Understanding of containers (Docker and/or Podman)", "Containers; Docker or Podman"],
  ["Oracle/PostgreSQL/MySQL database knowledge", "Oracle Database or PostgreSQL or MySQL"],
  ["Knowledge of Hadoop, Spark, or similar big data tech", "Apache Hadoop or Apache Spark"],
  ["Experience with a modern frontend framework, ideally React", "Front-end development; React"],
  ["Experience with React, Angular, and/or Vue", "React or Angular or Vue.js"],
  ["Experience with React, Angular and Vue", "React; Angular; Vue.js"],
  ["C# or Java with strong SQL", "C# or Java; SQL"],
  [
    "iOS and Android development using Flutter or React Native",
    "iOS; Android; Flutter or React Native",
  ],
  ["Datenbanken (MySQL, PostgreSQL oder MariaDB)", "Databases; MySQL or PostgreSQL or MariaDB"],
  [
    "Erfahrung mit React, Angular oder Vue sowie TypeScript",
    "React or Angular or Vue.js; TypeScript",
  ],
  ["Idealerweise Kenntnisse in Terraform bzw. Ansible", "Terraform or Ansible"],
  [
    "Experiencia con AWS, Azure o GCP y Docker",
    "Amazon Web Services or Microsoft Azure or Google Cloud Platform; Docker",
  ],
  ["Connaissance de Jenkins ou GitLab CI, et de Git", "Jenkins or GitLab CI; Git"],
  ["Fluent in Python as well as Scala or Java", "Python; Scala or Java"],
  [
    "SQL Server, Oracle or DB2 – doesn't matter which",
    "Microsoft SQL Server or Oracle Database or IBM Db2",
  ],
  ["LangChain, LlamaIndex or Haystack experience", "LangChain or LlamaIndex or Haystack"],
  [
    "vector databases (Pinecone, Weaviate, pgvector)",
    "Vector Databases; Pinecone or Weaviate or pgvector",
  ],
  ["PyTorch or TensorFlow/Keras", "PyTorch or TensorFlow or Keras"],
  ["Kafka/Kinesis streaming", "Apache Kafka or Amazon Kinesis"],
  ["Knockout or Backbone or Ember", "Knockout.js or Backbone.js or Ember.js"],
  ["Knowledge of MVC, MVVM patterns", "MVC; MVVM"],
] as const;

test.for(lines)("%s asks for %s", ([line, asked]) => {
  const { requirements } = readJob(textDocument(`Requirements:\n- ${line}\n- Git LFS`));
  const skills = requirements.filter(
    ({ kind, skills }) => kind === "skill" && skills[0] !== "git-lfs",
  );
  expect(skills.map(({ name }) => name).join("; ")).toBe(asked);
});
