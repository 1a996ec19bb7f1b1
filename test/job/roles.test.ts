import { expect, test } from "vitest";
import { asked, check } from "./posting.ts";

test("a posting for several roles only mentions what stands with them", () =>
  check("Open positions\n- Senior Engineer (Python)\n- Backend Engineer (Java)", [
    "mentioned python",
    "mentioned java",
  ]));

test.for([
  "We are hiring for Java, Python, Docker, backend engineers, designers and cooks.",
  "We have several positions including: Sr. Cook, and Backend (Java, Python, Docker).",
  "We are looking for mobile developers, Java Engineers and Python / Docker Architects.",
])("%j lists roles, which ask the reader for nothing", (text) =>
  check(text, ["mentioned java", "mentioned python", "mentioned docker"]),
);

test("below 'we are looking for' a role asks, and its work and stack are mentioned", () =>
  check(
    "We're looking for:\n- A Backend Developer, to help us scale Kafka. You would be working on Docker. Our stack is mostly Java, with heavy use of Django.\n- A Data Engineer with experience in Rust",
    ["required rust", "mentioned kafka", "mentioned docker", "mentioned java", "mentioned django"],
  ));

test("a role between bars mentions the skills on its line", () =>
  check("We make tea.\n\nBackend Engineer | Python, Docker | Berlin", [
    "mentioned python",
    "mentioned docker",
  ]));

test("the firm's name before the title asks for nothing", () =>
  check("Kafka Ltd | Backend Engineer (Python) | Berlin", ["mentioned python"]));

test("what a role between bars mentions is asked for if the text says so", () =>
  check("Acme | Backend Engineer (Python, Java) | Berlin\n\nPython is a plus.", [
    "preferred python",
    "mentioned java",
  ]));

test("bars split a line into facts that ask for nothing, even if one of them requires something", () =>
  check("Acme | Cooks | Berlin | Permit to work required | Python, Java, Docker\n\nWe make tea.", [
    "mentioned python",
    "mentioned java",
    "mentioned docker",
  ]));

test("a list of roles to be filled mentions the skills in it", () =>
  check("We are hiring in many disciplines:\n- Cooks who use Java\n- Python and Docker", [
    "mentioned java",
    "mentioned python",
    "mentioned docker",
  ]));

test("skills in brackets after a role are mentioned, even among the requirements", () =>
  check("What we need\n- Full Stack Engineer (Java, Python) for a kitchen\n- Docker", [
    "required docker",
    "mentioned java",
    "mentioned python",
  ]));

test("what teams hire for is not required", () =>
  check("We are hiring across our teams: Java, Python, Docker.", [
    "mentioned java",
    "mentioned python",
    "mentioned docker",
  ]));

test("what people hired for several teams know is required", () =>
  check("We are hiring across our teams for people who know Java.", ["required java"]));

test.for([
  "We are looking for:\n- Mobile engineer - Grow our app, now in Python, with Java under the hood\n- Cloud engineer - Help us move to Docker\n- Cook",
  "We're looking for:\n\n-1 or 2 Back-end (Python) engineers.\n\n-1 Front-end (Java) engineer.\n\n-2 DevOps (Docker) engineers.",
  "Who we need:\n- Backend Engineers, Python\n- Data Engineer: Java all day\n- Designer | Docker",
  "We are looking for:\n- Mobile (Python): https://acme.example/1\n- Data Engineer (Java): https://acme.example/2\n- Backend (Docker): https://acme.example/3",
])("below 'we look for' each of several roles mentions the skills next to it (%j)", (text) =>
  check(text, ["mentioned python", "mentioned java", "mentioned docker"]),
);

test.for([
  "We are looking for:\n- Data Engineer (Kafka)\n- Designer (Python is a must)\n- Backend Engineer with 3 years of Java",
  "Requirements\n- Java developer, strong in Python",
])("a role asks for the skills that its line says it takes (%j)", (text) =>
  expect(asked(text).filter((one) => one.startsWith("required"))).toHaveLength(2),
);

test.for(["Open positions:", "Open roles", "We're hiring:"])(
  "years after the roles in a list below %j do not make the skills next to them required",
  (heading) =>
    check(
      `${heading}\n- Backend Engineer (Java), 3+ years\n- Data Engineer: Python, 5+ years of experience`,
      ["mentioned java 36", "mentioned python 60"],
    ),
);
