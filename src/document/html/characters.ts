/** The named character references that occur in pasted texts. */
export const namedCharacters: ReadonlyMap<string, string> = new Map(
  "amp & lt < gt > quot \" apos ' lsquo ‘ rsquo ’ ldquo “ rdquo ” ndash – mdash — bull • middot · hellip … euro € pound £ reg ® trade ™ copy © auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß agrave à acirc â ccedil ç egrave è eacute é Eacute É ecirc ê icirc î ocirc ô ugrave ù aacute á iacute í oacute ó uacute ú ntilde ñ nbsp \u00a0"
    .split(" ")
    .flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? ""] as const] : [])),
);
