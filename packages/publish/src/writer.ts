import type { Reading } from "@isnad/model";

/** Turns readings into one output, piece by piece. Whatever was added, `end` makes the output whole. */
export interface Writer {
  /** What can be printed once this reading is known: whole lines, or nothing yet. */
  readonly add: (reading: Reading) => string;
  readonly end: () => string;
}
