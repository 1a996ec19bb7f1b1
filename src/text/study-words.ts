/** Words with which the name of a field of study begins or goes on; with the i flag, anchored at a word's start. */
const fieldStems =
  "comput|softw|engineer|informati|informáti|scien|math|physi|electr|mechan|statist|technolog|business|econom|financ|account|commerce|market|manage|administrat|communicat|design|arts?\\b|psycholog|biolog|chemi|data\\b|cyber|network|robot|artificial|machine learn|telecom|civil|industr|aero|applied|philosoph|linguist|histor|politic|sociolog|law\\b|medicin|nursing|educat|human|media\\b|digital|multimedia|security|systems?\\b|quantitative|operations|environment|materials?\\b|nuclear|bio|cognitive|logistic|wirtschaft|elektro|maschinen|angewandte|génie|ingénier|ingenier|sistemas|ciênc|cienc|scienz|análise|análisis|matem|mathém|redes\\b|réseau|eletr|électr|fisic|físic|desarrollo|desenvolvimento|développement|données|datatekn|informatyk|technische|related field|relevant field|programming|web\\b|game|literature|english|international|information|mis\\b|pure|theoretical|stem\\b|technical|numerical|natural|social|political|general|analytic|actuar|astro|geo|neuro|pharm|mechatron|mecatr|telemat|animation|interaction|graphic|visual|journalis|supply|innovation|optic|photonic";

/** Capital letters that stand for a field. */
const fieldInitials = "IT|CSE?|ECE|EEE?|ICT|CIS|PCM|MIS|AI|IS";

const fieldStem: RegExp = new RegExp(`^(?:${fieldStems})`, "i");
const fieldInitial: RegExp = new RegExp(`^(?:${fieldInitials})(?![A-Za-zÀ-ῼぁ-힣\\d])`, "u");

/** Whether `text` begins with a word of a field of study. */
export function startsField(text: string): boolean {
  return fieldStem.test(text) || fieldInitial.test(text);
}

/** Whether a word by which a school is known stands anywhere in `text`. O(text). */
export function namesSchool(text: string): boolean {
  // Small letters first: a pattern that asks for no case is several times faster.
  return schoolStem.test(text.toLowerCase()) || schoolInitials.test(text);
}

const schoolStem =
  /universit|univ\.|universidad|università|uniwersytet|hochschule|hogeschool|högskola|højskole|høgskole|college|institut|\bschool|schule\b|academy|académie|école|\becole|escuela|escola|politec|polytech|\bboard of|faculty|fakultät|facultad|vidyalaya|bootcamp|conservator/;

const schoolInitials =
  /\b(?:MIT|ETH|EPFL|IIT|IIIT|IISc|NIT|BITS|VIT|UCLA|UCL|UCSD|UIUC|UBC|UNSW|NUS|KAIST|TU|DTU|RWTH|KTH|NTNU|JNTU|VTU|SRM|CMU|NYU|KIT|LMU|INSA|EPITA|UNAM|USP|Caltech|UC [A-Z]\p{Ll}+|(?:Georgia|Virginia|Texas|Michigan) Tech|(?:Penn|Ohio|Iowa|Kansas|Michigan|Oregon|Arizona|Florida|Utah|Boise|Colorado) State)\b/u;
