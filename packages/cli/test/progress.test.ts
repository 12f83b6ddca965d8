import { describe, expect, test } from "vitest";
import { progressLine, progressOn } from "../src/output/progress.ts";

const state = { bytes: 2_000_000, reports: 312, total: 8_000_000, seconds: 2 };

describe("the line", () => {
  test("rate and time left", () => {
    expect(progressLine(state)).toBe("██████░░░░░░░░░░░░░░░░░░ 25%  312 reports  1.0 MB/s  6 s left");
  });

  test("longer ones in minutes and hours", () => {
    expect(progressLine({ ...state, total: 200_000_000 })).toContain("3 min 18 s left");
    expect(progressLine({ ...state, total: 20_000_000_000 })).toContain("5.6 h left");
  });

  test("no bar where the whole is not known, none beyond its end", () => {
    expect(progressLine({ ...state, total: 0 })).toBe("312 reports  1.0 MB/s");
    expect(progressLine({ ...state, bytes: 9_000_000 })).toContain("█ 100%");
  });
});

describe("on a terminal", () => {
  const onTerminal = (isTerminal: boolean) => {
    let written = "";
    let time = 0;
    const output = {
      write: async (text: string) => {
        written += text;
      },
      isTerminal,
      columns: 60,
    };
    const progress = progressOn(output, 1000, () => time);
    const passes = (milliseconds: number) => {
      time += milliseconds;
      progress.draw();
    };
    return { progress, passes, written: () => written };
  };

  test("is drawn after a while, within the width, and taken away", () => {
    const { progress, passes, written } = onTerminal(true);
    passes(50);
    expect(written()).toBe("");
    progress.add(500);
    passes(200);
    expect(written()).toContain("\r\u001b[K█");
    expect(written()).toContain("░ 50%");
    expect(written().length).toBeLessThan(60 + 5);
    progress.clear();
    expect(written().endsWith("\r\u001b[K")).toBe(true);
  });

  test("nowhere else", () => {
    const { passes, written } = onTerminal(false);
    passes(1000);
    expect(written()).toBe("");
  });
});
