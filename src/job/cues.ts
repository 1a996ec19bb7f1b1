/**
 * The phrases by which a sentence of a posting shows what it is about: the person, the work, the stack, the firm. Matched against
 * sentences as `foldCase` gives them.
 * @module
 */
import { anyOf, anyWords, opening } from "./pattern.ts";

/** How much or how well, before what is asked for. */
const measure =
  /(?:(?:very |highly |extremely )?(?:strong|good|solid|excellent|proven|deep|extensive|basic|prior|previous|hands-on|working|demonstrated|demonstrable|great|high|advanced|some|relevant|outstanding|exceptional|in-depth|effective|thorough|broad|significant|superb|superior|practical|professional|commercial|production|industry|sound|direct|first-hand|past|recent|current|formal|specific|technical|analytical|general|fundamental|clear|detailed|real-world|additional|substantial|related|minimum|expert|verbal|written|of|\w+ly)(?:,? and |, |\/| ))/;

/** What a person brings. */
const asset =
  /(?:experiences?|experienced|knowledge|proficien\w+|familiar\w*|expertise|expert|understanding(?= of| in| and|,|$)|background|ability|abilities|able|capable|fluen\w+|bachelor\S*|master's|degree|bs|b\.?sc\S*|ph\.?d|certifi(?:ed|cation)|skill(?:s|ed)|programming skills|communication skills|problem[- ]solving|command|grasp|mastery|competen\w+|exposure|awareness|track record|history|fundamentals|qualifi\w+|comfort(?:able)?|(?:well[- ])?versed|aptitude|passion(?:ate)?|must|should)/;

/** Names of people by their work. */
const person =
  /(?:[\w-]+ ){0,4}(?:engineer|developer|programmer|expert|professional|scientist|architect|administrator)/;

const yearsOpening =
  /(?:at least |minimum(?: of)? |over |more than |min\.? )?(?:\d{1,2}|(?:one|two|three|four|five|six|seven|eight|ten)(?: \(\d{1,2}\+?\))?) ?(?:\+|plus|-|to|or more|years?|yrs?)/;

/** What one is. */
const trait =
  /(?:an? )?(?:(?:great|strong|excellent|real|true|good|highly) )?(?:team[- ]player|self[- ]?(?:starter|motivated|driven|learner|directed|disciplined)|(?:fast|quick|eager|life-?long|continuous) learner|motivated|eager to learn|detail[- ]oriented|results?[- ](?:oriented|driven)|people person|problem[- ]solver|communicator)/;

/** What opens a sentence that asks. */
export const opensAsk: RegExp = opening(
  trait,
  yearsOpening,
  new RegExp(
    `(?:an? |the |your |have |has |having |with |is |are |be |being )?${measure.source}{0,4}${asset.source}`,
  ),
  /you (?:have|possess|must|should|know|need)/,
  /you(?:'re| are) (?:an? )?(?!going|able|welcome|invited|responsible|part|not|here|encouraged|looking|joining|member|applying|agreeing|the|in|on|at|free|eligible|excited|interested|about|ready|expected|required|given|offered|entitled|hired|working|our|one|based|asked|also|currently|now|still|considering|selected|what|who|why|covered|to|new|just|always)\w+/,
  /you (?:embrace|hold|bring|thrive|enjoy)/,
  new RegExp(`you(?:'re| are) an? ${person.source}`),
  /you've/,
  /(?:need|needs) to (?:know|understand|have|be)/,
);

/** What asks wherever it stands in a sentence. */
export const asking: RegExp = anyWords(
  /(?<!gains? |gaining |you )experience(?:d)? (?:w\/|with|in|of|as|such as|using|on|building|working|developing|designing|is|required|and|or)/,
  /(?:strong|solid|good|deep|working|hands-on|excellent|in-depth|sound|proven|expert|thorough) (?:\w+ ){0,3}(?:experience|knowledge|skills?|understanding|background|abilit\w+)/,
  /knowledge of/,
  /proficien\w+/,
  /familiar(?:ity)? with/,
  /comfortable (?:with|using|in|working)/,
  /expertise/,
  /understanding of/,
  /background in/,
  /awareness of/,
  /fluen\w+ in/,
  /skilled in/,
  /(?:well[- ])?versed in/,
  /hands-on/,
  /skills/,
  /years? of/,
  /degree in/,
  /certifi(?:ed in|cations?)/,
  /must/,
  /needs? to (?:know|understand|be (?:proficient|familiar|fluent))/,
  /(?:expert|engineer|developer|scientist|programmer|architect)s? (?:with|who (?:has|is|are|knows?|have)|experienced|well[- ]versed|comfortable|familiar|proficient|fluent)/,
  /ability to (?:read|write|use|program|code|work with|understand|build|design|develop)/,
  /who (?:is|are) (?:\w+ ){0,2}(?:strong|skilled|experienced|proficient|fluent|expert|versed|comfortable|familiar) (?:with|in)/,
);

/** Words behind which a thing is asked for by whatever word: "a deep understanding of data structures and …". */
export const asksNext: RegExp =
  /\b(?:experienced?|knowledge|understanding|skills?|skilled|expertise|proficien\w+|background|familiar\w*|grasp|command|abilit(?:y|ies)) (?:with|in|of) (?:[\w+#/-]+,? ){0,5}$/;

/** Who is looked for. */
const sought =
  /(?:an?|the|our|your|talented|experienced|someone|people|strong|highly|passionate|skilled|motivated|smart|great|candidates?|(?:[\w+#.-]+ ){0,3}(?:engineers?|developers?|programmers?|scientists?)|senior|junior|software|creative|exceptional|self)/;

/** A firm that says whom it wants. */
export const seeking: RegExp = anyWords(
  /have you (?:been|worked|built|got|used|ever|coded|written)/,
  /do you (?:have|know|code)/,
  /join (?:us|our|an?|the) (?:\w+ ){0,6}as an?/,
  new RegExp(
    `(?<!\\byou(?:'re| are)? )(?:look(?:s|ing)?|search(?:es|ing)?) (?:\\w+ )?for ${sought.source}`,
  ),
  /seek(?:s|ing)?/,
  /in search of/,
  /hiring/,
  /wants? an?/,
  /needs? an? (?!lot)/,
  /in need of/,
  /(?:ideal(?:ly)?|successful|right|perfect|strong|effective) candidate/,
  /candidates? (?:will|should|must|with|who)/,
  /the right person/,
  /you have/,
  new RegExp(`you(?:'re| are) an? ${person.source}`),
  /you (?:should|must)/,
  /you(?:'ll| will) need/,
  /(?:must|should) have/,
  /required/,
  /opening for/,
  /recruiting/,
  /(?:requires|we require)/,
);

/** A sentence of the duties wherever it stands: "You will build …", but not "You will need …". */
export const tellsDuties: RegExp = opening(
  /you(?:'ll| will| would) (?!(?:also )?(?:need|have|bring|possess|know|require|be (?:comfortable|familiar|proficient|able|experienced|skilled|fluent|an? )))\w+/,
  /(?:in|as part of) this (?:role|position),? (?!you(?:'ll| will)? (?:need|have|must))/,
  /will you/,
  /as an? [^,.;]{3,60}, you(?:'ll| will) (?!need|have|bring)/,
);

/** What one does at work. */
export const workVerb: RegExp =
  /(?:develop|design|build|implement|maintain|help|create|write|own|lead|work|deliver|manage|support|improve|collaborate|participate|contribute|drive|architect|deploy|optimi[sz]e|integrate|define|test|automate|monitor|troubleshoot|perform|provide|assist|ensure|conduct|analy[sz]e|research|train|evaluate|apply|use|utili[sz]e|execute|determine|install|coordinate|identify|investigate|document|prepare|review|guide|mentor|configure|administer|establish|communicate|serve|act|partner|engage|translate|tune|migrate|upgrade|code|debug|produce|plan|validate|verify|gather|present|recommend|resolve|respond|track|update|understand|extend|scale|refactor|enhance|be responsible|take|run|set up|ship|prototype|explore|leverage|using|working|building|developing|designing|creating|writing|implementing|maintaining|leading|managing|participating|collaborating|supporting|ensuring|providing|performing|testing|deploying|improving)s?/;

/** What tells the reader of the work. */
export const working: RegExp = anyOf(
  anyWords(
    /you(?:'ll| will| would)/,
    /you get to/,
    /work(?:ing)? (?:on|with)/,
    /responsib\w+/,
    /opportunity to/,
    /this (?:role|position)/,
    /the role/,
    /your (?:role|job|mission|work)/,
    /(?:engineer|developer|scientist|analyst|architect|candidate|person|individual|intern|co-?op|role|position|sre|hire|consultant|administrator|specialist)s? (?:will|is responsible)/,
  ),
  opening(workVerb),
);

/** What the firm works with. */
export const stackTalk: RegExp = anyOf(
  anyWords(
    /(?:tech|technology|technical|current|our|software|web|backend|frontend|client's) ?(?:stacks?|environment)/,
    /stacks? (?:is|are|includes?|including|consists?|contains?|using|of)/,
    /tools of choice|our tools (?:are|include)|(?:primary|main|core) tech(?:nolog(?:y|ies))? (?:is|are|includes?)/,
    /technologies (?:we|you|used|include|such|like)/,
    /(?:implemented|rel(?:y|ies)|rests?) (?:on|in|with)/,
    /we (?:run|follow|deploy|host)/,
    /we(?:'re| are) (?:currently |mostly |mainly )?(?:using|built on|running)/,
    /we (?:currently |primarily |mainly |mostly |also )?(?:use|leverage|work (?:with|in)|rely on|code in|write|build (?:with|on|in|using))/,
    /(?:built|written|developed|based|running|runs|hosted|deployed|powered|building) (?:\w+ly |mostly |entirely )?(?:on|with|in|by|using|upon)/,
    /(?:most|all|much|some|the majority) of (?:our|the) (?:[\w-]+ )?(?:code|codebase|stack|back-?end|front-?end|services|infrastructure|systems?|applications?|apps?) (?:is|are|runs?)/,
    /(?:infrastructure|architecture|systems?|app|application|platform|back-?end|codebase) that uses/,
    /we (?:currently )?have (?:an? )?(?:mix|mixture|lot|bunch|variety) of/,
    /you(?:'ll| will) (?:use|be using|work with)/,
  ),
  /\b(?:stack|tech|technologies|tools|buzz-?words):/,
  /^\W*(?:(?:our )?(?:back-? ?end|front-? ?end|cloud|code|coding|tech(?:nologies|nology)?|tool(?:s|ing)|languages?|databases?|data ?stores?|infra(?:structure)?|devops|mobile|web|stack|server|platform|frameworks?|data|ops|client|libraries|environment)(?: (?:stack|languages?|tools?|technologies))?) ?:/,
);

/** "We use machine learning to help companies": what the product does with it. */
const forCustomers =
  /\bto (?:help|enable|empower|provide|give|offer|let|allow|connect|serve|transform) (?:\w+ ){0,3}(?:companies|customers|clients|businesses|people|users|organizations|teams|brands|enterprises|patients|students|consumers|everyone|families)\b/;

/** The firm: what it is, does, sells, believes. */
export const companyTalk: RegExp = anyOf(
  /^\W*(?:this|the|our|my) (?:[\w&-]+ ){0,4}(?:team|group|platform|company|unit|organi[sz]ation|division|department)s? (?:is|are|has|have|was|were|provides?|builds?|develops?|works?|supports?|maintains?|owns?|delivers?|consists?|uses?)\b/,
  /^\W*(?:here )?at (?!least|a minimum|minimum|most|this|the|our|your)[a-z][\w.&'-]*(?: [\w.&'-]+){0,2}, (?!you\b|your\b)/,
  /^\W*we (?!use|work with|need|want|look|seek|expect|require|are (?:looking|seeking|hiring|searching)|prefer|strongly prefer)\w+/,
  anyWords(
    /we are|we're|we've|we have|we believe|we help|we build|we were/,
    /is one of the (?:[\w']+ ){0,3}(?:leading|largest|fastest|top|best|biggest|premier|oldest)/,
    /our (?:[\w-]+ ){0,2}(?:company|team|platform|products?|customers?|clients?|mission|vision|culture|technology|solutions?|people|users|employees|offices?|business|goal|services?|software)/,
    /us/,
    /founded|headquartered/,
    /leading (?:provider|company|global)/,
    /is (?:an? |the )(?:\w+[- ]){0,3}(?:company|leader|provider|startup|platform|firm|leading|global|fast|start-up)/,
    /series [a-f]/,
    /fortune \d/,
    /offers? (?:you|employees)/,
    /\d+\+? ?(?:employees|countries|customers)/,
    /join (?:us|our|a team)/,
    /(?:all|every|each) (?:of our )?employees?/,
    /recruiters?|staffing/,
    /(?:compan(?:y|ies)|brands|firms|start-?ups) (?:like|such as)/,
    /apply (?:now|today|here|at|via|by|online|through|if|directly)|to apply/,
    /benefits|salary|bonus(?:es)?|insurance|vacation|401/,
  ),
  forCustomers,
);

/** Sentences of the law department and of job boards, wherever they stand. */
export const policy: RegExp = anyOf(
  anyWords(
    /equal[- ](?:opportunity|employment)/,
    /without regard to/,
    /reasonable accommodation/,
    /sexual orientation/,
    /protected (?:veteran|by law|class|status|characteristic)/,
    /background check/,
    /copyright/,
    /all rights reserved/,
    /privacy (?:notice|policy|act|protection law)/,
    /(?:stored|processed|kept|handled) in accordance/,
    /(?:send|email|mail|submit|include|attach) (?:us |me |in |over )?(?:an? |your |the )(?:\w+ ){0,2}(?:cv|r[eé]sum[eé]s?|cover letter|github|portfolio|application|email)/,
    /other (?:job )?titles include/,
    /(?:in )?compliance with (?:the |all )?(?:federal|state|local|applicable|law|government)/,
    /base pay/,
    /total rewards/,
    /competitive (?:salary|salaries|compensation|pay)/,
    /(?:salary|compensation) and benefits/,
    /(?:pay|salary) range/,
    /unsolicited r[eé]sum/,
    /(?:to )?(?:learn|find out|read|know) more (?:about|at)/,
    /(?:visit|follow) (?:us|our|www|https?)/,
    /(?:phone|technical|coding|on-?site|skype|video|cultural|programming) (?:interviews?|screens?|screening|calls?)/,
    /(?:coding|take-?home|programming) (?:tests?|challenges?|exercises?|assignments?)/,
    /interview process/,
    /e-?verify/,
    /certified (?:company|organi[sz]ation|firm)/,
    /third[- ]part(?:y|ies) (?:candidates|agencies|recruiters|vendors|resumes)/,
    /(?:women|underrepresented|people) (?:\w+ ){0,3}apply/,
    /100% qualified/,
    /(?:best|great) (?:places?|workplaces|companies)(?: to work)?/,
    /equality index/,
    /representative of the knowledge/,
    /exhaustive list/,
  ),
);

/** What asks even in a block that is about something else. */
export const asksInSilence: RegExp = anyWords(
  /(?:we're|we are|is|are|currently) (?:\w+ )?(?:looking for|seeking|hiring|searching for)/,
  /ideal candidate/,
  /must have/,
  /you(?:'ll| will) need/,
);

/** What is asked of nobody, but does as well: "Java is fine too". */
export const accepted: RegExp =
  /(?:(?:(?:is|are|would be|will be) (?:(?:also|just as|equally) (?:fine|ok|okay|acceptable)|(?:fine|ok|okay|acceptable),? (?:too|as well))|(?:works?|will do|counts?),? (?:too|as well)|also (?:works?|counts?))\b)/;

/** "Linux - advantage" is an item of a list wherever it stands. */
export const endsInLevel: RegExp =
  /(?:[-(]+ ?(?:an? )?(?:big |huge )?|\bis an? )(?:advantage|must|plus)\W*$/;

/** Among company talk, what tells the reader of the work. */
export const tellsWork: RegExp = anyWords(
  /you(?:'ll| will) (?:\w+ )?(?:be|work|build|use|have|develop|design|lead|join|own|collaborate|perform|implement|create|help|apply|write)/,
  /your (?:role|job|mission|work) (?:is|will)/,
  /(?:in|as part of|for) this (?:role|position)/,
  /this (?:role|position) (?:will|involves|requires|includes|focuses|works)/,
  /(?:intern|engineer|developer|scientist|candidate|role) will/,
);

/** What asks for something among the label-and-value lines of a job board: "4+ years", "English (required)". */
export const factOfBoard: RegExp =
  /^\W*\d{1,2} ?(?:\+|-|to)? ?\d{0,2} ?\+? ?(?:years?|yrs?)\b[^.]{0,20}$|\b(?:required|must|mandatory|fluent\w*)\b/;

/** Where a sentence turns from the person to the work. */
export const toWork: RegExp = anyOf(
  anyWords(
    /to (?:help|join|work|build|develop|design|lead|support|create|drive|take|be|own|maintain|assist|implement|play|contribute|make|architect|shape|write|manage|focus)/,
    /who (?:will|can|would)/,
    /you will/,
    /you'll/,
    /responsible for/,
  ),
  /\bwhere you/,
);
