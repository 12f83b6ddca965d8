import { expect, test } from "vitest";
import { readNaively } from "../naive.ts";

const read = (text: string) =>
  readNaively({ id: "a", publisher: null, published: "2018-03-18", title: null, text });

test("the number nearest to a trigger word is the figure, the first place-like word the place", () => {
  const [killed, injured, ...rest] = read("سقط 40 جريحا، ومقتل 12 شخصا في دوما يوم 17.");
  expect([killed?.kind, injured?.kind, rest]).toEqual(["killed", "injured", []]);
  expect(killed).toMatchObject({
    figure: { text: "12", low: 12 },
    places: [{ text: "دوما" }],
    attribution: [],
  });
  expect(injured).toMatchObject({ figure: { text: "40", low: 40 } });
});

test("a statement has its sentence and nothing else", () => {
  expect(read("نفى المتحدث ذلك.")).toMatchObject([{ kind: "denial", actors: [], evidence: { start: 0 } }]);
});

test("no trigger, no claim", () => {
  expect(read("اشترى 12 كتابا في دوما.")).toEqual([]);
});
