import { kindAbroad } from "./headings-abroad.ts";
import { anyWords, whole } from "./pattern.ts";

/**
 * What a part of a posting is: what it asks for (`required`, `preferred`, and `desired`, which is one or the other),
 * what the work is (`duties`, `stack`, `learn`, `role`), what counts for nothing (`company`, `benefits`, `apply`,
 * `conditions` of the work, `equal-opportunity`), the label-and-value lines of a job board (`facts`), or text before any heading (`none`).
 */
export type BlockKind =
  | "required"
  | "preferred"
  | "desired"
  | "duties"
  | "stack"
  | "learn"
  | "role"
  | "company"
  | "benefits"
  | "apply"
  | "conditions"
  | "equal-opportunity"
  | "facts"
  | "none";

/** A heading can hardly be longer; it also bounds what the patterns below look at. */
export const maxHeadingLength = 90;

/** What a firm asks for, in the words of its headings: "what we're looking for", "we need", "you bring". */
const wants =
  /(?:what |who |all |things |here's what )?(?:are )?(?:we(?:'re| are|'ll| will|'d| would|'ve| have)?(?: also| really| ideally| currently| actively)? (?:look(?:ing)?|search(?:ing)?|seek(?:ing)?|need|expect|want|require|value|hope)|you(?:'re| are|'ll| will|'d| would|'ve| have)?(?: also| really| ideally)? (?:look(?:ing)?|need|want|bring|have|possess|know|should|must))\b.*/;

/**
 * Headings by their words, the first that fits wins. Each pattern sees one heading, folded, without marks round it.
 * The order matters: "what we offer" must come before "what we …", "preferred qualifications" before "qualifications".
 */
const headings: readonly (readonly [BlockKind, RegExp])[] = [
  [
    "none",
    whole(
      /(?:additional|other|further|more|general|important) (?:information|info|details|notes?)/,
      /notes?/,
    ),
  ],
  [
    "equal-opportunity",
    anyWords(
      /equal/,
      /eeo?c?/,
      /eoe/,
      /diversity/,
      /inclusion/,
      /inclusive/,
      /affirmative/,
      /(?:reasonable )?accommodations/,
      /e-?verify/,
      /privacy/,
      /disclaimer/,
      /posting statement/,
      /notice to/,
      /right to work/,
      /non-discrimination/,
      /pay transparency/,
      /(?:diverse|lived) experiences?/,
      /agenc(?:y|ies)/,
    ),
  ],
  [
    "duties",
    whole(
      /what (?:we expect|you can expect to do|to expect)(?: you to do)? (?:day[- ]to[- ]day|every day|daily)/,
    ),
  ],
  [
    "conditions",
    anyWords(
      /physical/,
      /(?:work(?:ing)?|office) (?:environment|conditions|model)/,
      /travel(?: requirements?)?/,
      /(?:security )?clearance/,
      /direct reports?/,
      /supervisory/,
      /visa/,
      /where you'll (?:be|work)(?:ing)?/,
      /(?:program |programme )?eligibility(?: requirements?)?/,
      /(?:itar|export|location|work authori[sz]ation|citizenship)\b.*requirements?/,
    ),
  ],
  [
    "apply",
    whole(
      /how to apply/,
      /(?:ready to |to )?apply\b.*/,
      /application (?:process|instructions?|deadline)/,
      /(?:the |our )?(?:interview|hiring|recruit\w+|selection) process/,
      /(?:our )?process/,
      /next steps/,
      /(?:get in touch|contact)(?: us)?/,
      /(?:are you )?ready to join.*/,
      /reach out(?! if you (?:are|have)).*/,
      /(?:sound|feel)s? like .*/,
      /(?:are you )?interested/,
      /share this/,
      /(?:more|further) info/,
      /don't meet every.*/,
      /(?:your |the )?(?:candidate|application) (?:journey|experience|policy)/,
    ),
  ],
  [
    "benefits",
    anyWords(
      /benefits?(?! realization)/,
      /perks?/,
      /compensation/,
      /salary/,
      /pay (?:range|rate|scale)/,
      /base pay/,
      /wages?/,
      /remuneration/,
      /we offer/,
      /we(?:'ll| will| can) (?:give|provide) you/,
      /you(?:'ll| will|'d) (?:love|enjoy)/,
      /(?:what's|what is) in it for you/,
      /what(?: do)? you(?:'ll| will)? (?:get|receive)(?: from us)?$/,
      /you(?:'ll| will)? get$/,
      /life at/,
      /why (?:should you )?(?:join|work|us)/,
      /why you(?:'ll| will| should)/,
      /what we(?:'ve| have) (?:got|to offer)/,
      /work[-/ ]life balance/,
      /our offer(?:ing)?s?$/,
      /relocation/,
      /paid time off/,
      /package/,
      /mentorship and career growth/,
      /we can (?:also )?offer/,
      /giv(?:e|es|ing) back/,
      /reasons to (?:join|work|care|love)/,
      /(?:sales|recruiting|recruitment|signing|sign-?on|annual|performance|referral|quarterly|yearly) bonus(?:es)?/,
      /advantages (?:of|to|in) (?:working|joining)/,
      /(?:health and )?wellness(?: programs?)?/,
      /incentives/,
      /treat yourself|what's waiting for you/,
    ),
  ],
  [
    "preferred",
    anyWords(
      /nice[- ]to[- ]ha(?:ve|ves|s)/,
      /nice if you ha(?:ve|d)/,
      /(?:good|great|nice|helpful|useful|beneficial|cool) to have/,
      /(?:great|awesome|amazing|nice|cool|good|fantastic|helpful|excited|impressed|advantage|bonus|plus|better|it) if you(?:'ve| have|'d| had|'re| are| know)?/,
      /(?:not|n't) (?:strictly )?(?:required|essential|necessary|mandatory|a must|needed)(?! for)/,
      /(?:helpful|useful|beneficial|valued|other useful|bonus) (?:skills|experiences?|knowledge|qualifications)/,
      /we (?:will )?favou?r/,
      /candidates? (?:will|may|might) also have/,
      /preferable/,
      /we (?:strongly |highly |also |would |much )*prefer/,
      /(?:would|could|might) also be (?:nice|great|good|cool|useful|helpful)/,
      /(?:would|could|might|will) be (?:also |very |really |especially )*(?:an? )?(?:nice|great|good|cool|amazing|awesome|plus|advantages?|bonus|asset|beneficial|helpful|ideal(?! candidate))/,
      /bonus(?! program| structure| plan)/,
      /bonuses$/,
      /extra (?:points|credit)/,
      /plus(?:ses|es)?$/,
      /(?:a|big|huge|considered) plus/,
      /advantages?/,
      /advantageous/,
      /preferred/,
      /preferably/,
      /preferences/,
      /(?<!\b(?:essential|required|necessary|mandatory)\b.*)desirables?/,
      /ideally/,
      /even better/,
      /stand out/,
      /sets? you apart/,
      /set yourself apart/,
      /optional/,
      /icing on the cake/,
      /brownie points/,
      /assets?$/,
      /added value/,
      /we(?:'d| would) (?:also )?(?:love|be thrilled|be excited|like) (?:it )?(?:if|to see)/,
      /pluspoints/,
      /beneficial/,
      /also (?:great|good|nice|helpful)/,
      /wish ?list/,
    ),
  ],
  [
    "desired",
    anyWords(
      /desired/,
      /desirable/,
      /recommended (?:skills|experiences?|knowledge|qualifications|requirements)/,
      /what we(?:'d| would) (?:like|love)(?: to see)?/,
      /we(?:'d| would) (?:like|love)/,
      /additional (?:(?:knowledge|technical|expertise|skills|experience)(?: and | or |,? )?)*(?:skills|qualifications|requirements|experience|expertise|knowledge)/,
      /(?:skills|experience|things|qualifications|candidates) we (?:also )?(?:like|favou?r|desire)/,
    ),
  ],
  [
    "learn",
    anyWords(
      /what you(?:'ll| will| can)(?: also)? (?:learn|gain)/,
      /you(?:'ll| will)(?: also)? (?:learn|gain)/,
      /learning outcomes?/,
      /mentorship/,
      /career growth/,
      /training (?:provided|program)/,
    ),
  ],
  ["required", whole(wants)],
  [
    "company",
    whole(
      /about(?! (?:you\b|the (?:job|role|position|opportunity|work|project|candidate)|the [\w ]{3,40} role|this (?:job|role|position|opportunity)|your|our (?:ideal|stack))).*/,
      /(?:who|the people|some of the people) you(?:'ll| will|'ll be| will be| could be| would be)? work(?:ing)? with/,
      /(?:who|what) (?:are )?we(?: are| do)?\b.*/,
      /(?:the )?company\b.*/,
      /our (?:company|story|mission|vision(?! of you)|values?|culture|client|customers?|people|history|purpose|team|supporters.*|commitment.*|product|business|office.*|impact)\b.*/,
      /(?:company|corporate|organi[sz]ation|business|client|department|division|team) (?:brief|overview|description|info\w*|highlights?|profile|summary|background|intro\w*|bio)/,
      /(?:meet )?(?:the|your|our) (?:team|client|company|project team)/,
      /team/,
      /overview of (?!.*(?:position|role|job)).*/,
      /(?:a )?(?:little |bit |little bit )(?:more )?about (?!you\b).*/,
      /(?:our )?core values/,
      /introducing .*/,
      /inside this .*/,
      /(?:our )?mission(?: statement)?/,
      /(?:our )?culture/,
      /(?:being you|your life|life) @.*/,
      /who (?:is|are) (?!you).*/,
      /join (?:us|our team).*/,
      /why\b.*/,
    ),
  ],
  [
    "facts",
    whole(
      /employment (?:information|type|details)/,
      /job (?:level|type|details|info\w*|id|code|family|category|area|function|number)/,
      /industry|industries/,
      /(?:work )?locations?/,
      /seniority(?: level)?/,
      /(?:position|contract) type/,
      /duration|schedule|department|shift|level/,
      /working (?:hours|time)/,
      /weekly hours.*/,
      /reports to/,
      /posting date|date posted/,
      /requisition.*/,
    ),
  ],
  [
    "stack",
    anyWords(
      /(?:tech(?:nology|nical)?|our|the|your|current|development) (?:stack|tools|toolbox|toolset|toolkit|environment|landscape)/,
      /technologies(?: (?:we|you|used|that|in use).*)?$/,
      /tech(?:nology)? we use/,
      /(?:main|core|key|primary) technolog(?:y|ies)/,
      /tools (?:and technologies )?(?:we|you(?:'ll| will)) use/,
      /what we (?:use|work with)/,
      /stack/,
    ),
  ],
  [
    "required",
    anyWords(
      /requir?ements?/,
      /requisites?/,
      /require[ds]?/,
      /qualifications?/,
      /qualif(?:ied|y)/,
      /prerequisites?/,
      /must[- ]haves?/,
      /you must/,
      /musts?/,
      /mandatory/,
      /essential(?! (?:duties|functions|job))(?: skills)?/,
      /minimum/,
      /your (?:profile|background|skills?|skillset|experience|expertise|qualities|toolbox|competenc\w+|superpowers?)/,
      /skill[se]*|skillset/,
      /abilities/,
      /competenc(?:y|ies|e)/,
      /expertise/,
      /knowledge/,
      /experience/,
      /education(?:al)?/,
      /credentials/,
      /certifications?/,
      /who (?:are )?you(?: are)?/,
      /about you/,
      /what (?:it|'s|is|does it) (?:take|need|required?).*/,
      /you(?:'re| are)$/,
      /you (?:bring|have|need|possess|are|got|should)\b.*/,
      /you (?:might|may|could|would) (?:be|fit).*/,
      /if you (?:are|have)$/,
      /you(?:'ll| will) (?:excel|thrive|succeed|shine)(?: (?:here|at|in|by|if|as).*)?/,
      /(?:job|role|position|opportunity|place|fit|match) for (?:you|someone|somebody|people|anyone)\b.*/,
      /(?:looking|searching) for\b.*/,
      /(?:the )?(?:ideal|successful|right|perfect|suitable|our|strong) (?:candidate|applicant|person|fit|match|hire)s?\b.*/,
      /candidate(?: profile| description)?/,
      /(?:you're|you'd be) (?:a )?(?:great|good|right|perfect) (?:fit|match).*/,
      /this (?:job|role|position|opportunity) is for you.*/,
      /profile?/,
      /what makes you.*/,
      /gotta haves?/,
      /the essentials/,
      /vision of you/,
      /candidates? (?:should|must|will|who)\b.*/,
      /(?:with|have|has|bring) the following.*/,
      /someone who .*/,
      /your story/,
      /need to see/,
      /sought/,
      /who (?:we|you) (?:need|want|seek|look).*/,
      /(?:to be successful|to succeed|how (?:to|you) succeed).*/,
      /(?:key )?attributes/,
    ),
  ],
  [
    "duties",
    anyWords(
      /responsibilit(?:y|ies)/,
      /responsible(?: for)?/,
      /duties/,
      /tasks?/,
      /accountabilit(?:y|ies)/,
      /what (?:will )?you(?:'ll| will|'d| would)?(?: be)? (?:do|doing|work|be doing|be working|own|build)\w*.*/,
      /what (?:will )?you(?:'ll| will) .*/,
      /(?:what|how) (?:will )?your .*/,
      /how (?:will you|you(?:'ll| will)) .*/,
      /you(?:'ll| will|'d)(?: be| get to)?\b.*/,
      /in this (?:role|position|job).*/,
      /as (?:an?|part|our)\b.*/,
      /day[- ]to[- ]day/,
      /a day in.*/,
      /key (?:role|activities|job.*|areas?)/,
      /what (?:to|you can) expect/,
      /essential (?:duties|functions|job functions)/,
      /job (?:functions?|duties)/,
      /your (?:role|mission|impact|tasks?|responsibilit\w+|job|challenge|work|day)/,
      /(?:the )?(?:challenge|impact|scope)/,
      /(?:primary|main) functions?/,
      /role and .*/,
      /functions|activities|objectives?|goals|deliverables|projects?/,
    ),
  ],
  [
    "role",
    anyWords(
      /job|role|position|opportunity|vacancy|description|summary|overview|introduction|purpose|assignment/,
      /about (?:this|the) .*/,
      /general/,
      /the work/,
    ),
  ],
];

/**
 * The kind of block that a heading opens, undefined when its words say nothing. `folded` is the heading as
 * `foldCase` gives it; marks round it (`##`, `**`, `:`, emoji) do not matter. Of "What you'll do | Key tasks" the first half that
 * says something decides. O(1).
 */
export function headingKind(folded: string): BlockKind | undefined {
  const bare = bareHeading(folded);
  if (bare.length === 0 || bare.length > maxHeadingLength) return undefined;
  const abroad = kindAbroad(bare);
  if (abroad !== undefined) return abroad;
  const parts = bare.split(/ ?[|:?] ?| [-/] /);
  for (const part of parts.length > 1 ? [...parts, bare] : parts) {
    const kind = headings.find(([, pattern]) => pattern.test(part))?.[0];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Whether a heading is one of another language than English, of whose words the tables of English know none. O(1). */
export function isHeadingAbroad(folded: string): boolean {
  return folded.length <= maxHeadingLength && kindAbroad(bareHeading(folded)) !== undefined;
}

/** The heading's words alone: `"** 2. Requirements: **"` gives "requirements". */
function bareHeading(folded: string): string {
  return folded
    .slice(0, maxHeadingLength * 2)
    .replace(/^[^A-Za-zÀ-ῼぁ-힣\d]+|[^A-Za-zÀ-ῼぁ-힣\d)]+$/gu, "")
    .replace(/^\d{1,2}[.)] /, "")
    .replace(/\s+/g, " ")
    .replace(/ ?& ?/g, " and ");
}
