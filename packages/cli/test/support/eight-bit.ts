/** Bytes of a text in an 8-bit encoding; characters that it lacks are left out. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) codes.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? []));
}
