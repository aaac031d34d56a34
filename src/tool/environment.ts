import type { Environment } from '../run/environment.ts';
import { documentReader, readAxeFrench, readPageScripts, toolVersions } from './package-root.ts';
import type { Registry } from './registry.ts';

/** What every run needs of the tool itself. @throws if the package was not built */
export async function toolEnvironment({
  book,
}: Registry): Promise<Pick<Environment, 'book' | 'scripts' | 'documentReader' | 'axeFrench' | 'tool'>> {
  return {
    book,
    scripts: await readPageScripts(),
    documentReader: documentReader(),
    axeFrench: await readAxeFrench(),
    tool: toolVersions(),
  };
}
