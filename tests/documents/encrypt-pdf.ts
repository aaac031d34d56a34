import { createHash } from 'node:crypto';

/** The standard security handler, revision 3 (128 bits, RC4), as ISO 32000-1, 7.6.3 describes it. */
export interface Encryption {
  readonly id: string;
  readonly dictionary: string;
  /** An object's body with its strings and its stream encrypted. */
  encrypt(body: string, number: number): string;
}

const PAD = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const ID = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

/** @param permissions the number P: -4 allows everything, -516 bars assistive technology. @param user the password to open it; empty opens for all. */
export function encryption(permissions: number, user: string): Encryption {
  const p = Buffer.alloc(4);
  p.writeInt32LE(permissions);
  const ownerKey = times(50, md5(padded('owner')), md5);
  const o = rounds(ownerKey, padded(user));
  const key = times(50, md5(Buffer.concat([padded(user), o, p, ID])), md5);
  const u = Buffer.concat([rounds(key, md5(Buffer.concat([PAD, ID]))), Buffer.alloc(16)]);
  return {
    id: ID.toString('hex'),
    dictionary: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P ${permissions} /O <${o.toString('hex')}> /U <${u.toString('hex')}> >>`,
    encrypt(body, number) {
      const own = md5(
        Buffer.concat([key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])]),
      );
      const [, head = body, data] = /^([\s\S]*?stream\n)([\s\S]*)\nendstream$/.exec(body) ?? [];
      const clear = head.replace(/\((?:\\.|[^\\)])*\)/g, (literal) => {
        const value = literal.slice(1, -1).replace(/\\(.)/g, '$1');
        return `<${rc4(own, Buffer.from(value, 'latin1')).toString('hex')}>`;
      });
      return data === undefined
        ? clear
        : `${clear}${rc4(own, Buffer.from(data, 'latin1')).toString('latin1')}\nendstream`;
    },
  };
}

function md5(data: Buffer): Buffer {
  return createHash('md5').update(data).digest();
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32);
}

function times(count: number, start: Buffer, step: (value: Buffer) => Buffer): Buffer {
  let value = start;
  for (let i = 0; i < count; i += 1) value = step(value);
  return value;
}

/** RC4 twenty times, each with the key changed by the number of the round. */
function rounds(key: Buffer, data: Buffer): Buffer {
  let value = data;
  for (let i = 0; i < 20; i += 1) value = rc4(Buffer.from(key.map((byte) => byte ^ i)), value);
  return value;
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [s[a], s[b]] = [s[b]!, s[a]!];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + s[i]!) & 255;
      swap(i, j);
      return byte ^ s[(s[i]! + s[j]!) & 255]!;
    }),
  );
}
