import type { Claim } from "@isnad/model";

const control = "\u001b[";

/** Colours by number of the 256 that terminals share; kinds that tell of harm are warm, of movement cool. */
const kindColours: Readonly<Record<Claim["kind"], number>> = {
  killed: 203,
  injured: 215,
  casualties: 204,
  missing: 177,
  detained: 173,
  released: 79,
  displaced: 75,
  returned: 80,
  besieged: 141,
  in_need: 221,
  aided: 114,
  damaged: 180,
  attacks: 211,
  control: 150,
  attack: 211,
  shortage: 221,
  obstruction: 180,
  accusation: 183,
  denial: 183,
  call: 153,
  talks: 153,
};

/** How parts of the table look. */
export interface Style {
  readonly kind: (kind: Claim["kind"], text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const as = (code: string) => (text: string) => (text === "" ? "" : `${control}${code}m${text}${control}0m`);
const asIs = (text: string) => text;

export const plainStyle: Style = { kind: (_, text) => text, strong: asIs, faint: asIs };

export const colourStyle: Style = {
  kind: (kind, text) => as(`38;5;${kindColours[kind] ?? 7}`)(text),
  strong: as("1"),
  faint: as("2"),
};
