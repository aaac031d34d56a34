import { createHash } from 'node:crypto';
import type { PagePrint } from '../model/page-print.ts';
import type { BuildFiles } from './build-files.ts';
import { cssPrint, scriptPrint } from './code-references.ts';
import { htmlPrint } from './html-print.ts';
import { stableName } from './stable-name.ts';

/** A page of a build, as it is compared with the same page of another. */
export interface BuiltPage extends PagePrint {
  /** The same for pages of one language that are made from one template. */
  readonly layout: string;
  /** Files of the build that it links to, by path. */
  readonly links: readonly string[];
  /** Files that it names as itself in another language. */
  readonly twins: readonly string[];
}

/** One file, read and understood. */
interface FilePrint {
  readonly mark: string;
  /** Of what it holds, without what changes with each build. */
  readonly hash: string;
  readonly references: readonly string[];
  readonly page?: Pick<BuiltPage, 'layout' | 'links' | 'twins'> & { readonly hasScripts: boolean };
}

/** Reads builds; what did not change since the last time is not read again. */
export interface BuildReader {
  /** @param pages the pages among the files */
  read(files: BuildFiles, pages: readonly string[]): Promise<ReadonlyMap<string, BuiltPage>>;
}

export function buildReader(): BuildReader {
  const known = new Map<string, FilePrint>();

  return {
    async read(files, pages) {
      const fileAt = async (path: string): Promise<FilePrint | undefined> => {
        const mark = files.marks.get(path);
        if (mark === undefined) return undefined;
        const before = known.get(path);
        if (before?.mark === mark) return before;
        // Gone since it was listed: as if it had never been there.
        const bytes = await files.read(path).catch(() => undefined);
        if (bytes === undefined) return undefined;
        const print = filePrint(bytes, path, mark);
        known.set(path, print);
        return print;
      };
      for (const path of known.keys()) if (!files.marks.has(path)) known.delete(path);
      const reached = new Set<string>();
      const read: { readonly path: string; readonly file: FilePrint; readonly loads: readonly string[] }[] = [];
      for (const path of pages) {
        const file = await fileAt(path);
        if (file === undefined) continue;
        const loads = await loadedBy(path, file, fileAt);
        for (const each of loads.keys()) reached.add(each);
        read.push({ path, file, loads: [...loads].map(([name, hash]) => `${stableName(name)} ${hash}`).sort() });
      }
      // A script may load code under an address that it puts together: code that no page names may belong to any that runs one.
      const loose: string[] = [];
      for (const path of files.marks.keys()) {
        if (!CODE.test(path) || reached.has(path)) continue;
        loose.push(`${stableName(path)} ${(await fileAt(path))?.hash ?? ''}`);
      }
      const looseHash = loose.length === 0 ? '' : hashOf(loose.sort().join('\n'));
      return new Map(
        read.flatMap(({ path, file, loads }): [string, BuiltPage][] => {
          if (file.page === undefined) return [];
          const { hasScripts, ...page } = file.page;
          const files = hashOf([...loads, ...(hasScripts && looseHash !== '' ? [looseHash] : [])].join('\n'));
          return [[path, { content: file.hash, files, ...page }]];
        }),
      );
    },
  };
}

const PAGE = /\.(?:html?|xhtml)$/i;
const STYLE = /\.css$/i;
const SCRIPT = /\.(?:mjs|cjs|js)$/i;
const CODE = /\.(?:mjs|cjs|js|css)$/i;

/** Every file of the build that a page loads, by way of others too, each with its hash. One that is not there is `missing`. */
async function loadedBy(
  page: string,
  { references }: FilePrint,
  fileAt: (path: string) => Promise<FilePrint | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const loads = new Map<string, string>();
  const waiting = [...references];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === page || loads.has(path)) continue;
    const file = await fileAt(path);
    if (file === undefined) continue;
    loads.set(path, file.hash);
    waiting.push(...file.references);
  }
  return loads;
}

function filePrint(bytes: Uint8Array, path: string, mark: string): FilePrint {
  if (PAGE.test(path)) {
    const { text, references, links, twins, hasScripts, layout } = htmlPrint(decoded(bytes), path);
    return { mark, hash: hashOf(text), references, page: { layout: hashOf(layout), links, twins, hasScripts } };
  }
  if (STYLE.test(path) || SCRIPT.test(path)) {
    const { text, references } = (STYLE.test(path) ? cssPrint : scriptPrint)(decoded(bytes), path);
    return { mark, hash: hashOf(text), references };
  }
  return { mark, hash: hashOf(bytes), references: [] };
}

/** UTF-8, else byte by byte: in any other encoding two texts that differ must not become one. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

/** 128 bits: a page made to look like another must not pass for it. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
