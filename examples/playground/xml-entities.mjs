// What @xmldom/xmldom reads entities by, for the documents that mammoth hands it: they are XML, never HTML.
export const XML_ENTITIES = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };
export const HTML_ENTITIES = { ...XML_ENTITIES };
