/** A whole mail address, in the plain form that every check of the format "email" accepts. */
export const mailAddress: RegExp = /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}$/i;

/** How a web address begins in running text, as part of a pattern. */
export const webStart = "(?:https?:|www\\.)";
