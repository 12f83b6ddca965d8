import { describe, expect, it } from "vitest";
import { checkRows, columns, formatRows, parseRows } from "../src/index.ts";
import { limits } from "../src/rows.ts";
import { row, sample } from "./support/rows.ts";

const header = columns.join("\t");
const good = "t:1\tpopulated\t\tSY\t35.5\t36.5\t100\tName\tName\tA|B?\tgn:1\t\ttest";

describe("parseRows", () => {
  it("reads what formatRows writes", () => {
    expect(parseRows("f", formatRows(sample))).toEqual({ rows: sample, issues: [] });
  });

  it("skips comments and blank lines", () => {
    expect(parseRows("f", `${header}\n# note\n\n${good}\n`).rows).toHaveLength(1);
  });

  it("tells plain aliases from those that need context", () => {
    const [parsed] = parseRows("f", `${header}\n${good}`).rows;
    expect(parsed).toMatchObject({ aliases: ["A"], contextAliases: ["B"], codes: ["gn:1"] });
  });

  it.each([
    ["gazetteer.bad-row", good.replace("\ttest", "")],
    ["gazetteer.bad-row", good.replace("t:1", "")],
    ["gazetteer.bad-row", good.replace("SY", "Syria")],
    ["gazetteer.bad-row", good.replace("\t\ttest", "\tmaybe\ttest")],
    ["gazetteer.bad-kind", good.replace("populated", "city")],
    ["gazetteer.bad-coordinates", good.replace("35.5", "95")],
    ["gazetteer.bad-coordinates", good.replace("36.5", "")],
    ["gazetteer.bad-coordinates", good.replace("36.5", "east")],
    ["gazetteer.bad-number", good.replace("100", "1e3")],
    ["gazetteer.line-too-long", `${good}${"x".repeat(limits.lineLength)}`],
  ])("says %s with file, line and value", (code, line) => {
    const { rows, issues } = parseRows("places.tsv", `${header}\n${good}\n${line}`);
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ code, file: "places.tsv", line: 3 }]);
    expect(line.startsWith(issues[0]?.value ?? "?")).toBe(true);
  });

  it("refuses another header", () => {
    expect(parseRows("f", "id\tname\n").issues).toMatchObject([{ code: "gazetteer.bad-header", line: 1 }]);
  });

  it("stops after so many faults", () => {
    expect(parseRows("f", `${header}\n${"bad\n".repeat(500)}`).issues).toHaveLength(limits.issues);
  });
});

describe("checkRows", () => {
  const codes = (...rows: ReturnType<typeof row>[]) =>
    checkRows("f", rows, (id) => id === "known").map(({ code }) => code);

  it("finds ids given twice", () => {
    expect(codes(row("a", "A"), row("a", "B"))).toEqual(["gazetteer.duplicate-id"]);
  });

  it("finds parents that do not exist", () => {
    expect(codes(row("a", "A", { parent: "b" }))).toEqual(["gazetteer.unknown-parent"]);
    expect(codes(row("a", "A", { parent: "known" }))).toEqual([]);
  });

  it("finds parents in a circle", () => {
    expect(codes(row("a", "A", { parent: "b" }), row("b", "B", { parent: "a" }))).toContain(
      "gazetteer.parent-circle",
    );
    expect(codes(row("a", "A", { parent: "a" }))).toEqual(["gazetteer.parent-circle"]);
  });
});
