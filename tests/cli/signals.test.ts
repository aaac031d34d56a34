import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/tool/package-root.ts';

/** The module by itself, as a process can import it. */
let module = '';
beforeAll(async () => {
  const entryPoints = [join(packageRoot(), 'src/cli/signals.ts')];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, platform: 'node', format: 'esm' });
  module = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`;
});

/** A process that listens as a run does, says "ready", and goes on for a minute unless the first signal ends it. */
function start(afterFirst: string) {
  const script = `
    import { watchSignals } from ${JSON.stringify(module)};
    const watch = watchSignals(() => console.log('stopping'));
    const minute = setTimeout(() => {}, 60_000);
    watch.signal.addEventListener('abort', () => { ${afterFirst} });
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, said: () => once(child.stdout, 'data'), ended: once(child, 'exit') };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s lets the run end by itself, with %i', async (name, code) => {
  const { child, said, ended } = start('clearTimeout(minute); process.exitCode = watch.code();');
  await said();
  child.kill(name);
  expect(await ended).toEqual([code, null]);
});

test('the second signal ends it at once', async () => {
  const { child, said, ended } = start('');
  await said();
  child.kill('SIGINT');
  await said();
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
});
