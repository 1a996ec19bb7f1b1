// Texts about invented people.

const ada = `Ada Example
Backend Engineer
ada@example.com | +1 555 013 0100

Experience

Senior Backend Engineer, Harbor Works
March 2021 - Present
- Split a monolith into six services in Go and PostgreSQL, which cut releases from a week to a day.
- Moved 40 million events a day from RabbitMQ to Kafka without losing one.

Software Engineer, Willow Street Books
June 2017 - February 2021
- Built the order API in Python and Django; median answers fell from 900 to 120 ms.

Skills
Go, Python, Django, PostgreSQL, Kafka, Docker, Terraform

Education
Bachelor of Science in Computer Science, 2013 - 2017
`;

const ben = `Ben Example
Java Developer
ben@example.com | +1 555 013 0101

Experience

Java Developer, Lantern Insurance
May 2022 - Present
- Write claims services in Java 17 and Spring Boot on Oracle Database.
- Took over the RabbitMQ queues between eleven services.

Junior Developer, Pebble Software
September 2020 - April 2022
- Kept the billing batch of a retailer running, in Java 8.

Skills
Java, Spring Boot, Oracle, RabbitMQ, Git, Jenkins
`;

export const exampleFiles = [
  new File([ada], "ada-example.txt", { type: "text/plain" }),
  new File([ben], "ben-example.txt", { type: "text/plain" }),
];

export const examplePosting = `Senior Backend Engineer

Requirements
- 5+ years of experience as a backend engineer
- 3+ years with Go, Rust or Java
- PostgreSQL in production
- Kafka or RabbitMQ

Nice to have
- Terraform
- Kubernetes
`;
