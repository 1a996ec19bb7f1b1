// Turkish is only a folder in lexicons/words: no line of src knows it.
import { describe, expect, test } from "vitest";
import { parseJob, parseResume, readDocument } from "../../src/index.ts";

const resume = `Ayşe Demirkan
ayse@example.com

İŞ DENEYİMİ
Backend Developer, Kuzeykapı Yazılım
Mart 2021 – devam ediyor
- Java ve Spring Boot ile servisler

Yazılım Geliştirici, Mavi Liman
Eylül 2018 - Şubat 2021
- Go, PostgreSQL

EĞİTİM
Yüksek Lisans, Bilgisayar Mühendisliği, Ankara Üniversitesi, 2014 - 2018

TEKNİK BECERİLER
Java, Go, Kafka

YABANCI DİLLER
İngilizce, Almanca
`;

describe("a resume in Turkish", () => {
  const read = async () => parseResume(await readDocument(resume), { now: "2026-11-20" });

  test("has its sections", async () => {
    expect((await read()).sections.map(({ kind }) => kind)).toEqual([
      "experience",
      "education",
      "skills",
      "languages",
    ]);
  });

  test("has its positions with months, including one that has not ended", async () => {
    const { positions } = await read();
    expect(
      positions.map(({ title, employer, start, end }) => [title?.text, employer?.text, start, end]),
    ).toEqual([
      ["Backend Developer", "Kuzeykapı Yazılım", "2021-03", "present"],
      ["Yazılım Geliştirici", "Mavi Liman", "2018-09", "2021-02"],
    ]);
  });

  test("has its degree and its languages", async () => {
    const { degrees, languages } = await read();
    expect(degrees.map(({ level }) => level)).toEqual(["master"]);
    expect(languages.map(({ text }) => text)).toEqual(["İngilizce", "Almanca"]);
  });
});

test("a Turkish posting is read by its headings for requirements and wishes", async () => {
  const { requirements } = await parseJob(
    "Backend Developer\n\nAranan Nitelikler:\n- Java\n\nTercih Sebebi:\n- Kafka\n",
  );
  const levels = requirements.flatMap(({ kind, name, level }) =>
    kind === "skill" ? [[name, level]] : [],
  );
  expect(levels).toEqual([
    ["Java", "required"],
    ["Apache Kafka", "preferred"],
  ]);
});

test("a Turkish posting is read by its phrases for wishes, years and level", async () => {
  const { level, requirements } = await parseJob(
    `Kıdemli Backend Geliştirici

Aranan Nitelikler:
- En az 3 yıl Java deneyimi
- Kafka bilgisi tercih sebebidir
- Docker artı olacaktır
- Kubernetes avantajdır
- Redis (tercihen)
`,
  );
  expect(level).toBe("senior");
  expect(
    requirements
      .filter(({ kind }) => kind === "skill")
      .map(({ name, level: asked, minMonths }) => [name, asked, minMonths]),
  ).toEqual([
    ["Java", "required", 36],
    ["Apache Kafka", "preferred", undefined],
    ["Docker", "preferred", undefined],
    ["Kubernetes", "preferred", undefined],
    ["Redis", "preferred", undefined],
  ]);
});
