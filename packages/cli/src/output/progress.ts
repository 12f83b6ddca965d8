import type { Output } from "../io.ts";

export interface Progress {
  /** Bytes that came in. */
  readonly add: (bytes: number) => void;
  /** A report was read. */
  readonly count: () => void;
  /** Draws the bar if it is time. */
  readonly draw: () => void;
  /** Takes the bar away, so that something else can be printed. */
  readonly clear: () => void;
}

const barWidth = 24;
/** Milliseconds between two drawings, and before the first: short work needs no bar. */
const pause = 100;
const clearLine = "\r\u001b[K";

/** A bar with rate and time left, for terminals only. `total`: bytes, 0 where that is not known. */
export function progressOn(output: Output, total: number, now = () => performance.now()): Progress {
  const began = now();
  let bytes = 0;
  let reports = 0;
  let drawn = began + pause;
  let isShown = false;
  return {
    add: (more) => {
      bytes += more;
    },
    count: () => {
      reports++;
    },
    draw: () => {
      const time = now();
      if (!output.isTerminal || time - drawn < pause) return;
      drawn = time;
      isShown = true;
      const line = progressLine({ bytes, reports, total, seconds: (time - began) / 1000 });
      void output.write(`${clearLine}${line.slice(0, (output.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (isShown) void output.write(clearLine);
      isShown = false;
    },
  };
}

export interface State {
  readonly bytes: number;
  readonly reports: number;
  readonly total: number;
  readonly seconds: number;
}

/** `█████░░░░░ 42%  312 reports  1.9 MB/s  3 s left`. */
export function progressLine({ bytes, reports, total, seconds }: State): string {
  const rate = bytes / Math.max(seconds, 0.001);
  const known = `${reports} reports  ${(rate / 1e6).toFixed(1)} MB/s`;
  if (total === 0) return known;
  const share = Math.min(bytes / total, 1);
  const full = Math.round(share * barWidth);
  const bar = "█".repeat(full) + "░".repeat(barWidth - full);
  const left = (total - Math.min(bytes, total)) / Math.max(rate, 1);
  return `${bar} ${Math.floor(share * 100)}%  ${known}  ${duration(left)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.round(whole / 360) / 10} h`;
}
