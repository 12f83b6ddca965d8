/** How Arabic writes of places, beside the words of words/places.tsv. All strings folded. */
export const arabicPlaces = {
  /** Ends of adjectives made from names: «سوري», «العراقية», «البريطانيين». */
  relationalEndings: ["ي", "يه", "يين", "يون", "يتين"],
  /** Marks that open a quoted name, each with those that may close it. */
  quotes: { "«": "»", "“": "”", "”": "”", '"': '"', "'": "'", "‘": "’" },
  /** Marks that join the names of one list. */
  commas: "،,",
  /** Marks between the two ends of a road and after the place that a report comes from. */
  dashes: "-–—ـ_/",
  /** Mark after the place that an item of a bulletin is about. */
  colons: ":",
  /** Marks that hold the words of one name together. */
  joiners: "_",
  /** Marks before a name that mean nothing. */
  hashes: "#",
} as const;
