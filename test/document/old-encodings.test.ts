import { expect, test } from "vitest";
import { readPlain } from "../../src/document/plain.ts";

/** Encodes text by inverting the decoder: finds the bytes of each letter. */
function bytesOf(text: string, encoding: string): Uint8Array {
  const letters = new Map<string, readonly number[]>();
  const decode = (...bytes: readonly number[]) => {
    const letter = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && !letters.has(letter)) letters.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte++) decode(byte);
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) decode(lead, trail);
  return Uint8Array.from([...text].flatMap((letter) => letters.get(letter) ?? []));
}

const russian =
  "Иван Примеров\nОПЫТ РАБОТЫ\nРазработчик Java, «Пример», 2019 – 2021\nРазрабатывал сервисы платежей";
const polish =
  "Józef Przykładowy\nDoświadczenie zawodowe\nTworzyłem usługi płatności w języku Java, także żądania i źródła";
const czech = "Jiří Příklad\nPracovní zkušenosti\nVývojář služeb, řízení týmu, úspěšné nasazení";
const japanese =
  "職務経歴\n決済サービスの開発を担当しました。Java と Kafka を使用。チームのリーダー";
const korean = "경력 사항\n결제 서비스를 개발했습니다. Java와 Kafka를 사용했고 팀을 이끌었습니다";

test.each([
  ["windows-1251", russian],
  ["koi8-r", russian.replaceAll(/[–«»]/g, "-")],
  ["ibm866", russian.replaceAll(/[–«»]/g, "-")],
  ["windows-1250", polish],
  ["iso-8859-2", polish],
  ["windows-1250", czech],
  ["iso-8859-2", czech],
  ["windows-1254", "İş deneyimi\nYazılım geliştirici, ödeme servisleri için çalıştım, eğitim"],
  ["shift_jis", japanese],
  ["euc-jp", japanese],
  ["euc-kr", korean],
  ["gb18030", "工作经验\n负责支付系统的开发，使用 Java 和 Kafka，带领团队完成项目"],
  ["big5", "工作經驗\n負責支付系統的開發，使用 Java 和 Kafka，帶領團隊完成專案"],
  ["windows-1252", "Jörg Beispiel\nTätigkeiten für größere Kunden, Qualität und so weiter"],
  ["windows-1252", "Développeur à Orléans, expérience très variée, où Zoë a géré"],
])("a text in %s is read as written: %j", (encoding, text) => {
  const { text: read, quality } = readPlain(bytesOf(text, encoding));
  expect(read).toBe(text);
  expect(quality).toBe("good");
});

test("Cyrillic in UTF-16 without a byte order mark is read as written", () => {
  const bytes = new Uint8Array(Uint16Array.from(russian, (unit) => unit.charCodeAt(0)).buffer);
  expect(readPlain(bytes).text).toBe(russian);
});

test("letters in an unknown encoding make a text doubtful, and the warning says what to do", () => {
  const greek = bytesOf("Εμπειρία στην ανάπτυξη λογισμικού και στη διαχείριση", "windows-1253");
  const { quality, warnings } = readPlain(greek);
  expect(quality).toBe("doubtful");
  expect(warnings).toMatchObject([
    { code: "ENCODING_UNKNOWN", message: expect.stringContaining("save the text as UTF-8") },
  ]);
});
