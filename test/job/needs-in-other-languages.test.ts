import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./builtin-posting.ts";

const told = (words: string) => asked(`Backend Engineer, Oslo\n${words}`);

test.for([
  ["Sie müssen Java und Spring sicher beherrschen.", ["java", "spring"]],
  ["Python musst du können, SQL solltest du verstehen.", ["python", "sql"]],
  ["Du musst nicht nur Java können.", ["java"]],
  ["Wir erwarten, dass du Python beherrschst.", ["python"]],
  ["Voraussetzung sind Java und Kotlin.", ["java", "kotlin"]],
  ["Wenn du Java kannst, bist du bei uns richtig.", ["java"]],
  ["Vous devez maîtriser Java et Spring.", ["java", "spring"]],
  ["Il faut connaître Python et SQL.", ["python", "sql"]],
  ["Nous demandons PHP 8, Symfony et MySQL.", ["php", "symfony", "mysql"]],
  ["Necesitas saber PHP y MySQL.", ["php", "mysql"]],
  ["Sí pedimos: PHP 8, Symfony y MySQL.", ["php", "symfony", "mysql"]],
  ["Você precisa saber Java e SQL.", ["java", "sql"]],
  ["Tem que conhecer React e TypeScript.", ["react", "typescript"]],
  ["Precisamos de alguém que saiba Java.", ["java"]],
  ["Bisogna conoscere Java.", ["java"]],
  ["Hai già lavorato con Java.", ["java"]],
  ["Te la cavi con Java.", ["java"]],
  ["Tu te débrouilles en Java.", ["java"]],
  ["Serve una buona conoscenza di Kubernetes.", ["kubernetes"]],
  ["Siamo alla ricerca di uno sviluppatore che conosca Java.", ["java"]],
  ["Musisz znać Javę i SQL.", ["java", "sql"]],
  ["Wymagana znajomość Spring Boot.", ["spring-boot"]],
  ["Oczekujemy znajomości Java i Spring.", ["java", "spring"]],
  ["Je moet Java en Spring kennen.", ["java", "spring"]],
  ["Python moet je goed beheersen.", ["python"]],
  ["Wij vragen kennis van PHP en MySQL.", ["php", "mysql"]],
] as const)("a short post that says %j requires what it names", ([words, names]) =>
  expect(told(words)).toEqual(names.map((name) => `required ${name}`)),
);

test.for([
  ["Es wäre super, wenn du Terraform kennst."],
  ["Du bringst gute Laune mit. Wünschenswert ist Erfahrung mit Terraform."],
  ["Terraform schadet nicht."],
  ["Nett wäre Terraform."],
  ["Wenn du zusätzlich Terraform kennst, umso besser."],
  ["Terraform musst du noch nicht perfekt können."],
  ["Ce serait bien que vous connaissiez Terraform."],
  ["Si vous connaissez Terraform, c'est encore mieux."],
  ["Sería genial que supieras Terraform."],
  ["Si además conoces Terraform, genial."],
  ["Seria ótimo se soubesse Terraform."],
  ["Se você conhece Terraform, melhor ainda."],
  ["Sarebbe bello se conoscessi Terraform."],
  ["Se conosci anche Terraform, meglio ancora."],
  ["Dobrze, jeśli znasz Terraform."],
  ["Jeśli znasz też Terraform, tym lepiej."],
  ["Het zou mooi zijn als je Terraform kent."],
  ["Als je ook Terraform kent, des te beter."],
] as const)("a short post that says %j wishes for what it names", ([words]) =>
  expect(told(words)).toEqual(["preferred terraform"]),
);

test.for([
  ["Kotlin brauchst du nicht."],
  ["Kotlin kreves ikke."],
  ["Nevyžadujeme znalost Kotlin."],
  ["Kotlin nu este obligatoriu."],
  ["Kotlin-osaamista ei vaadita."],
  ["Du musst Kotlin nicht kennen."],
  ["Du musst kein Kotlin können."],
  ["Il n'est pas nécessaire de connaître Kotlin."],
  ["Vous n'êtes pas obligé de connaître Kotlin."],
  ["No necesitas saber Kotlin."],
  ["Não precisas de saber Kotlin."],
  ["Non devi conoscere Kotlin."],
  ["Nie musisz znać Kotlin."],
  ["Nie wymagamy znajomości Kotlin."],
  ["Kotlin hoef je niet te kennen."],
  ["Je hoeft geen Kotlin te kennen."],
] as const)("a short post that says %j excludes what it names", ([words]) => {
  const { requirements, negated } = readJob(textDocument(`Backend Engineer, Oslo\n${words}`));
  expect(requirements.filter(({ kind }) => kind === "skill")).toEqual([]);
  expect(negated.map(({ skills }) => skills)).toEqual([["kotlin"]]);
});

test.for([
  ["Unsere Kunden müssen kein Java können."],
  ["Du brauchst keine Angst vor Java zu haben."],
  ["Nos clients doivent maîtriser Java."],
  ["Wir suchen Verstärkung für unser Java-Team."],
  ["Wij zoeken versterking voor ons Java-team."],
  ["Nuestros clientes deben usar Java."],
  ["Os nossos clientes precisam de Java."],
  ["I nostri clienti devono usare Java."],
  ["Nasi klienci muszą znać Java."],
  ["Onze klanten moeten Java gebruiken."],
] as const)("%j, about others or about no need, requires nothing", ([words]) =>
  expect(told(words).filter((one) => one.startsWith("required"))).toEqual([]),
);

test.for([
  ["Vous devrez développer des services en Kotlin."],
  ["Tendrás que desarrollar servicios en Kotlin."],
  ["Você vai desenvolver serviços em Kotlin."],
  ["Dovrai sviluppare servizi in Kotlin."],
  ["Będziesz pracować z Kotlin."],
  ["Je gaat werken met Kotlin."],
] as const)("what people will do at work, %j, is merely mentioned", ([words]) =>
  expect(told(words)).toEqual(["mentioned kotlin"]),
);

test.for([
  ["Dein Profil:\n- Bereitschaft, Rust zu lernen"],
  ["Dein Profil:\n- Bereitschaft, sich in Rust einzuarbeiten"],
  ["Profil recherché :\n- Prêt à apprendre Rust"],
  ["Requisitos:\n- Disposición para aprender Rust"],
  ["Requisitos:\n- Vontade de aprender Rust"],
  ["Requisiti:\n- Voglia di imparare Rust"],
  ["Wat vragen wij?\n- Bereid om Rust te leren"],
  ["Wymagania:\n- Chęć nauki Rust"],
] as const)("willingness to learn satisfies the item of %j", ([text]) =>
  expect(asked(text)).toEqual(["mentioned rust"]),
);

test("willingness to learn says nothing about what is asked for before it", () =>
  expect(asked("Requisitos:\n- Experiencia con Rust y ganas de aprender")).toContain(
    "required rust",
  ));

test.for([
  ["Als Backend Engineer", "gestaltest du unsere APIs mit Spring Boot", "spring-boot"],
  ["Als .NET Developer:", "schrijf je unit tests met xUnit", "xunit-net"],
] as const)(
  "below %j an item that begins with the verb, %j, describes the work",
  ([lead, item, name]) => {
    expect(asked(`Backend Engineer\n\n${lead}\n- ${item}\n- Git`)).toContain(`mentioned ${name}`);
  },
);

test.for([
  ["Dein Profil", "Kennst du Docker?"],
  ["Dein Profil", "Arbeitest du seit drei Jahren mit Docker"],
  ["Wat breng je mee", "Werk je graag met Docker?"],
] as const)("below %j an item that asks, %j, does not describe the work", ([heading, item]) => {
  expect(asked(`Backend Engineer\n\n${heading}\n- ${item}\n- Git`)).toContain("required docker");
});

test.for([
  ["Elvárások", "Kafka vagy RabbitMQ ismerete"],
  ["Aranan Nitelikler", "Kafka veya RabbitMQ deneyimi"],
  ["Edellytämme", "Kokemusta: Kafka tai RabbitMQ"],
  ["Wat breng je mee", "Ervaring met Kafka of RabbitMQ"],
])("below %j, %j asks for one of the items", ([heading, item]) => {
  const { requirements } = readJob(textDocument(`${heading}:\n- ${item}`));
  expect(requirements.map(({ skills }) => skills)).toContainEqual(["apache-kafka", "rabbitmq"]);
});

test("a Finnish word for knowledge after a hyphen shows that the name is a skill", () =>
  expect(asked("Backend-kehittäjä\n\nEdellytämme:\n- Hyvä Java-osaaminen")).toContain(
    "required java",
  ));
