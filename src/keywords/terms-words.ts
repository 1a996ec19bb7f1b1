/** Words that part one chunk from the next: function words, and the verbs and adverbs of postings. Folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against all along also although always am among an and any anyone are around as at
  away be because become been before being below best better between both but by can cannot could did do does doing done down
  during each eager either else enough etc even every everyone everything ex few find for from further get give given go great had
  has have having he her here hers him his how however i if in including include includes into is it its itself just keep know let like
  likely made make makes many may me might more most much must my near need needs neither never new next nice no non nor not now of
  off often on once one ones only onto open or other others our ours out over own per plus rather re same see seek seeking
  several she should since so some someone something soon still such take than that the their theirs them then there these they
  thing things this those though through thus to together too toward towards under until up upon us use used user using
  various very via vs want was we well were what when where whether which while who whom whose why will wish with within without would
  yes yet you your yours yourself first second third two three four five six seven eight nine ten
  ability able accelerate accept achieve act adapt add address advance align allow analyze apply appreciate architect articulate assist
  assess assure attend automate based begin belong bring broaden build building built care carry champion change check choose clear
  closely collaborate collaborating collaborate combine comfortable commit committed communicate communicating complete comply conduct
  consult continue continuously contribute contributing convert coordinate create creating cultivate currently debug decide define
  defining deliver delivering demonstrate demonstrated demonstrates deploy deploying derive describe design designing desire desired
  detail determine develop developed developing develops diagnose directly discover discuss document drive driving eagerly effectively
  efficiently enable enabling encourage engage enhance enjoy ensure ensuring establish evaluate evolve examine excellent exceptional excited
  execute executing expand expect expected expected experienced explain explore express extend extensive familiar fast feel figure fix
  focus focused follow following form foster foundational fully gain generate grow growing guide guiding handle handling hands-on happy
  help helping highly hire hiring hold identify implement implementing improve improving independently influence inform innovate integrate
  integrating interact interested investigate invest involve involved join keen larger launch lead leading learn learning leverage leveraging
  listen live look looking love maintain maintaining manage managing measure meet mentor mentoring migrate minimum monitor motivated
  move multiple operate optimize optimizing organize oversee own owning participate participating partner passionate perform performing
  plan play please possess practice prefer preferable preferably preferred prepare present prevent prior produce proficient promote propose
  prototype prove proven provide providing pursue push quickly read reach recommend reduce refactor regularly related relevant report
  represent require required requires research resolve respond responsible reveal review reviewing run running scale scaling secure select
  self serve serving set shape share ship show similar simplify skilled solid solve solving speak specify spend stay strong strongly
  succeed suggest support supporting sure talk teach tell test testing think thrive throughout touch track train transform translate
  troubleshoot troubleshooting turn understand understanding understands upgrade utilize utilizing validate verify wear welcome
  willing work working works world-class write writing written verbal`.split(/\s+/),
);

/**
 * Words too wide to be a requirement by themselves; a chunk made of them alone is dropped, and they are cut from the ends of others
 * ("strong payments reconciliation experience"). Folded.
 */
export const genericWords: ReadonlySet<string> = new Set(
  `academic architecture architectures architects architect consultant consultants principal specialist designers principle principles constraints academic access account accounts action activities activity additional advanced advantage agency agile ai amazing amount analysis analyst
  analytical app application applications applicant applicants approach approaches area areas art asset aspect aspects attention attitude
  audience awareness background bachelor bachelor's base basic basis behavior benefit benefits big bonus broad bs ba budget business businesses
  candidate candidates capabilities capability capacity career careers case cases category certification challenge challenges
  challenging class client clients code coding colleague colleagues collaboration collaborative college combination command commercial
  communication communications community company companies compensation competence competencies complex complexity component components
  computer concept concepts condition conditions configuration consumer content context contract core corporate cost country course creative
  critical cross-functional cs culture curiosity customer customers cutting-edge cycle daily data date day days deadline deadlines decision
  decisions deep degree delivery demand department deployment depth developer developers development diploma direct direction discipline
  disciplines diverse diversity document documentation domain domains driven duties dynamic e.g early ease easy ecosystem edge education
  effective efficiency efficient effort efforts employee employees employer employment end end-to-end energy engineer engineers engineering
  english enterprise entire environment environments equal equivalent error errors essential event events everyday evidence example examples excellence
  exciting exercise experience experiences expert expertise experts exposure external eye face fast-paced feature features feedback
  field fields firm flexibility flexible flow fluent fluency form foundation framework frameworks full full-time function functional
  functionality functions fundamentals future general global goal goals good graduate group groups growth guidance hand hands hard hardware
  health high high-quality higher home hour hours human idea ideas ideal impact implementation implementations important improvement
  improvements incident individual individuals industry influence information infrastructure initiative initiatives innovation innovative
  insight insights integration interaction interest interface interfaces internal internet internship interview introduction issue issues
  item items it job jobs junior key knowledge lack language languages large large-scale latest layer leader leaders leadership level
  levels library libraries life lifecycle limit line lines list local location logic long long-term lot low main major management manager managers
  manner market markets mathematics mandatory master master's material materials matter meaningful means measure medium meeting meetings member members
  method methodologies methodology methods metric metrics mid mind mindset mission mobile mode model models modern module modules month months
  multi multiple name native natural nature need network networks note number numerous object objective objectives offer office
  online operation operations opportunities opportunity option options order organization organizations organizational outcome outcomes
  output overall owner ownership pace package part partner partners passion past path pattern patterns people perform performance person
  personal perspective phase phd physical piece pipeline pipelines place plan planning plans platform platforms player point points policies
  policy position positions positive possible potential power practical practice practices presence presentation pressure priorities
  priority private problem problems procedure procedures process processes processing product production productive products professional
  professionals proficiency program programming programs progress project projects proof proper protocol protocols prototype provider providers public
  purpose qualification qualifications quality quantitative question questions quick range rapid rate real real-world reality reason record records
  reference region regular relationship relationships relevant reliability reliable remote reporting reports request requests requirement
  requirements research resource resources response responsibilities responsibility result results retail reviews right risk risks road robust role roles
  room root routine sale sales sample satisfaction scale scalable scale schedule school science scope scripting scripts sector security
  senior sense series server service services session set setting settings shift short side simple single site sites situation situations
  size skill skills skillset small smart social software solution solutions source sources space special specialist specific
  specifications spirit stack staff stage stakeholder stakeholders standard standards start startup start-up state state-of-the-art
  status step steps store story strategic strategies strategy strength structure structures student students studies study style subject success
  successful successfully suite summer support system systems talent talented target task tasks team teams teamwork technical technique techniques
  technological technologies technology term terms test tests thinking thorough thought time times title today tool tools toolset top topic topics total
  track training travel trend trends trust type types unique university unit updates usage use user users value values variety vendor
  vendors version vision visual voice way ways web website websites week weeks wide win word words work workflow workflows workforce working workplace
  world write year years young able accurate actionable additional adjacent advantage ambiguous applied appropriate available bonus certain clean
  closely combined common comparable competitive comprehensive concise consistent constant constructive contemporary continuous cross current custom
  deep demonstrable detailed detail-oriented different difficult digital distinct down-to-earth due eager elegant emerging engaging excellent
  existing extra fantastic final fresh friendly front fun functional genuine greenfield growing happy healthy helpful hybrid immediate impactful
  in-depth inclusive independent initial innovative intelligent intense intermediate international joint latest legal little logical maintainable major
  massive maximum minimal minor mixed monthly national necessary needed non-technical novel numerical official open-minded ongoing optimal
  original outstanding particular permanent pivotal previous primary proactive promising proud qualified quality-oriented rare ready recent reasonable
  responsive rich rigorous safe seamless second secure self-driven self-motivated self-starter sensitive serious sharp significant
  sophisticated sound stable standalone steady straightforward strong sub successful suitable superior sustainable team-oriented testable tight
  timely tough traditional transparent typical ultimate upcoming usable useful valid valuable various vast versatile viable vital voluntary weekly
  wonderful worldwide worth cyber micro online offline columnar true keen sheer mere whole fair calm
  cool kind polite mutual inner sincere basic equal grit humor humour wit hustle tenacity courage humility empathy kindness honesty patience resilience
  judgment judgement sanity electronic statistical prime contractor contractors government military federal`.split(
    /\s+/,
  ),
);

/** Places, days and words of contracts that stand in postings with a capital letter. Folded. */
export const nameWords: ReadonlySet<string> = new Set(
  `us usa u.s uk eu emea apac america american europe european asia africa israel israeli india indian germany german france french spain canada
  canadian mexico brazil china chinese japan japanese korea london berlin paris munich hamburg dublin amsterdam toronto vancouver montreal york
  nyc boston chicago seattle austin dallas houston denver atlanta portland phoenix philadelphia miami detroit francisco angeles
  diego jose palo alto bay silicon valley california texas washington virginia carolina florida georgia ohio illinois massachusetts colorado arizona
  oregon pennsylvania jersey maryland michigan minnesota tel aviv haifa jerusalem herzliya bangalore bengaluru hyderabad pune mumbai delhi chennai
  singapore sydney melbourne zurich vienna warsaw stockholm copenhagen madrid barcelona lisbon january february march april may june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday summer winter fall spring inc ltd llc gmbh corp
  hr ceo cto cfo vp ii iii iv eoe eeo visa h1b remote onsite hybrid fulltime parttime pto dental equity mr ms dr linkedin github facebook twitter google amazon microsoft apply`.split(
    /\s+/,
  ),
);

/** Short forms of wide words, of degrees and of trade talk: no product has such a name. Folded, in the singular. */
export const commonAcronyms: ReadonlySet<string> = new Set(
  `api apis app apps cpu gpu tpu fpga asic soc hw sw os pc mac ip id ui ux qa qe qc db dbs dba dbms rdbms it ict hr pm po ba bs bsc msc ms ma mba phd bachelors
  masters kpi roi okr sla slo sli poc mvp rfp rfc crm erp sdk ide cli gui cad cam dsp asr tts ocr nlp nlu ml ai dl rl llm cv ar vr xr iot
  dnn cnn rnn lstm gan svm glm etl elt olap oltp bi dw dwh edw sql nosql json xml csv html css http https tcp udp dns vpn lan wan ssl tls ssh ftp sso
  mfa iam rbac saas paas iaas faas devops mlops secops sre swe sde sdet eng dev devs prod env infra config repo tech spec specs admin ops ads ad
  b2b b2c c2c smb sme gdpr hipaa sox pci iso cmmi pto eoe eeo us usa uk eu emea apac dod nasa fbi cia gov ny nyc sf la ca tx ma wa
  cd ci vcs oop ood ooad ddd tdd bdd soa rest soap grpc crud mvc mvp mvvm jvm jit gc ram rom ssd hdd usb pcie hdmi lte gps rf ic pcb
  fintech edtech adtech martech startup startups onsite offshore freelancer fulltime b.s b.a m.s ph.d e.g i.e etc vs nice-to-have mr mrs dr
  linkedin glassdoor indeed greenhouse workday careers website url email pdf word ppt fte w2 c2c corp h1b`.split(
    /\s+/,
  ),
);
