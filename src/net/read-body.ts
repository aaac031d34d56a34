import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export interface Body {
  readonly bytes: Uint8Array;
  /** There was more than the limit. */
  readonly cut: boolean;
}

/** More layers than this is an attack. */
const MOST_LAYERS = 2;

/**
 * Reads a response's body up to `maxBytes` after decompression, then lets go of the connection.
 * @throws the stream's or zlib's error; an Error with the code `Z_UNKNOWN` for an encoding that is not known.
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop early destroys the stream, and the pipeline destroys what feeds it.
  for await (const chunk of decoded(body, contentEncoding) as AsyncIterable<Buffer>) {
    const room = maxBytes - size;
    if (chunk.length > room) return { bytes: Buffer.concat([...chunks, chunk.subarray(0, room)]), cut: true };
    chunks.push(chunk);
    size += chunk.length;
  }
  return { bytes: Buffer.concat(chunks), cut: false };
}

function decoded(body: Readable, contentEncoding: string): Readable {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MOST_LAYERS) throw unknownEncoding(body, contentEncoding);
  let stream = body;
  for (const name of layers.reverse()) {
    const decoder = decoderFor(name);
    if (decoder === undefined) throw unknownEncoding(body, contentEncoding);
    // Its error reaches the reader through the decoder.
    pipeline(stream, decoder, () => undefined);
    stream = decoder;
  }
  return stream;
}

function decoderFor(name: string) {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  return name === 'br' ? createBrotliDecompress() : undefined;
}

function unknownEncoding(body: Readable, contentEncoding: string): Error {
  body.on('error', () => undefined).destroy();
  return Object.assign(new Error(`Unknown content encoding ${contentEncoding}`), { code: 'Z_UNKNOWN' });
}
