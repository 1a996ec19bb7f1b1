import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { ecosystems } from "./ecosystems.ts";

const analyses = await Promise.all(
  Object.entries(ecosystems).map(async ([id, resume]) => ({
    id,
    analysis: await analyzeResume(resume, undefined, { field: "auto", now: "2026-11-20" }),
  })),
);

/** If too few postings of a field are known, a wider field is used. */
const fields: Readonly<Record<string, string>> = { php: "backend" };

/** Advice whose absence would surprise each of them. */
const expected: Readonly<Record<string, readonly string[]>> = {
  java: ["kubernetes", "docker", "spring-boot", "apache-kafka"],
  dotnet: ["kubernetes", "microsoft-azure", "ci-cd"],
  node: ["typescript", "react", "postgresql"],
  python: ["amazon-web-services", "docker", "kubernetes"],
  php: ["docker", "kubernetes"],
  ruby: ["react", "hotwire"],
  go: ["kubernetes", "docker"],
  cpp: ["multithreading", "algorithms"],
  "data-engineering": ["apache-spark", "apache-airflow", "etl"],
  devops: ["kubernetes", "python", "infrastructure-as-code"],
  frontend: ["next-js"],
};

/** The languages of back ends. Somebody who works in one would not follow advice to learn another. */
const languages = [
  "java",
  "c-sharp",
  "dotnet",
  "python",
  "php",
  "ruby",
  "ruby-on-rails",
  "go",
  "spring",
  "django",
];

test.for(analyses)(
  "for a developer of $id, the field of that ecosystem is chosen",
  ({ id, analysis }) => {
    expect(analysis.field?.id).toBe(fields[id] ?? id);
  },
);

test.for(analyses)(
  "a developer of $id gets advice that an expert in $id would give",
  ({ id, analysis }) => {
    const next = analysis.next?.map(({ keyword }) => keyword) ?? [];
    expect(next).toEqual(expect.arrayContaining([...(expected[id] ?? [])]));
    expect(next.length).toBeLessThanOrEqual(12);
  },
);

const developers = analyses.filter(
  ({ id }) => !["data-engineering", "devops", "frontend"].includes(id),
);
test.for(developers)(
  "a developer of $id is not advised to learn another language's ecosystem",
  ({ analysis }) => {
    const next = analysis.next?.map(({ keyword }) => keyword) ?? [];
    expect(next.filter((keyword) => languages.includes(keyword))).toEqual([]);
  },
);

/** Things that nobody sets out to learn like a tool. */
const practices = [
  "agile",
  "scrum",
  "code-review",
  "object-oriented-programming",
  "design-patterns",
  "software-design",
  "software-architecture",
  "artificial-intelligence",
  "cloud-computing",
  "data-analysis",
  "debugging",
  "testing",
  "troubleshooting",
  "technical-documentation",
];
test.for(analyses)(
  "a developer of $id is advised what to learn, not how to work",
  ({ analysis }) => {
    const next = analysis.next?.map(({ keyword }) => keyword) ?? [];
    expect(next.filter((keyword) => practices.includes(keyword))).toEqual([]);
  },
);

test("each of them gets advice that an expert would agree with", () => {
  const advice = analyses.map(
    ({ id, analysis }) => `${id}: ${analysis.next?.map(({ name }) => name).join(", ")}`,
  );
  expect(advice).toMatchInlineSnapshot(`
    [
      "java: Amazon Web Services, Kubernetes, Docker, React, TypeScript, Microservices, Spring Boot, Apache Kafka, CSS",
      "dotnet: Amazon Web Services, React, Microservices, Angular, Kubernetes, CI/CD, Microsoft Azure, Docker, Google Cloud Platform, ASP.NET Web API",
      "node: React, TypeScript, Amazon Web Services, PostgreSQL, Kubernetes, Docker, CI/CD, Redis, CSS, Microservices",
      "python: React, TypeScript, Amazon Web Services, Machine Learning, Kubernetes, Docker",
      "php: Amazon Web Services, Kubernetes, TypeScript, Docker, Microservices",
      "ruby: React, Amazon Web Services, TypeScript, Hotwire",
      "go: React, TypeScript, Kubernetes, Amazon Web Services, Linux, Machine Learning, Docker, Google Cloud Platform",
      "cpp: Algorithms, Multithreading, GPU Programming, Image Processing",
      "data-engineering: Data Pipelines, Apache Spark, Amazon Web Services, ETL, Data Modeling, Apache Airflow, NoSQL, Java, CI/CD, Apache Kafka, Linux, Kubernetes",
      "devops: Python, Kubernetes, CI/CD, Docker, Go, Infrastructure as Code, Computer networking, TypeScript, Jenkins",
      "frontend: Amazon Web Services, Python, Node.js, Next.js",
    ]
  `);
});

test("what comes with an equally demanded skill is not advised beside it", () => {
  const { next = [], gaps = [] } = analyses.find(({ id }) => id === "go")?.analysis ?? {};
  const asked = gaps.find(({ keyword }) => keyword === "javascript")?.demand.share;
  expect(asked).toBeGreaterThan(0.1);
  const names = next.map(({ keyword }) => keyword);
  expect(names).toContain("react");
  expect(names).not.toContain("javascript");
  // Skills that imply it, such as Jenkins, are asked for less often.
  const devops = analyses.find(({ id }) => id === "devops")?.analysis.next ?? [];
  expect(devops.map(({ keyword }) => keyword)).toContain("ci-cd");
});

test("of alternatives, only those asked for at least half as often are advised together", () => {
  const sharesOf = (field: string) => {
    const { next = [], gaps = [] } = analyses.find(({ id }) => id === field)?.analysis ?? {};
    return {
      told: next.map(({ keyword }) => keyword),
      of: (skill: string) => gaps.find(({ keyword }) => keyword === skill)?.demand.share ?? 0,
    };
  };
  const java = sharesOf("java");
  expect(java.of("vue-js")).toBeLessThan(java.of("react") / 2);
  expect(java.told).toContain("react");
  expect(java.told).not.toContain("vue-js");
  const dotnet = sharesOf("dotnet");
  expect(dotnet.of("angular")).toBeGreaterThan(dotnet.of("react") / 2);
  expect(dotnet.told).toEqual(expect.arrayContaining(["react", "angular"]));
});

test.for(analyses)("nobody of $id is advised to add Bootstrap", ({ analysis }) => {
  expect(analysis.next?.map(({ keyword }) => keyword)).not.toContain("bootstrap");
});
