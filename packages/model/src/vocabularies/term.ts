/** One word of a closed vocabulary: what is stored, its labels, and what it means. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
  readonly about: string;
}
