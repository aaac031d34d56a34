import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { serveCommand } from '../../src/cli/serve-command.ts';
import { UsageError } from '../../src/config/usage-error.ts';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function start(command: string, port: number, timeout = 30) {
  return serveCommand({
    command,
    ready: `http://127.0.0.1:${port}/`,
    timeout,
    cwd: process.cwd(),
    env: process.env,
    signal: new AbortController().signal,
  });
}

async function refused(work: Promise<unknown>): Promise<UsageError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error('Nothing was refused.', { cause: error });
  return error;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

const SERVER = (port: number): string =>
  `node -e "require('http').createServer((_, r) => r.end('up')).listen(${port}, '127.0.0.1')"`;

test('the server answers while it is wanted, and all that it started ends afterwards', async () => {
  const port = await freePort();
  // The server is a grandchild: ending the shell alone would leave it.
  const served = await start(`sh -c '${SERVER(port).replaceAll("'", `'"'"'`)} & wait'`, port);
  expect(await answers(port)).toBe(true);
  await served.stop();
  expect(await answers(port)).toBe(false);
});

test('a command that ends early is told, with its last lines', async () => {
  const error = await refused(start('echo no such script >&2; exit 3', await freePort()));
  expect(error.what.en).toBe('The server ended before it was ready (3).');
  expect(error.problems.map(({ what }) => what.en)).toEqual(['| no such script']);
});

test('a command that never answers is told, and ended', async () => {
  const port = await freePort();
  const error = await refused(start(`node -e "console.log('warming up'); setTimeout(() => {}, 60000)"`, port, 1));
  expect(error.what.en).toBe('The server did not answer within 1 seconds.');
});

test('an address that is taken is told before anything starts', async () => {
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const error = await refused(start('exit 9', port));
    expect(error.what.en).toBe('Something already answers at this address.');
  } finally {
    server.close();
  }
});
