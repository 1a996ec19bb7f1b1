// The numbers behind the credit of a title and of the months under it (docs/scoring-details.md).

/** Points of a title's credit: what each word of a title counts; "engineer" alone says little, "backend" much. */
export const titleWordPoints = { role: 1, field: 4 } as const;

/** What a word of a near field counts of the one that is asked for (site reliability for DevOps, data science for machine learning). */
export const titleNear = 0.6;

/** What a word of the title that is asked for counts where the position of an own title without it shows what it names (Java, at a software engineer's). */
export const titleShown = 0.7;

/** Credit of a title with a field where one without is asked ("Backend Engineer" for "Software Engineer"), and the other way round. */
export const titleWide = { asked: 0.9, own: 0.45 } as const;

/** From this likeness on, apart from levels, the work of two titles is of one field of software; of the years in other fields this share counts. */
export const titleSameField = 0.5;
export const otherFieldShare = 0.5;

/** What is left of the likeness of a title of another trade: a mechanical engineer shares one word with a software engineer, and not the work. */
export const titleOtherTrade = 0.4;

/** Credit lost for each level that the resume's title stands below the posting's (junior for senior: two), and for junior jobs for each above the next. */
export const titleLevelLoss = 0.15;

/** From this credit on a title counts as met: all its words, and a level at most one below. */
export const titleMet = 0.85;

/** Credit of a title that is no position's: above the first heading or in the first lines of the summary, where people name their trade. */
export const openingTitle = 0.8;

/** Credit of an intern's title for whoever studies computing: it is students who are sought. */
export const studentTitle = 0.8;

/** The most that any title gives in a resume that tells nothing of what was done: as much as a list. */
export const untoldTitle = 0.5;

/** Credit of a title that stands alone on a line anywhere else: whose it is, and when, is not known. */
export const loneTitle = 0.6;

/** Credit of a title that the first lines only look for ("seeking a position as …"): as little as a skill that is planned. */
export const soughtTitleShare = 0.2;
