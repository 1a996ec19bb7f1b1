import type { BlockKind } from "./headings.ts";
import { whole } from "./pattern.ts";

/**
 * Headings of postings in German, French, Spanish and Dutch. Each pattern sees one whole heading, folded, without marks round it. The
 * skills under them are called as in English.
 */
const headings: readonly (readonly [BlockKind, RegExp])[] = [
  [
    "benefits",
    whole(
      /(?:das |was )?(?:wir )?bieten wir(?: dir| ihnen)?|(?:das |was )?wir (?:dir |ihnen )?bieten|unser angebot|(?:deine|ihre|unsere) (?:benefits|vorteile)|darauf kannst du dich freuen/,
      /(?:ce que )?(?:nous|on) (?:vous )?(?:offrons|proposons|propose|offre)|(?:nos |vos |les )?avantages|pourquoi nous rejoindre.*/,
      /(?:lo que )?(?:te )?ofrecemos|beneficios|qué ofrecemos|wij bieden(?: jou)?|wat (?:wij|we) (?:jou )?bieden|ons aanbod/,
    ),
  ],
  [
    "preferred",
    whole(
      /(?:von|ein) (?:vorteil|plus)|wünschenswert(?: .*)?|idealerweise.*|pluspunkte|(?:das wäre|wäre) (?:schön|toll|super)|nicht zwingend.*|optional/,
      /(?:les |vos |un |des )?(?:plus|atouts?)|serait un plus|idéalement.*|souhaité(?:es|s|e)?|compétences (?:souhaitées|appréciées)/,
      /deseable|se valora(?:rá)?.*|valorable.*|requisitos deseables|pluspunten|een pré|pré/,
    ),
  ],
  [
    "required",
    whole(
      /(?:dein|ihr|euer|das) profil|(?:das|was) (?:bringst du|du|sie|solltest du|bringen sie)(?: .*)?(?:mit|mitbringst|mitbringen|haben)|was (?:wir|uns) (?:uns )?(?:von dir |von ihnen )?(?:erwarten|wünschen|suchen)|(?:deine|ihre|unsere|die|fachliche) (?:anforderungen|qualifikationen?|voraussetzungen|kenntnisse|skills|fähigkeiten|erfahrung(?:en)?)|anforderungen(?: an .*)?|anforderungsprofil|qualifikation(?:en)?|voraussetzungen|kenntnisse|das (?:solltest|musst) du .*|damit überzeugst du.*|wir suchen|wen wir suchen/,
      /(?:le |votre |ton )?profil(?: recherché| souhaité| idéal)?|(?:vos |les |tes )?(?:compétences|qualifications|connaissances)(?: (?:requises|techniques|recherchées|attendues|et expérience))?|pré-?requis|exigences|ce que (?:nous|on) (?:recherchons|recherche|attendons)|qui (?:êtes-vous|es-tu) ?|vous avez|formation(?: et expérience)?/,
      /requisitos(?: .*)?|(?:tu |el )?perfil(?: .*)?|qué buscamos|lo que buscamos|experiencia|conocimientos.*|functie-?eisen|wat (?:breng (?:je|jij)|vragen wij|wij vragen|we vragen|heb (?:je|jij)).*|(?:jouw|jou) profiel|profiel|wie ben (?:je|jij)/,
    ),
  ],
  [
    "duties",
    whole(
      /(?:deine|ihre|die|eure) (?:aufgaben?|rolle|mission|tätigkeiten|verantwortung|herausforderung(?:en)?)|aufgaben(?:gebiet|bereich)?|tätigkeiten|(?:das|was) (?:erwartet dich|dich erwartet|sie erwartet|erwartet sie|machst du|du machst|du bei uns .*)(?: .*)?|stellenbeschreibung/,
      /(?:vos |tes |les |la |votre )?(?:missions?|responsabilités|tâches|rôle)(?: principales)?|le poste|(?:description|descriptif) du poste|ce que vous ferez|au quotidien/,
      /(?:tus |las )?(?:responsabilidades|funciones|tareas)|qué harás|descripción del puesto|wat ga (?:je|jij) doen|(?:jouw |de )?(?:taken|rol|functie)|takenpakket|werkzaamheden/,
    ),
  ],
  [
    "company",
    whole(
      /über uns|wer wir sind|das sind wir|unser (?:team|unternehmen)|das unternehmen|wir über uns/,
      /qui sommes[- ]nous ?|à propos(?: de .*)?|l'entreprise|notre (?:entreprise|société|équipe|mission)|l'équipe/,
      /sobre nosotros|quiénes somos|la empresa|over ons|wie (?:wij|we) zijn/,
    ),
  ],
  [
    "apply",
    whole(
      /(?:deine |ihre |jetzt )?bewerbung|jetzt bewerben|kontakt|ansprechpartner(?:in)?|so bewirbst du dich|haben wir (?:dein|ihr) interesse geweckt.*/,
      /(?:comment )?postuler|candidature|processus de recrutement|contacto|cómo aplicar|solliciteren|sollicitatie(?:procedure)?/,
    ),
  ],
];

/** The kind of block that a heading in another language than English opens, undefined when its words are none. O(1). */
export function kindAbroad(bare: string): BlockKind | undefined {
  return headings.find(([, pattern]) => pattern.test(bare))?.[0];
}
