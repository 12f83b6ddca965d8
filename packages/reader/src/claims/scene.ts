import type { Document, Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import type { PlaceName } from "../places/index.ts";
import type { Quantity } from "../quantities/index.ts";
import type { SpeechScope } from "../sources/index.ts";
import type { Time } from "../times/index.ts";

/** A report with all that the dimensions found in it, each also by its first token. */
export interface Scene {
  readonly doc: Document;
  readonly published: string | null;
  readonly quantities: ReadonlyMap<number, Mention<Quantity>>;
  readonly times: readonly Mention<Time>[];
  readonly timeAt: ReadonlyMap<number, Mention<Time>>;
  readonly places: readonly Mention<PlaceName>[];
  readonly placeAt: ReadonlyMap<number, Mention<PlaceName>>;
  readonly actors: readonly Mention<Actor>[];
  readonly actorAt: ReadonlyMap<number, Mention<Actor>>;
  /** Tokens of other reports on the page: nothing is read there. */
  readonly skipped: (token: number) => boolean;
  readonly speech: readonly SpeechScope[];
}
