/** What Bolt carries, as far as a scripted server needs it: no bytes, nodes, dates or points. */
export type Packed =
  null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed } | Structure;

/** A message, or a value that is more than JSON has. */
export class Structure {
  readonly tag: number;
  readonly fields: readonly Packed[];

  constructor(tag: number, fields: readonly Packed[]) {
    this.tag = tag;
    this.fields = fields;
  }
}

/** Whole numbers are written as integers, others as floats. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return packNumber(value);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([head(bytes.length, 0x80, 0xd1), bytes]);
  }
  if (value instanceof Structure) {
    return Buffer.concat([Buffer.from([0xb0 + value.fields.length, value.tag]), ...value.fields.map(pack)]);
  }
  if (isList(value)) return Buffer.concat([head(value.length, 0x90, 0xd5), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    head(entries.length, 0xa0, 0xd9),
    ...entries.flatMap(([key, each]) => [pack(key), pack(each)]),
  ]);
}

function isList(value: object): value is readonly Packed[] {
  return Array.isArray(value);
}

/** The size in the mark itself, or in two bytes behind another. */
function head(size: number, small: number, large: number): Buffer {
  if (size < 16) return Buffer.from([small + size]);
  const bytes = Buffer.from([large, 0, 0]);
  bytes.writeUInt16BE(size, 1);
  return bytes;
}

function packNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  if (Number.isInteger(value)) {
    bytes[0] = 0xcb;
    bytes.writeBigInt64BE(BigInt(value), 1);
  } else {
    bytes[0] = 0xc1;
    bytes.writeDoubleBE(value, 1);
  }
  return bytes;
}

export function unpack(bytes: Buffer): Packed {
  return new Unpacker(bytes).value();
}

class Unpacker {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): Packed {
    const mark = this.#number(1);
    if (mark < 0x80) return mark;
    if (mark < 0x90) return this.#text(mark - 0x80);
    if (mark < 0xa0) return this.#list(mark - 0x90);
    if (mark < 0xb0) return this.#map(mark - 0xa0);
    if (mark < 0xc0) return this.#structure(mark - 0xb0);
    if (mark >= 0xf0) return mark - 0x100;
    const width = 2 ** (mark & 3);
    switch (mark & 0xfc) {
      case 0xc0:
        return mark === 0xc1 ? this.#float() : mark === 0xc0 ? null : mark === 0xc3;
      case 0xc8:
        return this.#integer(width);
      case 0xd0:
        return this.#text(this.#number(width));
      case 0xd4:
        return this.#list(this.#number(width));
      case 0xd8:
        return this.#map(this.#number(width));
      default:
        throw new Error(`A scripted server does not read the mark 0x${mark.toString(16)}.`);
    }
  }

  #structure(size: number): Structure {
    return new Structure(this.#number(1), this.#list(size));
  }

  #list(size: number): Packed[] {
    return Array.from({ length: size }, () => this.value());
  }

  #map(size: number): Record<string, Packed> {
    return Object.fromEntries(Array.from({ length: size }, () => [String(this.value()), this.value()]));
  }

  #text(size: number): string {
    this.#at += size;
    return this.#bytes.toString('utf8', this.#at - size, this.#at);
  }

  #number(width: number): number {
    this.#at += width;
    return this.#bytes.readUIntBE(this.#at - width, width);
  }

  #integer(width: number): number {
    this.#at += width;
    const at = this.#at - width;
    return width === 8 ? Number(this.#bytes.readBigInt64BE(at)) : this.#bytes.readIntBE(at, width);
  }

  #float(): number {
    this.#at += 8;
    return this.#bytes.readDoubleBE(this.#at - 8);
  }
}
