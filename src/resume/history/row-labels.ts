/** Labels of rows. A position that has its dates is another state, since few rows behind that bring others. */
export const rowLabels = ["outside", "begin", "begin dated", "inside", "inside dated"] as const;

export const outside = 0;
export const begin = 1;
export const inside = 3;
