/**
 * Labels of rows. A position whose dates have been seen is a state of its own, since few rows after its dates
 * contain others.
 */
export const rowLabels = ["outside", "begin", "begin dated", "inside", "inside dated"] as const;

export const outside = 0;
export const begin = 1;
export const inside = 3;
