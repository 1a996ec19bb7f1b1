import { expect, test } from "vitest";
import { read } from "./posting.ts";

test.for([
  ["Dipl.-Ing. Elektrotechnik oder Informatik", "master"],
  ["Hbo- of wo-diploma in informatica", "bachelor"],
  ["Een master in de computerwetenschappen", "master"],
  ["Civilingenjörsexamen i datateknik", "master"],
  ["Utdanning på bachelornivå innen informatikk", "bachelor"],
  ["Formation ingénieur ou master", "master"],
  ["DEC en informatique ou expérience pertinente", "associate"],
  ["Diploma di laurea in Informatica", "bachelor"],
  ["Laurea vecchio ordinamento in Informatica", "master"],
  ["Kandidat- eller masterexamen i datavetenskap", "bachelor"],
  ["Laureato in informatica o discipline scientifiche", "bachelor"],
  ["Técnico superior en Desarrollo de Aplicaciones Web", "associate"],
  ["Graduação em Sistemas de Informação", "bachelor"],
  ["Mestrado em Informática", "master"],
  ["Een master in computerwetenschappen", "master"],
  ["Informatikai mesterdiploma", "master"],
  ["Diplomi-insinöörin tutkinto", "master"],
  ["Tietotekniikan insinööri (AMK)", "bachelor"],
  ["Tytuł inżyniera lub magistra informatyki", "bachelor"],
  ["Ukončené bakalářské nebo magisterské studium informatiky", "bachelor"],
  ["Vysokoškolské vzdelanie II. stupňa v odbore informatika", "master"],
  ["Licență în informatică sau experiență echivalentă", "bachelor"],
  ["Programtervező informatikus BSc vagy MSc diploma", "bachelor"],
  ["Üniversitelerin 4 yıllık Bilgisayar Mühendisliği bölümlerinden mezun", "bachelor"],
  ["En az ön lisans mezunu", "associate"],
  ["HBO+ niveau, bij voorkeur in de IT", "bachelor"],
  ["Academisch werk- en denkniveau", "bachelor"],
  ["Du är civilingenjör i botten", "master"],
  ["Uddannelse på bachelorniveau inden for software", "bachelor"],
  ["Bachelorutdanning innen informasjonsteknologi", "bachelor"],
  ["Dataingeniør eller sivilingeniør", "bachelor"],
  ["Kandidaatin tai maisterin tutkinto tietojenkäsittelystä", "bachelor"],
  ["Ohjelmistotekniikan DI tai FM-tutkinto", "master"],
  ["Formation de type ingénieur ou équivalent universitaire", "master"],
  ["Ingeniero/a informático/a o similar", "bachelor"],
  ["Licențiat în informatică", "bachelor"],
  ["Mester szintű végzettség", "master"],
  ["Promotion in Informatik oder Physik", "phd"],
  ["Doktorsexamen inom datavetenskap", "phd"],
  ["Doutoramento em Inteligência Artificial", "phd"],
  ["Makine öğrenmesi alanında doktora derecesi", "phd"],
] as const)("a degree under its national name has a level: %s", ([line, level]) => {
  expect(read(`Requirements:\n- ${line}`).degree?.level).toBe(level);
});

test.for([
  "HTL, FH oder Uni mit Schwerpunkt Informatik",
  "Abschluss in Informatik oder verwandtem Gebiet",
  "Laurea o diploma tecnico",
  "Mbo 4 of hbo in ICT",
  "Teknisk utbildning på högskolenivå",
  "Minimaal een mbo-opleiding niveau 4",
  "Du har läst datateknik på högskola eller universitet",
  "Formation supérieure en informatique",
  "Diploma di perito informatico",
  "Título técnico o universitario en informática",
  "Superior completo em Ciência da Computação",
  "Studia wyższe na kierunku informatyka",
  "VŠ vzdělání v oboru informatika",
  "Studii superioare finalizate (Informatică, Automatică)",
  "Soveltuva korkeakoulututkinto",
  "Mérnökinformatikus vagy programtervező informatikus végzettség",
  "Felsőfokú informatikai végzettség",
  "Berufsausbildung in einem IT-Beruf",
  "Universitaire opleiding informatica of wiskunde",
  "Systemvetenskaplig utbildning",
  "Relevant uddannelsesmæssig baggrund",
  "Utdanning fra universitet eller høyskole",
  "Tietotekniikan tai tietojenkäsittelyn tutkinto",
  "Diplôme en informatique ou domaine connexe",
  "Diploma ITIS o laurea",
  "Background accademico in Informatica",
  "Carrera técnica o universitaria en Sistemas",
  "Formação académica em Engenharia Informática ou similar",
  "Wykształcenie: wyższe",
  "Student informatyki lub kierunku pokrewnego",
  "Vystudovaná informatika nebo podobný obor",
  "Nivel de studii: superioare",
  "Absolvent al unei facultăți cu profil tehnic",
  "Műszaki vagy informatikai végzettség",
])("studies without a named degree are a degree of any level: %s", (line) => {
  const { degree } = read(`Requirements:\n- ${line}`);
  expect(degree).toMatchObject({ required: true, orEquivalent: false });
  expect(degree?.level).toBeUndefined();
});

test.for([
  "Uddannet datamatiker eller har lært dig selv at kode",
  "Studium der (Wirtschafts-)Informatik oder vergleichbare Ausbildung",
  "Baccalauréat en informatique ou l'équivalent",
  "Bachelor en informatique ou formation jugée équivalente",
  "Hai una laurea in informatica o hai imparato da solo",
  "Curso superior em Engenharia ou vivência equivalente",
  "Wykształcenie wyższe albo min. 3 lata doświadczenia",
  "Vysokoškolské vzdělání nebo odpovídající praxe",
  "Studii superioare sau experiență echivalentă",
  "Felsőfokú végzettség vagy azzal egyenértékű tapasztalat",
  "Lisans mezunu ya da eşdeğer deneyim",
  "Yliopistotutkinto tai työn kautta hankittu kokemus",
  "Høyere utdanning innen IT, relevant erfaring kan kompensere for utdanning",
  "Eine abgeschlossene IT-Ausbildung oder einfach viel Praxis",
  "Relevant uddannelse (ingeniør, datamatiker eller lign.)",
  "Wyższe wykształcenie informatyczne lub kilkuletnia praktyka",
  "Magisterské studium nebo ekvivalentní zkušenosti",
])("experience replaces the degree: %s", (line) => {
  expect(read(`Requirements:\n- ${line}`).degree).toMatchObject({ orEquivalent: true });
});

test.for([
  "VŠ výhodou",
  "Laurea gradita ma non indispensabile",
  "Felsőfokú végzettség előny",
  "Studiile superioare constituie un avantaj",
  "De preferat studii superioare tehnice",
  "Meriterande med högskoleutbildning",
  "Gerne med en videregående uddannelse",
  "Mestrado em Informática ou similar (valorizado)",
])("a degree may be a wish: %s", (line) => {
  expect(read(`Requirements:\n- ${line}`).degree).toMatchObject({ required: false });
});

test.for([
  "Of je een diploma hebt, maakt ons niet uit",
  "Não exigimos diploma",
  "Titul není podmínkou",
  "Nu cerem diplomă",
  "Diploma nem feltétel",
  "Diploma şartı yoktur",
  "Inżynier z doświadczeniem w Javie",
  "Dofinansowanie studiów podyplomowych",
  "Açık kaynak lisansları hakkında bilgi",
  "Wij bieden relevante opleidingen",
  "Vi utvecklar en plattform för utbildning",
  "Vi bygger et system til uddannelsesinstitutioner",
  "Tutkinto ei ole välttämätön",
  "Nu sunt necesare studii superioare",
  "Nem elvárás a diploma",
  "Legalább középfokú végzettség",
  "Středoškolské vzdělání s maturitou",
  "Wykształcenie średnie",
  "Vzdělávání a školení hradíme",
])("no degree is asked for: %s", (line) => {
  expect(read(`Requirements:\n- ${line}`).degree).toBeUndefined();
});
