import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { makeFolder } from '../config/make-folder.ts';

/** A browser that can be launched. */
export interface UnpackedBrowser {
  readonly path: string;
  /** What its process needs beside our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE = '@sparticuz/chromium';

/**
 * Unpacks the embedded browser into the user's cache, once for each version, and says where it is.
 * Whole or not at all: it is unpacked under another name and then renamed, so two that start at once, or one that is
 * killed, leave nothing broken. Undefined where the package is not installed or does not fit this machine.
 */
export async function embeddedBrowser({
  cacheRoots = cacheFolders(),
  onUnpack,
}: {
  readonly cacheRoots?: readonly string[];
  readonly onUnpack?: (() => void) | undefined;
} = {}): Promise<UnpackedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = packedBrowser();
  if (packed === undefined) return undefined;
  for (const root of cacheRoots) {
    const folder = join(root, `chromium-${packed.version}`);
    if (await exists(join(folder, 'complete'))) return browserIn(folder);
    try {
      onUnpack?.();
      await unpackTo(folder, packed.bin);
      return browserIn(folder);
    } catch (error) {
      if (!isNotWritable(error)) throw error;
    }
  }
  return undefined;
}

/** Where the browser may be kept, the best place first. */
function cacheFolders(): string[] {
  const home = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return [join(home, 'curbcut'), join(tmpdir(), `curbcut-${process.getuid?.() ?? 'user'}`)];
}

function packedBrowser(): { bin: string; version: string } | undefined {
  try {
    const require = createRequire(import.meta.url);
    const entry = require.resolve(PACKAGE);
    const root = entry.slice(0, entry.lastIndexOf(PACKAGE.replace('/', sep)) + PACKAGE.length);
    const { version } = require(join(root, 'package.json')) as { version: string };
    return { bin: join(root, 'bin'), version };
  } catch {
    return undefined;
  }
}

async function unpackTo(folder: string, bin: string): Promise<void> {
  await makeFolder(dirname(folder));
  const scratch = await mkdtemp(`${folder}-`);
  try {
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(join(scratch, 'chromium')),
    );
    await chmod(join(scratch, 'chromium'), 0o755);
    for (const archive of ['al2023', 'fonts', 'swiftshader']) {
      await untar(join(bin, `${archive}.tar.br`), join(scratch, archive === 'swiftshader' ? '.' : archive));
    }
    // Relative to the file itself, so that the folder may be renamed.
    await writeFile(join(scratch, 'fonts.conf'), FONTS_CONF);
    await writeFile(join(scratch, 'complete'), '');
    await rename(scratch, folder);
  } catch (error) {
    // Somebody else was first: theirs is as good as ours.
    if (!(await exists(join(folder, 'complete')))) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function untar(archive: string, folder: string): Promise<void> {
  const unpack = extract();
  const writing = (async () => {
    for await (const entry of unpack) {
      const { name, type, mode } = entry.header;
      const path = join(folder, normalize(name));
      if (type !== 'file' || !path.startsWith(normalize(folder) + sep)) {
        entry.resume();
        continue;
      }
      await makeFolder(dirname(path));
      await pipeline(entry, createWriteStream(path, mode === undefined ? {} : { mode: mode | 0o600 }));
    }
  })();
  await Promise.all([writing, pipeline(createReadStream(archive), createBrotliDecompress(), unpack)]);
}

const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function browserIn(folder: string): UnpackedBrowser {
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isNotWritable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOSPC';
}
