/** One word of a closed vocabulary: what is stored, its labels, and what it means, in both languages. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
  readonly about: string;
  readonly aboutAr: string;
}
