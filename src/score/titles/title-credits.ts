// The numbers behind the credit of a title and of the months under it (docs/scoring-details.md).

/** Points for each word of a title: "engineer" alone says little, "backend" much. */
export const titleWordPoints = { role: 1, field: 4 } as const;

/**
 * The share of its points that a word counts if a word of a near field is found instead (site reliability for
 * DevOps, data science for machine learning).
 */
export const titleNear = 0.6;

/** The same for another technology of one field: iOS for Android. */
export const titleNextTo = 0.3;

/** The same for a word of a field whose work has much in common: system administration for DevOps. */
export const titleKin = 0.4;

/**
 * The share of its points that a word of the asked title counts if the resume's title lacks it but the
 * position shows what it names (Java, for a software engineer).
 */
export const titleShown = 0.7;

/**
 * Credit of a title with a field if one without is asked for ("Backend Engineer" for "Software Engineer"),
 * also if it is one of running, testing or studying software (`other`: "Test Engineer"), and vice versa.
 */
export const titleGeneral = { asked: 0.9, other: 0.6, own: 0.45 } as const;

/**
 * From this likeness on, regardless of levels, two titles are in the same field of software. Of the years in
 * other fields, the share `otherFieldShare` counts.
 */
export const titleSameField = 0.5;
export const otherFieldShare = 0.5;

/**
 * The factor for a title of another trade: a mechanical engineer has a word in common with a software
 * engineer, but not the work.
 */
export const titleOtherTrade = 0.4;

/**
 * Credit lost for each level that the resume's title is below the posting's (junior for senior: two), and for
 * junior jobs for each level above the next.
 */
export const titleLevelLoss = 0.15;

/** The factor for the title of somebody who does not lead if an engineering manager is sought. */
export const titleNotLeading = 0.5;

/** A title counts as met from this credit on: all its words, and at most one level below. */
export const titleMet = 0.85;

/**
 * Credit of a title that is not a position's: above the first heading or in the first lines of the summary,
 * where people name their trade.
 */
export const openingTitle = 0.8;

/** Credit for an intern's title if the person studies computing: it is students who are sought. */
export const studentTitle = 0.8;

/** The most credit of any title in a resume that says nothing about what was done: as much as a list. */
export const undescribedTitle = 0.5;

/** Credit of a title alone on a line elsewhere: it is unknown whose it is, and from when. */
export const loneTitle = 0.6;

/**
 * Credit of a title that the first lines only look for ("seeking a position as …"): as little as a planned
 * skill.
 */
export const soughtTitleShare = 0.2;
