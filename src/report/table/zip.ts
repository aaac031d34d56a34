/** One file of an archive, its text in pieces so that it need not be in memory at once. */
export interface ZipPart {
  readonly path: string;
  readonly text: () => Iterable<string>;
}

interface Packed {
  readonly path: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly bytes: readonly Uint8Array[];
  readonly packedSize: number;
}

/** 1980-01-01 00:00, the first moment that ZIP knows: the same report gives the same bytes. */
const DOS_DATE = 0x21;
const DEFLATE = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
const MAX_SIZE = 0xffff_ffff;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16) of deflated files with fixed dates.
 * @throws RangeError above 4 GiB, which this form cannot hold.
 */
export async function zip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const out: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    // One after another: packing them together would hold all of them.
    // oxlint-disable-next-line no-await-in-loop
    const packed = await pack(part);
    const local = localHeader(packed);
    out.push(local, ...packed.bytes);
    directory.push(directoryHeader(packed, offset));
    offset += local.length + packed.packedSize;
    if (offset > MAX_SIZE || packed.size > MAX_SIZE) throw new RangeError('The archive is larger than 4 GiB.');
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return join([...out, ...directory, endRecord(parts.length, size, offset)]);
}

async function pack({ path, text }: ZipPart): Promise<Packed> {
  const deflate = new CompressionStream('deflate-raw');
  const bytes: Uint8Array[] = [];
  const reading = (async (): Promise<void> => {
    const reader = deflate.readable.getReader();
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return;
      bytes.push(value);
    }
  })();
  const writer = deflate.writable.getWriter();
  const encoder = new TextEncoder();
  let crc = 0xffff_ffff;
  let size = 0;
  for (const piece of text()) {
    const raw = encoder.encode(piece);
    crc = updateCrc(crc, raw);
    size += raw.length;
    // oxlint-disable-next-line no-await-in-loop
    await writer.write(raw);
  }
  await writer.close();
  await reading;
  const packedSize = bytes.reduce((sum, { length }) => sum + length, 0);
  return { path: encoder.encode(path), crc: (crc ^ 0xffff_ffff) >>> 0, size, bytes, packedSize };
}

function localHeader({ path, crc, size, packedSize }: Packed): Uint8Array {
  return record(
    [4, 0x04034b50],
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, DOS_DATE],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, path.length],
    [2, 0],
    path,
  );
}

function directoryHeader({ path, crc, size, packedSize }: Packed, offset: number): Uint8Array {
  return record(
    [4, 0x02014b50],
    [2, VERSION],
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, DOS_DATE],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, path.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
    path,
  );
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  return record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
}

/** Little-endian numbers, each with its width in bytes, and bytes as they are. */
function record(...fields: readonly (readonly [2 | 4, number] | Uint8Array)[]): Uint8Array {
  const lengths = fields.map((field) => (field instanceof Uint8Array ? field.length : field[0]));
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (field instanceof Uint8Array) {
      bytes.set(field, at);
      at += field.length;
    } else {
      if (field[0] === 2) view.setUint16(at, field[1], true);
      else view.setUint32(at, field[1], true);
      at += field[0];
    }
  }
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** CRC-32 of IEEE 802.3, the one of ZIP, carried from piece to piece. */
function updateCrc(crc: number, bytes: Uint8Array): number {
  let sum = crc;
  for (let i = 0; i < bytes.length; i += 1) sum = (CRC_TABLE[(sum ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
