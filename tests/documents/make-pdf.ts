import { encryption } from './encrypt-pdf.ts';

/** A PDF written by hand: what each test needs of one, and nothing else. */
export interface PdfRecipe {
  readonly title?: string;
  readonly lang?: string;
  /** Each page: lines of text, or `picture` for a scan, or nothing. */
  readonly pages: readonly PdfPage[];
  readonly tagged?: boolean;
  readonly marked?: boolean;
  readonly showsTitle?: boolean;
  readonly outline?: boolean;
  readonly fields?: readonly {
    readonly name: string;
    readonly label?: string;
    readonly type?: 'Tx' | 'Btn';
    readonly flags?: number;
  }[];
  /** Raw entries for the catalog: `/OpenAction ...`. */
  readonly catalog?: string;
  /** The permissions of an encryption with an empty password to open. */
  readonly permissions?: number;
  /** Needed to open it. */
  readonly password?: string;
}

export interface PdfPage {
  readonly blocks?: readonly PdfBlock[];
  readonly picture?: boolean;
}

export interface PdfBlock {
  readonly lines: readonly string[];
  /** Structure role; `Artifact` marks an ornament. Default: P. */
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly size?: number;
  /** From the left. Default: 72. */
  readonly x?: number;
  /** From below. Default: under the block before. */
  readonly y?: number;
}

/** A picture of 2 by 2 grey points. */
const PICTURE = '\x00\x80\xff\x40';

/** Makes the file. Text is Latin-1. */
export function makePdf(recipe: PdfRecipe): Uint8Array {
  const objects: string[] = [];
  const add = (body = ''): number => objects.push(body);
  const set = (id: number, body: string): void => {
    objects[id - 1] = body;
  };
  const { pages, tagged = false, marked = tagged, fields = [] } = recipe;
  const catalog = add();
  const tree = add();
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const root = tagged ? add() : 0;
  const body = tagged ? add() : 0;
  const picture = add(
    stream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', PICTURE),
  );
  const kids: number[] = [];
  const elements: number[] = [];
  const parents: string[] = [];
  const widgets: number[] = [];
  for (const [index, page] of pages.entries()) {
    const id = add();
    kids.push(id);
    const { content, marks } = draw(page, tagged);
    const drawn = add(stream('', content));
    const owners = marks.map(({ role, alt, lang }, mcid) => {
      const more = `${alt === undefined ? '' : ` /Alt ${text(alt)}`}${lang === undefined ? '' : ` /Lang ${text(lang)}`}`;
      return add(`<< /Type /StructElem /S /${role} /P ${body} 0 R /Pg ${id} 0 R /K ${mcid}${more} >>`);
    });
    elements.push(...owners);
    parents.push(`${index} [${owners.map((owner) => `${owner} 0 R`).join(' ')}]`);
    const own = index === 0 ? fields.map((field, at) => add(widget(field, at, id))) : [];
    widgets.push(...own);
    const annots = own.length === 0 ? '' : ` /Annots [${own.map((each) => `${each} 0 R`).join(' ')}]`;
    set(
      id,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${drawn} 0 R /StructParents ${index} ` +
        `/Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im1 ${picture} 0 R >> >>${annots} >>`,
    );
  }
  set(tree, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  if (tagged) {
    const numbers = add(`<< /Nums [${parents.join(' ')}] >>`);
    set(root, `<< /Type /StructTreeRoot /K [${body} 0 R] /ParentTree ${numbers} 0 R >>`);
    set(
      body,
      `<< /Type /StructElem /S /Document /P ${root} 0 R /K [${elements.map((each) => `${each} 0 R`).join(' ')}] >>`,
    );
  }
  const outline = recipe.outline === true ? add() : 0;
  if (outline > 0) {
    const item = add(`<< /Title (Part) /Parent ${outline} 0 R /Dest [${kids[0]} 0 R /Fit] >>`);
    set(outline, `<< /Type /Outlines /First ${item} 0 R /Last ${item} 0 R /Count 1 >>`);
  }
  set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R` +
      (recipe.lang === undefined ? '' : ` /Lang ${text(recipe.lang)}`) +
      (marked ? ' /MarkInfo << /Marked true >>' : '') +
      (tagged ? ` /StructTreeRoot ${root} 0 R` : '') +
      (recipe.showsTitle === true ? ' /ViewerPreferences << /DisplayDocTitle true >>' : '') +
      (outline > 0 ? ` /Outlines ${outline} 0 R` : '') +
      (widgets.length > 0 ? ` /AcroForm << /Fields [${widgets.map((each) => `${each} 0 R`).join(' ')}] >>` : '') +
      ` ${recipe.catalog ?? ''} >>`,
  );
  const info = add(recipe.title === undefined ? '<< >>' : `<< /Title ${text(recipe.title)} >>`);
  return assemble(objects, catalog, info, recipe);
}

interface Mark {
  readonly role: string;
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
}

function draw({ blocks = [], picture = false }: PdfPage, tagged: boolean): { content: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const parts = picture ? ['q 500 0 0 700 50 50 cm /Im1 Do Q'] : [];
  let y = 720;
  for (const { lines, role = 'P', alt, lang, size = 11, x = 72, y: from } of blocks) {
    y = from ?? y;
    const shown =
      role === 'Figure' && lines.length === 0
        ? 'q 40 0 0 40 72 72 cm /Im1 Do Q'
        : lines.map((line, at) => `BT /F1 ${size} Tf ${x} ${y - at * size * 1.2} Td ${text(line)} Tj ET`).join('\n');
    y -= lines.length * size * 1.2 + size;
    if (role === 'Artifact') parts.push(tagged ? `/Artifact BMC\n${shown}\nEMC` : shown);
    else if (tagged) {
      parts.push(`/${role} << /MCID ${marks.length} >> BDC\n${shown}\nEMC`);
      marks.push({ role, alt, lang });
    } else parts.push(shown);
  }
  return { content: parts.join('\n'), marks };
}

function widget(
  { name, label, type = 'Tx', flags = 0 }: NonNullable<PdfRecipe['fields']>[number],
  at: number,
  page: number,
): string {
  const tu = label === undefined ? '' : ` /TU ${text(label)}`;
  const top = 300 - at * 30;
  return `<< /Type /Annot /Subtype /Widget /FT /${type} /T ${text(name)}${tu} /Ff ${flags} /F 4 /Rect [72 ${top} 272 ${top + 20}] /P ${page} 0 R >>`;
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function text(value: string): string {
  return `(${value.replace(/[\\()]/g, '\\$&')})`;
}

function assemble(
  objects: readonly string[],
  catalog: number,
  info: number,
  { permissions, password }: PdfRecipe,
): Uint8Array {
  const secret =
    permissions === undefined && password === undefined ? undefined : encryption(permissions ?? -4, password ?? '');
  const all =
    secret === undefined ? objects : [...objects.map((body, at) => secret.encrypt(body, at + 1)), secret.dictionary];
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets: number[] = [];
  for (const [at, body] of all.entries()) {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  }
  const xref = file.length;
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  const more = secret === undefined ? '' : ` /Encrypt ${all.length} 0 R /ID [<${secret.id}> <${secret.id}>]`;
  file += `trailer\n<< /Size ${all.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R${more} >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
