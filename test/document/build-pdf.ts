/** The drawing of a test page, and its links. */
export interface TestPage {
  /** PDF operators; text in Helvetica as /F1, bold as /F2, icons as /F3. */
  readonly content: string;
  readonly links?: readonly {
    readonly url: string;
    readonly rect: readonly [number, number, number, number];
  }[];
}

/** Additional objects. `id` gives the reference to the one at that index. */
export interface TestExtras {
  readonly objects: readonly string[];
  readonly resources: (id: (index: number) => string) => string;
  /** Forms by name. */
  readonly forms: (id: (index: number) => string) => string;
  readonly catalog: (id: (index: number) => string) => string;
  /** Annotations of every page, besides its links. */
  readonly annotations?: (id: (index: number) => string) => string;
}

const noExtras: TestExtras = {
  objects: [],
  resources: () => "",
  forms: () => "",
  catalog: () => "",
};

/** The smallest PDF with these pages of 600 × 800 points. Its standard fonts are not embedded. */
export function buildPdf(
  pages: readonly TestPage[],
  info = "",
  extras: TestExtras = noExtras,
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const fonts = ["Helvetica", "Helvetica-Bold", "FontAwesome"].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const image = add(
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream",
  );
  const ids = extras.objects.map(add);
  const id = (index: number): string => `${ids[index]} 0 R`;
  const parent =
    objects.length + pages.reduce((sum, page) => sum + 2 + (page.links?.length ?? 0), 0) + 1;
  const kids = pages.map((page) => {
    const content = add(`<< /Length ${page.content.length} >>\nstream\n${page.content}\nendstream`);
    const links = (page.links ?? []).map(({ url, rect }) =>
      add(
        `<< /Type /Annot /Subtype /Link /Rect [${rect.join(" ")}] /A << /S /URI /URI (${url}) >> >>`,
      ),
    );
    return add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Annots [${links.map((link) => `${link} 0 R`).join(" ")} ${extras.annotations?.(id) ?? ""}] /Resources << /XObject << /Im1 ${image} 0 R ${extras.forms(id)} >> ${extras.resources(id)} /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R /F3 ${fonts[2]} 0 R >> >> >>`,
    );
  });
  add(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`,
  );
  const catalog = add(`<< /Type /Catalog /Pages ${parent} 0 R ${extras.catalog(id)} >>`);
  const infoId = add(`<< ${info} >>`);
  return new TextEncoder().encode(withXref(objects, `/Root ${catalog} 0 R /Info ${infoId} 0 R`));
}

function withXref(objects: readonly string[], trailer: string): string {
  let pdf = "%PDF-1.7\n";
  const offsets = objects.map((body, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = pdf.length;
  const size = objects.length + 1;
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return `${pdf}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF`;
}

/** Operators that write `text` with its baseline at x, y, measured from the page's lower left corner. */
export function at(x: number, y: number, text: string, size = 10): string {
  const escaped = text.replace(/[\\()]/g, "\\$&");
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET\n`;
}
