import { arabic } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import { type Gazetteer, loadGazetteer, openGazetteer, type PlaceRow, packGazetteer } from "@isnad/gazetteer";
import { invent } from "../nonce/invent.ts";

const namesIn = ({ aliases, contextAliases }: PlaceRow): number => 1 + aliases.length + contextAliases.length;

/** A gazetteer of about this many names: places of the built-in one, then invented ones of the same build. */
export function gazetteerOf(names: number): Gazetteer {
  const builtIn = loadGazetteer();
  const rows: PlaceRow[] = [];
  let count = 0;
  for (let i = 0; count < names; i++) {
    const place = builtIn.place(i % builtIn.size);
    const row = i < builtIn.size ? place : likeness(place, i);
    rows.push(row);
    count += namesIn(row);
  }
  return openGazetteer(`${names} names`, packGazetteer(rows, openLanguage(arabic).fold));
}

function likeness(place: PlaceRow, number: number): PlaceRow {
  const name = place.name
    .split(" ")
    .map((word) => (word.length < 3 ? word : invent(word, String(number), () => false)))
    .join(" ");
  return { ...place, id: `speed:${number}`, name, aliases: [], contextAliases: [], codes: [] };
}
