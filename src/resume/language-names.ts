/** Spoken languages by their English names and by the names that resumes of other languages use. */
const names =
  "english german french spanish italian portuguese dutch russian chinese mandarin cantonese japanese korean arabic hindi bengali urdu punjabi tamil telugu marathi gujarati kannada malayalam oriya odia assamese sanskrit nepali sinhala sinhalese polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian slovene ukrainian belarusian lithuanian latvian estonian finnish swedish norwegian danish icelandic greek turkish hebrew persian farsi pashto kurdish armenian georgian azerbaijani kazakh uzbek vietnamese thai indonesian malay tagalog filipino swahili amharic hausa yoruba igbo zulu afrikaans catalan basque galician irish welsh latin esperanto albanian macedonian mongolian burmese khmer lao konkani kashmiri sindhi luxembourgish maltese somali " +
  "deutsch englisch französisch spanisch italienisch portugiesisch niederländisch russisch chinesisch japanisch arabisch polnisch türkisch griechisch tschechisch ungarisch schwedisch ukrainisch " +
  "anglais allemand français francais espagnol italien portugais néerlandais russe chinois japonais arabe polonais " +
  "inglés ingles alemán aleman francés español espanol castellano italiano portugués ruso chino árabe catalán " +
  "inglês alemão português francês espanhol inglese tedesco francese spagnolo portoghese russo " +
  "engels duits frans nederlands spaans engelska svenska tyska franska engelsk dansk norsk tysk polski angielski niemiecki čeština angličtina";

const known: ReadonlySet<string> = new Set(names.split(" "));

/** Whether a word, in any case, is the name of a spoken language. */
export function isSpokenLanguage(word: string): boolean {
  return known.has(word.toLowerCase());
}

/** Whether one of the first words of a row is the name of a spoken language. */
export function namesSpokenLanguage(text: string): boolean {
  const words = text.slice(0, 80).match(/[A-Za-zÀ-ῼぁ-힣]+/gu) ?? [];
  return words.slice(0, 6).some(isSpokenLanguage);
}
