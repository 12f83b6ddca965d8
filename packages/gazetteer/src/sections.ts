import { GazetteerError, issue } from "./issue.ts";

/** A file of named arrays that are used in place, without parsing: magic, header length, header, arrays. */
export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type TypeName = keyof typeof TYPES;

const MAGIC = 0x47_41_5a_31;
const ALIGNMENT = 8;

interface Header {
  readonly meta: Readonly<Record<string, number | string>>;
  readonly sections: Readonly<Record<string, readonly [TypeName, number, number]>>;
}

export interface SectionFile {
  readonly meta: Readonly<Record<string, number | string>>;
  readonly get: <T extends TypeName>(name: string, type: T) => InstanceType<(typeof TYPES)[T]>;
}

export function writeSections(
  meta: Readonly<Record<string, number | string>>,
  sections: Readonly<Record<string, Section>>,
): Uint8Array<ArrayBuffer> {
  const places: Record<string, readonly [TypeName, number, number]> = {};
  let size = 0;
  for (const [name, array] of Object.entries(sections)) {
    places[name] = [typeName(array), size, array.length];
    size += align(array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ meta, sections: places } satisfies Header));
  const start = align(8 + header.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, MAGIC);
  new DataView(bytes.buffer).setUint32(4, header.length);
  bytes.set(header, 8);
  for (const [name, array] of Object.entries(sections)) {
    const at = start + (places[name] as readonly [TypeName, number, number])[1];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
  }
  return bytes;
}

/** Opens a file of sections. The arrays are views on `bytes`. */
export function readSections(file: string, bytes: Uint8Array): SectionFile {
  const bad = (value: string) => new GazetteerError(issue("gazetteer.bad-format", file, 0, value));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0) !== MAGIC) throw bad("not a packed gazetteer");
  const length = view.getUint32(4);
  const start = align(8 + length);
  if (start > bytes.length) throw bad("cut short");
  const { meta, sections } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  return {
    meta,
    get: (name, type) => {
      const place = sections[name];
      if (!place || place[0] !== type) throw bad(`no section ${name}`);
      return viewOf(bytes, start + place[1], place[2], type) ?? fail(bad(`section ${name} is cut short`));
    },
  };
}

function viewOf<T extends TypeName>(bytes: Uint8Array, from: number, length: number, type: T) {
  const Type = TYPES[type];
  const size = length * Type.BYTES_PER_ELEMENT;
  if (from + size > bytes.length) return undefined;
  const at = bytes.byteOffset + from;
  // A Buffer from Node's pool may start anywhere: copy once rather than refuse.
  const aligned = at % Type.BYTES_PER_ELEMENT === 0;
  const array = aligned
    ? new Type(bytes.buffer as ArrayBuffer, at, length)
    : new Type(bytes.slice(from, from + size).buffer);
  return array as InstanceType<(typeof TYPES)[T]>;
}

function typeName(array: Section): TypeName {
  const found = (Object.keys(TYPES) as TypeName[]).find((name) => array instanceof TYPES[name]);
  return found ?? fail(new TypeError("no such section type"));
}

function fail(error: Error): never {
  throw error;
}

function align(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
