import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test.for([
  ["Ce căutăm la tine", "obligatoriu", "avantaj"],
  ["Requisitos", "obrigatório", "diferencial"],
  ["Requisiti", "obbligatorio", "gradito"],
  ["Functie-eisen", "vereist", "pre"],
  ["Wymagania", "wymagane", "mile widziane"],
  ["Kravprofil", "krav", "meriterande"],
  ["Profil", "obligatoire", "un plus"],
] as const)(
  "under %j, a row that ends in %j is a must and one in %j a wish",
  ([head, must, wish]) => {
    const rows = `Python\t${must}\nKotlin\t${must}\nDocker\t${wish}\nKafka\t${wish}`;
    expect(asked(`Backend Engineer, Oslo\n\n${head}\n${rows}`)).toEqual([
      "required python",
      "required kotlin",
      "preferred docker",
      "preferred apache-kafka",
    ]);
  },
);

test("who knows something and is therefore welcome need not know it", () => {
  const text =
    "Profil\n- Erfahrung mit Java\n- Wer schon mit Terraform gearbeitet hat, ist besonders willkommen";
  expect(asked(`Backend Engineer, Oslo\n\n${text}`)).toEqual([
    "required java",
    "preferred terraform",
  ]);
});

test("a list under what waits for the reader tells the work", () => {
  const text =
    "WAS BEI UNS AUF DICH WARTET\n• Du bindest Paketdienste über REST an\n\nProfil\n• Java";
  expect(asked(`Backend Engineer, Oslo\n\n${text}`)).toEqual(["required java", "mentioned rest"]);
});
