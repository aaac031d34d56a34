import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a small site, by path. `undefined`: no such file. */
export type SiteFiles = Readonly<Record<string, string | undefined>>;

export function page(title: string, body: string, { lang = 'en', head = '' } = {}): string {
  return (
    `<!doctype html>\n<html lang="${lang}">\n<head>\n  <title>${title}</title>\n${head}</head>\n` +
    `<body>\n  <header><a href="/">Home</a></header>\n  <main>\n    <h1>${title}</h1>\n    ${body}\n  </main>\n</body>\n</html>\n`
  );
}

/** Writes the files over what is in the folder. */
export async function write(folder: string, files: SiteFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}

export async function siteFolder(files: SiteFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-site-'));
  await write(folder, files);
  return folder;
}
