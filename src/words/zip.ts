import { inflateRawSync } from 'node:zlib';

/** What a Word document may unpack to, in bytes: a small file can hold gigabytes of nothing. */
const MOST_UNPACKED = 100_000_000;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const DEFLATED = 8;

export type ZipProblem = 'broken' | 'encrypted' | 'too-large';

/**
 * Unpacks each part of a zip, within a limit, so that what is read after it cannot grow without end. Returns the parts of
 * these names, those that are there.
 */
export function readZip(bytes: Buffer, wanted: ReadonlySet<string>): ZipProblem | ReadonlyMap<string, Buffer> {
  try {
    return read(bytes, wanted);
  } catch (cause) {
    return cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : 'broken';
  }
}

function read(bytes: Buffer, wanted: ReadonlySet<string>): ZipProblem | ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) return 'broken';
  const parts = new Map<string, Buffer>();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let room = MOST_UNPACKED;
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return 'broken';
    const flags = bytes.readUInt16LE(at + 8);
    if ((flags & 1) === 1) return 'encrypted';
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) return 'broken';
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const part = bytes.subarray(data, data + packed);
    if (part.length !== packed) return 'broken';
    const content = method === DEFLATED ? inflateRawSync(part, { maxOutputLength: room }) : part;
    room -= content.length;
    if (room <= 0) return 'too-large';
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted.has(name)) parts.set(name, content);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
