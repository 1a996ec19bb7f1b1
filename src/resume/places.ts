import { companyScore, titleScore } from "./titles.ts";

/** Countries and their usual short names, lower case. */
const countries =
  "united states|united states of america|usa|u.s.a.|us|u.s.|united kingdom|uk|u.k.|england|scotland|wales|northern ireland|ireland|germany|deutschland|france|spain|españa|italy|italia|portugal|netherlands|the netherlands|nederland|belgium|belgique|luxembourg|switzerland|schweiz|suisse|austria|österreich|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|ukraine|russia|belarus|moldova|serbia|croatia|slovenia|bosnia and herzegovina|north macedonia|albania|kosovo|montenegro|estonia|latvia|lithuania|cyprus|malta|israel|palestine|jordan|lebanon|syria|iraq|iran|saudi arabia|ksa|uae|united arab emirates|qatar|kuwait|bahrain|oman|yemen|egypt|morocco|tunisia|algeria|libya|nigeria|ghana|kenya|uganda|tanzania|ethiopia|rwanda|senegal|cameroon|south africa|zimbabwe|zambia|india|pakistan|bangladesh|sri lanka|nepal|afghanistan|kazakhstan|uzbekistan|armenia|georgia|azerbaijan|china|hong kong|taiwan|japan|south korea|korea|mongolia|vietnam|thailand|cambodia|laos|myanmar|malaysia|singapore|indonesia|philippines|the philippines|australia|new zealand|canada|mexico|méxico|guatemala|honduras|el salvador|nicaragua|costa rica|panama|cuba|dominican republic|puerto rico|jamaica|haiti|colombia|venezuela|ecuador|peru|perú|bolivia|chile|argentina|uruguay|paraguay|brazil|brasil|eu|europe|emea|apac|latam";

/** States and provinces that stand right behind their town. */
const states =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick";

/** Other states, provinces and regions. */
const regions =
  "new south wales|victoria|queensland|tasmania|maharashtra|karnataka|telangana|tamil nadu|kerala|andhra pradesh|uttar pradesh|madhya pradesh|gujarat|rajasthan|haryana|punjab|west bengal|bihar|odisha|orissa|jharkhand|assam|uttarakhand|himachal pradesh|chhattisgarh|jammu and kashmir|arunachal pradesh|puducherry|pondicherry|sikkim|tripura|meghalaya|manipur|chandigarh|goa|delhi|ncr|sindh|bavaria|bayern|hessen|baden-württemberg|nordrhein-westfalen|sachsen|niedersachsen|thüringen|brandenburg|rheinland-pfalz|schleswig-holstein|catalonia|cataluña|île-de-france|lombardia|scotland|bay area|san francisco bay area|greater london|d.c.|dc";

/** Two-letter codes of states and provinces, exactly as written. */
const codes =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW VIC QLD WA SP RJ UK USA US UAE TN KA MH DE FR ES IT NL CH AT SE PL";

/** Towns that often stand alone, lower case. */
const towns =
  "london|manchester|birmingham|leeds|bristol|cambridge|oxford|edinburgh|glasgow|belfast|cardiff|liverpool|dublin|cork|berlin|hamburg|munich|münchen|cologne|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|karlsruhe|hannover|nuremberg|nürnberg|bremen|bonn|aachen|darmstadt|mannheim|heidelberg|paris|lyon|marseille|toulouse|nantes|bordeaux|lille|nice|grenoble|montpellier|rennes|strasbourg|madrid|barcelona|valencia|seville|sevilla|bilbao|málaga|malaga|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|bologna|florence|naples|amsterdam|rotterdam|utrecht|eindhoven|the hague|den haag|delft|brussels|antwerp|ghent|zurich|zürich|geneva|genève|basel|lausanne|bern|vienna|wien|graz|linz|copenhagen|københavn|aarhus|stockholm|gothenburg|göteborg|malmö|oslo|bergen|trondheim|helsinki|espoo|tampere|warsaw|warszawa|krakow|kraków|wroclaw|wrocław|gdansk|gdańsk|poznan|poznań|łódź|katowice|prague|praha|brno|bratislava|budapest|bucharest|bucurești|cluj-napoca|cluj|iasi|timisoara|sofia|athens|thessaloniki|istanbul|ankara|izmir|kyiv|kiev|lviv|kharkiv|odessa|dnipro|minsk|moscow|saint petersburg|st. petersburg|belgrade|novi sad|zagreb|ljubljana|sarajevo|skopje|tallinn|riga|vilnius|kaunas|tel aviv|jerusalem|haifa|cairo|casablanca|tunis|lagos|abuja|accra|nairobi|kampala|cape town|johannesburg|dubai|abu dhabi|doha|riyadh|beirut|amman|tehran|karachi|lahore|islamabad|bangalore|bengaluru|hyderabad|chennai|mumbai|pune|delhi|new delhi|noida|gurgaon|gurugram|kolkata|ahmedabad|jaipur|kochi|coimbatore|trivandrum|thiruvananthapuram|indore|nagpur|bhubaneswar|lucknow|mysore|mysuru|vadodara|surat|bhopal|visakhapatnam|chandigarh|mohali|navi mumbai|thane|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|guangzhou|hangzhou|taipei|tokyo|osaka|kyoto|seoul|busan|hanoi|ho chi minh city|bangkok|kuala lumpur|jakarta|manila|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|waterloo|new york|new york city|nyc|brooklyn|san francisco|sf|los angeles|la|seattle|boston|chicago|austin|dallas|houston|denver|boulder|atlanta|miami|philadelphia|pittsburgh|washington|washington dc|washington d.c.|portland|san diego|san jose|palo alto|mountain view|sunnyvale|menlo park|cupertino|santa clara|redmond|bellevue|detroit|minneapolis|st. louis|nashville|charlotte|raleigh|durham|phoenix|salt lake city|las vegas|orlando|tampa|baltimore|cleveland|columbus|cincinnati|indianapolis|kansas city|milwaukee|jersey city|oakland|sacramento|mexico city|guadalajara|monterrey|bogotá|bogota|medellín|medellin|lima|santiago|buenos aires|córdoba|montevideo|são paulo|sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|recife|florianópolis|brasília|quito|caracas|san josé|augsburg|münster|freiburg|mainz|wiesbaden|kiel|rostock|jena|erfurt|magdeburg|potsdam|ulm|bielefeld|bochum|dortmund|essen|duisburg|wuppertal|regensburg|würzburg|göttingen|kassel|konstanz|saarbrücken|trier|tübingen|paderborn|osnabrück|braunschweig|lübeck|wolfsburg|ingolstadt|erlangen|sheffield|nottingham|newcastle|southampton|leicester|coventry|york|brighton|aberdeen|dundee|norwich|exeter|milton keynes|lublin|szczecin|bydgoszcz|białystok|rzeszów|gdynia|ostrava|plzeň|košice|debrecen|szeged|iași|timișoara|constanța|brașov|plovdiv|varna|patras|zaragoza|murcia|granada|alicante|vigo|braga|coimbra|aveiro|verona|padova|venice|venezia|genoa|genova|palermo|catania|bari|pisa|trento|trieste|modena|parma|groningen|nijmegen|tilburg|breda|arnhem|haarlem|leiden|maastricht|leuven|liège|namur|rouen|reims|dijon|angers|clermont-ferrand|nancy|metz|caen|aix-en-provence|sophia antipolis|annecy|luzern|lucerne|winterthur|lugano|st. gallen|innsbruck|salzburg|odense|aalborg|uppsala|linköping|västerås|örebro|lund|umeå|stavanger|turku|oulu|reykjavik|tartu|kazan|novosibirsk|tbilisi|yerevan|baku|almaty|tashkent|herzliya|ramat gan|petah tikva|rabat|marrakech|tangier|algiers|alexandria|giza|kumasi|ibadan|mombasa|kigali|dar es salaam|addis ababa|harare|lusaka|durban|pretoria|dakar|abidjan|kuwait city|muscat|manama|jeddah|sharjah|rawalpindi|chittagong|yangon|da nang|cebu city|davao|quezon city|makati|makati city|bandung|surabaya|yogyakarta|penang|nanjing|wuhan|chengdu|suzhou|hsinchu|nagoya|fukuoka|sapporo|yokohama|daejeon|gold coast|christchurch|winnipeg|halifax|kitchener|mississauga|saskatoon|puebla|querétaro|tijuana|guatemala city|san salvador|panama city|santo domingo|cali|barranquilla|arequipa|la paz|asunción|rosario|mendoza|campinas|fortaleza|goiânia|manaus|faridabad|ghaziabad|nashik|aurangabad|kanpur|varanasi|patna|ranchi|raipur|guwahati|mangalore|hubli|vijayawada|guntur|tirupati|warangal|madurai|trichy|vellore|calicut|kozhikode|rajkot|gandhinagar|udaipur|jodhpur|agra|meerut|dehradun|ludhiana|amritsar|jalandhar|gwalior|jabalpur|kolhapur|solapur|jamshedpur|cuttack|secunderabad|irvine|santa monica|fremont|pleasanton|san mateo|redwood city|santa barbara|plano|irving|richardson|fort worth|san antonio|tulsa|oklahoma city|omaha|des moines|ann arbor|grand rapids|buffalo|rochester|syracuse|albany|hartford|stamford|providence|newark|hoboken|richmond|reston|herndon|bethesda|huntsville|memphis|knoxville|louisville|new orleans|albuquerque|tucson|scottsdale|tempe|boise|spokane|tacoma|honolulu|anchorage";

/** Work without a place is told where the place would stand. */
const anywhere =
  "remote|remotely|fully remote|100% remote|hybrid|on-site|onsite|on site|worldwide|home office|homeoffice|work from home|telecommute|télétravail|teletrabajo|remoto|remote work|global|anywhere|off-site";

const townSet: ReadonlySet<string> = new Set(towns.split("|"));
const wide: ReadonlySet<string> = new Set(`${countries}|${states}|${regions}`.split("|"));
const known: ReadonlySet<string> = new Set(
  `${countries}|${states}|${regions}|${towns}|${anywhere}`.split("|"),
);
const stateSet: ReadonlySet<string> = new Set(states.split("|"));
const codeSet: ReadonlySet<string> = new Set(codes.split(" "));

const capitalWords =
  /^(?:(?:St|Ft|Mt)\. )?\p{Lu}[A-Za-zÀ-ῼぁ-힣.'’-]*(?:[ -](?:\p{Lu}[A-Za-zÀ-ῼぁ-힣.'’-]*|de|del|la|am|an|der|do|dos|of|upon|sur|the|d)){0,3}$/u;

/** Whether the words are a place and nothing else: "Berlin", "Austin, TX 78701", "Pune, Maharashtra", "Remote (US)". */
export function isPlace(words: string): boolean {
  if (words.length > 70 || words.length < 2) return false;
  const parts = placeParts(words);
  const last = parts.at(-1);
  if (last === undefined || parts.length > 4) return false;
  if (parts.every(isKnownPart)) return !(parts.length === 1 && codeSet.has(last));
  if (parts.length < 2 || !(codeSet.has(last) || wide.has(last.toLowerCase()))) return false;
  // "State Farm, Bloomington, IL": a state stands right behind its town.
  const [first = "", second = ""] = parts.map((part) => part.toLowerCase());
  const isApart = !known.has(first) && !known.has(second);
  const isState = codeSet.has(last) || stateSet.has(last.toLowerCase());
  if (parts.length > 2 && isState && isApart) return false;
  // "Acme Works, Austin, US": a name before a known town is none of its parts.
  if (parts.length > 2 && townSet.has(second)) return false;
  return parts.slice(0, -1).every(isTownShaped);
}

/** "St. Cloud" is a town whatever else a cloud is. */
function isTownShaped(part: string): boolean {
  return capitalWords.test(part) && (companyScore(part) === 0 || /^(?:St|Ft|Mt)\. /u.test(part));
}

/**
 * Where the place at the end of `words` begins, when one stands behind a comma there: "Acme Inc., San Jose, CA" gives 11.
 * Undefined when none does, or when all of it is a place.
 */
export function trailingPlace(words: string): number | undefined {
  if (words.length > 160) return undefined;
  const commas = [...words.matchAll(/,\s*|\s+(?:in|at)\s+(?=\p{Lu})/gu)].slice(-3);
  const glued = gluedTown(words);
  if (glued !== undefined) return glued;
  // The longest place that leaves something before it; a town that nobody knows counts before a state or country.
  for (const comma of commas) {
    const rest = words.slice(comma.index + comma[0].length);
    const isTown = known.has(rest.split(",")[0]?.trim().toLowerCase() ?? "");
    const isNear = commas.length > 1 && comma === commas.at(-2) && rest.includes(",");
    if (isPlace(rest) && (isTown || isNear || !rest.includes(","))) return comma.index;
  }
  return undefined;
}

/** "Acme S.p.A. Bologna, Italy", as text has it that lost its gaps: a known town between a name and its country. */
function gluedTown(words: string): number | undefined {
  const [name = "", land = "", ...more] = words.split(", ");
  if (more.length > 0 || !(codeSet.has(land) || wide.has(land.toLowerCase()))) return undefined;
  for (const { index } of name.matchAll(/ (?=\p{Lu})/gu)) {
    if (!townSet.has(name.slice(index + 1).toLowerCase())) continue;
    return joinsTown.test(name.slice(0, index)) ? undefined : index;
  }
  return undefined;
}

/** Behind these words a town is a part of the name ("Bank of Springtown"). */
const joinsTown = /(?: (?:of|de|di|do|da|in|at|the|and)|[-–—&,(])$/u;

/**
 * Where the town behind the last comma of an employer's name begins, known or not: "Acme Works, Springtown" gives 12. Undefined
 * when what stands there does not look like one: a company's or a department's word, an acronym, more than three words.
 */
export function splitTown(words: string): number | undefined {
  const at = words.lastIndexOf(",");
  if (at < 1 || words.length > 120) return undefined;
  const name = words.slice(0, at).trim();
  const town = words.slice(at + 1).trim();
  const isShouted = !/\p{Ll}/u.test(name);
  if (town.length < 3 || (!isShouted && /^\p{Lu}{2,5}$/u.test(town))) return undefined;
  if (!isTownShaped(town) || town.split(" ").length > 3 || noTown.test(town)) return undefined;
  if (titleScore(town) > 0 || isCampus(name) || startsUnit.test(name)) return undefined;
  return words.indexOf(town, at);
}

/** Words of a part of a company rather than of a town. */
const noTown =
  /\b(?:department|dept|division|team|unit|office|section|research|management|engineering|development|operations|platform|products?|sales|marketing|asset|investment|security|mobile|web|payments?|inc|ltd|llc|co|sons|brothers|subsidiary|and|now|formerly|via)\b/i;

/** A part of something larger, which stands behind the comma. */
const startsUnit =
  /^(?:department|dept|faculty|school|chair|lehrstuhl|division|centre|center|laborator|lab\b|office|college of|fakultät|facultad|faculté|département)/i;

/** "University of California, Berkeley" and "Institute of Technology, Madras" are names with their town. */
function isCampus(name: string): boolean {
  const of = /\b(?:University|Institute) of (.+)$/i.exec(name)?.[1]?.toLowerCase();
  return of !== undefined && (of === "technology" || wide.has(of));
}

function placeParts(words: string): readonly string[] {
  return words
    .replace(/[()]/g, ",")
    .replace(
      /\b\d{4,6}(?:-\d{3,4})?\b|\b\d{3} \d{2}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/gu,
      "",
    )
    .split(/\s*[,/|;]\s*|\s+[-–—·]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isKnownPart(part: string): boolean {
  return codeSet.has(part) || known.has(part.toLowerCase());
}
