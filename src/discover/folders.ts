import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Bound } from './scope.ts';
import { type FolderSite, readFolder } from './folder-site.ts';
import type { Seed } from './frontier.ts';
import { noPages, unreadableFile } from './input-errors.ts';
import { commonFolder, hostFor, type Input } from './inputs.ts';
import { findFile } from './static-file.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

/** The folders and HTML files among the inputs, served. */
export interface Folders {
  /** `dist.localhost` */
  readonly hosts: readonly string[];
  readonly hostRules: readonly string[];
  /** Folders that hold more than is looked at, as the person wrote them. */
  readonly cut: readonly string[];
  /** The pages of an input, in order. */
  seedsOf(input: Input, followsFiles: boolean): readonly Seed[];
  boundOf(input: Input): Bound | undefined;
  canonical(url: string): string;
  /** The bytes of a file that is served, under the server's own rules; undefined where the address is not of a folder. */
  read(url: string, maxBytes: number): Promise<Uint8Array | 'none' | 'too-large' | undefined>;
  close(): Promise<void>;
}

interface Opened {
  /** Files given by name: which page each is. */
  readonly pageOf: ReadonlyMap<Input, string>;
  readonly inputs: readonly Input[];
  readonly site: FolderSite;
  readonly host: string;
  readonly server: StaticServer;
}

/**
 * Reads and serves the folders; HTML files given by name are served from the folder that they share.
 * @throws UsageError for a folder that cannot be read or holds no page
 */
export async function openFolders(inputs: readonly Input[], cwd: string): Promise<Folders> {
  const here = await realpath(cwd);
  const opened: Opened[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(opened.map(({ server }) => server.close()));
  };
  try {
    for (const { folder, members, pageOf } of groups(inputs)) {
      const only = pageOf.size === 0 ? undefined : [...new Set(pageOf.values())];
      const host = hostFor(folder, new Set(opened.map((each) => each.host)));
      const site = await readFolder(folder, host, only).catch((cause: unknown) => {
        throw unreadableFile(members[0]?.name ?? folder, cause);
      });
      if (site.pages.length === 0) throw noPages(members[0]?.name ?? folder);
      opened.push({ inputs: members, pageOf, site, host, server: await serveFolder(site.root, host) });
    }
  } catch (error) {
    await close();
    throw error;
  }
  const of = (input: Input): Opened | undefined => opened.find((each) => each.inputs.includes(input));
  return {
    hosts: opened.map(({ host }) => host),
    hostRules: opened.map(({ host, server }) => `MAP ${host}:80 127.0.0.1:${server.port}`),
    cut: opened.filter(({ site }) => site.cut).map(({ inputs: [first] }) => first?.name ?? ''),
    seedsOf(input, followsFiles) {
      const site = of(input)?.site;
      if (site === undefined) return [];
      const seed = (page: string, origin: Seed['origin'], follows: boolean): Seed => ({
        url: new URL(site.urlOf(page)).href,
        origin,
        file: withSlashes(relative(here, join(site.root, page))),
        follows,
      });
      if (input.kind === 'folder') {
        return site.pages.map((page) => seed(page, { kind: 'folder', from: input.name }, true));
      }
      const page = of(input)?.pageOf.get(input);
      return page === undefined ? [] : [seed(page, { kind: 'input' }, followsFiles)];
    },
    boundOf(input) {
      const site = of(input)?.site;
      return site && { kind: 'origin', origin: site.origin };
    },
    canonical: (url) => opened.reduce((found, { site }) => site.canonical(found), url),
    async read(url, maxBytes) {
      const { origin, pathname } = new URL(url);
      const site = opened.find((each) => each.site.origin === origin)?.site;
      return site && readServed(site.root, pathname, maxBytes);
    },
    close,
  };
}

async function readServed(root: string, path: string, maxBytes: number): Promise<Uint8Array | 'none' | 'too-large'> {
  const served = await findFile(root, path);
  if (served.kind !== 'file') return 'none';
  try {
    if (served.size > maxBytes) return 'too-large';
    // No more than it held when it was opened: a file that grows must not fill the memory.
    const bytes = Buffer.alloc(served.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await served.handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await served.handle.close();
  }
}

interface Group {
  readonly folder: string;
  readonly members: readonly Input[];
  readonly pageOf: ReadonlyMap<Input, string>;
}

function groups(inputs: readonly Input[]): Group[] {
  const folders = inputs.filter((input) => input.kind === 'folder');
  const files = inputs.filter((input) => input.kind === 'file');
  const all: Group[] = folders.map((input) => ({ folder: input.path, members: [input], pageOf: new Map() }));
  if (files.length === 0) return all;
  const folder = commonFolder(files.map(({ path }) => path));
  const pageOf = new Map(files.map((file) => [file, withSlashes(relative(folder, file.path))] as const));
  return [...all, { folder, members: files, pageOf }];
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
