import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF that is open. Close it by `destroy` of its loading task. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Numbers of the drawing operations that show a picture. */
  readonly pictureOperations: ReadonlySet<number>;
  /** The bit of the permissions that lets assistive technology read. */
  readonly readerPermission: number;
}

/** A picture with more pixels than this is not decoded. */
const MOST_PIXELS = 60_000_000;

/**
 * Opens a PDF with pdf.js, which is loaded here and nowhere else. No script of the document is run, nothing is fetched.
 * @throws pdf.js's exceptions, by name: `PasswordException`, `InvalidPDFException`, ...
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  standIns();
  // The package is optional: who checks documents installs it.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));
  const pdf = await pdfjs.getDocument({
    // It refuses a Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: MOST_PIXELS,
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}standard_fonts/`,
    wasmUrl: `${home}wasm/`,
    verbosity: 0,
  }).promise;
  const { OPS, PermissionFlag } = pdfjs;
  return {
    pdf,
    pictureOperations: new Set([
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintImageMaskXObject,
      OPS.paintImageXObjectRepeat,
      OPS.paintInlineImageXObjectGroup,
      OPS.paintImageMaskXObjectGroup,
    ]),
    readerPermission: PermissionFlag.COPY_FOR_ACCESSIBILITY,
  };
}

/** pdf.js makes a matrix as it loads, for drawing, which is never done here; without its canvas package there is no such class. */
function standIns(): void {
  const world = globalThis as { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown };
  world.DOMMatrix ??= function DOMMatrix(): void {};
  world.ImageData ??= function ImageData(): void {};
  world.Path2D ??= function Path2D(): void {};
}
