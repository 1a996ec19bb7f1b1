// The entities that @xmldom/xmldom knows, for the documents that mammoth passes to it: they are XML, never
// HTML.
export const XML_ENTITIES = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };
export const HTML_ENTITIES = { ...XML_ENTITIES };
