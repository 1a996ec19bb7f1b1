import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test.for([
  [
    "Wymagania:\n- Doświadczenie z Reactem oraz Terraformem\n- Znajomość Dockera w pracy z zespołem",
  ],
  ["Požadujeme:\n- Zkušenosti s Reactem, které využijete, znalost Terraformu a Dockeru"],
  [
    "Elvárások:\n- Tapasztalat Reacttal és Terraformmal\n- Dockerrel szerzett gyakorlat a csapatban, vagy hasonló",
  ],
  [
    "Odotamme sinulta:\n- Kokemusta Reactista ja Terraformista\n- Osaat myös Dockeria, ja olet tiimimme jäsen",
  ],
] as const)("names are found with the endings of their language: %j", ([text]) => {
  const skills = asked(text).map((one) => one.replace(/^\w+ /, ""));
  expect(skills).toEqual(expect.arrayContaining(["react", "terraform", "docker"]));
});

test.for([
  ["Anforderungen:\n- Du berichtest an die Chefin und arbeitest mit dem Vertrieb"],
  ["Wymagania:\n- Zgoda oraz chęć współpracy z działem, który prowadzi Reacja"],
] as const)(
  "words that only begin like a name, or end in no ending of the language, are not names: %j",
  ([text]) => expect(asked(text)).toEqual([]),
);
