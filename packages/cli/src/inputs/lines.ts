export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Undefined: longer than it may be; its bytes were dropped. */
  readonly bytes: Uint8Array | undefined;
}

const lineFeed = 10;

/** Cuts a stream of bytes into lines, of which never more than one is held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line => {
    const line = { number: number++, bytes: size > limit ? undefined : Buffer.concat(held) };
    held = [];
    size = 0;
    return line;
  };
  const hold = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= limit) held.push(bytes);
    else held = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
