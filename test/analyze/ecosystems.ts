/** Invented people of each ecosystem: their occupation, and the lines of their work history. */
export const ecosystems: Readonly<Record<string, string>> = {
  java: person(
    "Java Developer",
    "Built the claims service in Java 17 with Spring and Hibernate on PostgreSQL",
    "Tested it with JUnit, built it with Maven and Jenkins",
  ),
  dotnet: person(
    ".NET Developer",
    "Built the booking API in C# with ASP.NET Core and Entity Framework",
    "Ran it on Windows Server with SQL Server",
  ),
  node: person(
    "Backend Developer",
    "Built the tracking service in Node.js with Express and MongoDB",
    "Wrote its tests with Jest",
  ),
  python: person(
    "Python Developer",
    "Built the newsroom's archive in Python with Django and PostgreSQL",
    "Ran long jobs with Celery and Redis",
  ),
  php: person(
    "PHP Developer",
    "Built shops in PHP with Laravel and MySQL",
    "Ran them on Linux with nginx",
  ),
  ruby: person(
    "Ruby on Rails Developer",
    "Built the bookkeeping of small firms in Ruby on Rails with PostgreSQL",
    "Moved slow work to Sidekiq",
  ),
  go: person(
    "Go Developer",
    "Built the payment gateway in Go with gRPC and PostgreSQL",
    "Measured it with Prometheus",
  ),
  cpp: person(
    "C++ Developer",
    "Built the order book of a trading system in C++ on Linux",
    "Built it with CMake, tested it with GoogleTest",
  ),
  "data-engineering": person(
    "Data Engineer",
    "Moved nightly loads to Python and SQL in PostgreSQL",
    "Checked the figures with pandas",
  ),
  devops: person(
    "DevOps Engineer",
    "Ran the clusters of a shop on AWS with Ansible and Bash on Linux",
    "Watched them with Grafana",
  ),
  frontend: person(
    "Frontend Developer",
    "Built the counter of a bank in Angular with CSS and HTML",
    "Drew its icons as SVG",
  ),
};

function person(title: string, ...bullets: readonly string[]): string {
  return `Robin Example
robin@example.org

Experience

${title}, Harbor Works
January 2021 - December 2025
${bullets.map((bullet) => `- ${bullet}.`).join("\n")}

Skills
Git, REST
`;
}
