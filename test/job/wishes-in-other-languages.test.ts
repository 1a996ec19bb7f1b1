// A wish for one name in a list of requirements, as each language expresses it.
import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test.for([
  ["Anforderungen", "Kafka von Vorteil"],
  ["Profil recherché", "Kafka serait un atout"],
  ["Requisitos", "Se valorará Kafka"],
  ["Requisitos", "Conhecimentos de Kafka são valorizados, mas não obrigatórios"],
  ["Wat breng je mee", "Ervaring met Kafka is een voordeel"],
  ["Requisiti", "Gradita la conoscenza di Kafka"],
  ["Wat breng je mee", "Heb je met Kafka gewerkt? Mooi meegenomen."],
  ["Anforderungen", "Du kennst Kafka? Das ist von Vorteil."],
  ["Profil recherché", "Vous connaissez Kafka ? C'est un plus !"],
  ["Krav", "Kafka (meriterande)"],
  ["Krav", "Kafka (en fordel)"],
  ["Krav", "Det er en fordel, hvis du kender Kafka"],
  ["Krav", "Gerne erfaring med Kafka"],
  ["Wymagania", "Znajomość Kafka będzie plusem"],
  ["Požadujeme", "Výhodou je Kafka"],
  ["Požadujeme", "Ideálně Kafka"],
  ["Elvárások", "Előnyt jelent a Kafka"],
  ["Elvárások", "Ideális esetben Kafka"],
  ["Cerințe", "Kafka (avantaj)"],
  ["Cerințe", "Constituie avantaj Kafka"],
  ["Aranan Nitelikler", "Kafka artıdır"],
  ["Anforderungen", "Bonuspunkte gibt es für Kafka"],
  ["Wat breng je mee", "Kafka (pré)"],
  ["Krav", "Meriterande med Kafka"],
  ["Krav", "Har du jobbat med Kafka är det meriterande"],
  ["Krav", "Gerne med Kafka"],
  ["Krav", "Har du erfaring med Kafka, er det et pluss"],
  ["Odotamme sinulta", "Lisäksi eduksi luetaan Kafka"],
  ["Requisitos", "Kafka (preferencial)"],
  ["Requisitos", "Kafka é considerado uma mais-valia"],
  ["Wymagania", "Kafka (opcjonalnie)"],
  ["Požadujeme", "Oceníme Kafka"],
  ["Cerințe", "De preferință experiență cu Kafka"],
  ["Elvárások", "Plusz pont, ha Kafka"],
  ["Aranan Nitelikler", "Kafka bilgisi avantaj sağlayacaktır"],
] as const)("below %j %j is a wish, and what stands around it is not", ([heading, line]) => {
  const levels = asked(`${heading}\n- Java\n- ${line}\n- Docker`);
  expect(levels).toEqual(["required java", "required docker", "preferred kafka"]);
});
