// The numbers of the scoring that `options.weights` cannot override.

/**
 * A score based on no more things than this, besides the title, says little; a degree or trait is part of a
 * thing.
 */
export const fewRequirements = 2;

/** From this many things on, including the title, the caps are high enough to make up the whole. */
export const fewestCapped = 8;

/**
 * If fewer are asked for, one may weigh this factor more than an even share, and the title just an even
 * share.
 */
export const leastSpread = 1.2;

/** From this many months in positions on, a skill is known in depth. */
export const depthMonths = 24;

/**
 * The percentage of claimed years (up to those asked for) that counts if no positions show more: claims are
 * cheap, but not worthless.
 */
export const claimPercent = 40;

/**
 * With this many lines that may describe work but belong to no position, part of the history was not read.
 */
export const unreadLines = 8;

/**
 * A position with this many skills and hardly another word only lists them: it does not show what was done
 * with each, or for how long.
 */
export const enumeratedFrom = 7;

/**
 * If nothing else in the resume describes any work, this many names more than a position can speak for stand
 * for nothing, and fewer for less.
 */
export const untoldBeyond = 6;

/** How many lines above the first heading may hold the name, the contact and the trade. */
export const openingLines = 10;

/** The share of a list's credit left for a skill known only a little: more than for one being learned. */
export const slight = 0.6;

/**
 * Up to `from` months of later work without it, a skill or title counts in full; then evenly less, down to
 * `rest` at `to` months.
 */
export const oldest = { from: 72, to: 144, rest: 0.6 } as const;

/** The share of the credit left for a skill only in a bare list or in words copied from the posting. */
export const bareList = 0.25;

/** The least of the same if there are dated positions in software that say hardly anything. */
export const untoldList = 0.5;

/**
 * A keyword of a profile becomes a requirement from this share of postings on; below one in twenty it is the
 * wish of single employers.
 */
export const minDemand = 0.05;

/**
 * The maximum number of keywords of a profile that count; a few dozen describe a field, and the rest is
 * noise.
 */
export const maxProfileKeywords = 60;

/** Credit of a degree by how many levels it is below the one asked for; further below earns nothing. */
export const degreeBelow: readonly number[] = [1, 0.5];

/** Credit of a degree in a field not asked for: most postings add "or a related field". */
export const degreeOtherField = 0.7;

/**
 * Credit of a degree still studied for: what a posting for students means, but not yet what others ask for.
 */
export const degreeUnfinished = 0.8;

/** The share of all else that counts in any case if the posting names technologies only as wishes. */
export const wishedGround = 0.5;

/**
 * The share of all points left for a person without current or recent studies if only students are sought.
 */
export const noStudent = 0.4;

/**
 * Months of work that replace a degree if the posting accepts experience instead: the length of a bachelor's.
 */
export const degreeEquivalentMonths = 48;
