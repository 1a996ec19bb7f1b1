/** A mail address as a whole, in the plain form that every check of the format "email" takes. */
export const mailAddress: RegExp = /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}$/i;

/** How the address of a page begins in running text, as a part of a pattern. */
export const webStart = "(?:https?:|www\\.)";
