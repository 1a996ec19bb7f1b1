/** What a word means in a date. */
export type DateWord =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "season" }
  | { readonly kind: "since" }
  | { readonly kind: "until" };

/** No word of the tables is longer; longer words need not be looked up. */
export const longestDateWord = 14;

/** The meaning of a word in a date, whatever its case and accents; undefined for the words that have none. */
export function dateWord(word: string): DateWord | undefined {
  // Nearly every word that is asked for has none, and looking it up as it stands costs least.
  const asWritten = written.get(word);
  if (asWritten !== undefined || /^[A-Za-z]?[a-z]*$/.test(word)) return asWritten;
  const lower = word.toLowerCase();
  const known = words.get(lower);
  if (known !== undefined || /^[a-z]*$/.test(lower)) return known;
  return words.get(lower.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));
}

/**
 * Month names by month, without accents, in English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Danish,
 * Polish, Czech, Romanian, Finnish, Turkish and Russian, full and short.
 */
const monthNames: readonly string[] = [
  "january jan janu januar janner jaenner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty ledna leden ianuarie ian tammikuu ocak января январь янв",
  "february febuary feburary feb febr februar fevrier fev fevr febrero febbraio fevereiro februari lutego luty lut unora unor februarie helmikuu subat февраля февраль фев",
  "march mar mrz marz maerz mars marzo marco maart mrt marca marzec brezna brezen martie maaliskuu mart марта март мар",
  "april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben aprilie huhtikuu nisan апреля апрель апр",
  "may mai mayo maggio mag maio mei maj maja kvetna kveten toukokuu mayis мая май",
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven iunie iun kesakuu haziran июня июнь июн",
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec iulie iul heinakuu temmuz июля июль июл",
  "august aug aout agosto ago augustus augusti sierpnia sierpien sie srpna srpen elokuu agustos августа август авг",
  "september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz zari septembrie syyskuu eylul сентября сентябрь сен",
  "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen octombrie lokakuu ekim октября октябрь окт",
  "november nov novembre noviembre novembro listopada listopad lis listopadu noiembrie noi marraskuu kasim ноября ноябрь ноя",
  "december dec dez dezember decembre diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec decembrie joulukuu aralik декабря декабрь дек",
];

/** A season or a part of a year says no month: the year is all that is kept. */
const seasonNames =
  "spring summer autumn fall winter fruhjahr fruhling fruehjahr sommer herbst printemps ete automne hiver primavera verano otono invierno estate autunno inverno verao outono lente zomer herfst wiosna lato jesien zima q h ws ss wise sose wintersemester sommersemester semester michaelmas hilary trinity";

const sinceNames = "since seit depuis desde dal dalla sinds sedan siden od";

const untilNames = "until till untill bis hasta fino";

const words: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...monthNames.flatMap((names, index) => entries(names, { kind: "month", month: index + 1 })),
  ...entries(seasonNames, { kind: "season" }),
  ...entries(sinceNames, { kind: "since" }),
  ...entries(untilNames, { kind: "until" }),
]);

/** The words as most are written: "march", "March", "MARCH". */
const written: ReadonlyMap<string, DateWord> = new Map(
  [...words].flatMap(([word, meaning]): [string, DateWord][] => [
    [word, meaning],
    [word.charAt(0).toUpperCase() + word.slice(1), meaning],
    [word.toUpperCase(), meaning],
  ]),
);

function entries(names: string, word: DateWord): [string, DateWord][] {
  return names.split(" ").map((name) => [name, word]);
}
