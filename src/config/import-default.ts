import { pathToFileURL } from 'node:url';

/** Endings of files that run code. */
export const CODE = ['ts', 'mts', 'js', 'mjs', 'cjs'] as const;

/** Runs a file of the person's own, TypeScript or JavaScript, and gives what it exports as its default. @throws what it throws */
export async function importDefault(path: string): Promise<unknown> {
  if (/\.m?ts$/.test(path)) {
    const { createJiti } = await import('jiti');
    return await createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(path, { default: true });
  }
  const module: unknown = await import(pathToFileURL(path).href);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
