import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const cache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "chromium");

const quiet = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

const installed = [
  process.env.ISNAD_CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Unpacks the npm package's browser in full before it gets its final name: workers may do this at once. */
async function unpackBundled(): Promise<void> {
  if (existsSync(cache)) return;
  await mkdir(dirname(cache), { recursive: true });
  const folder = await mkdtemp(`${cache}-`);
  const outer = tmpdir();
  // The package unpacks into the folder for temporary files, wherever that is at the time.
  process.env.TMPDIR = folder;
  try {
    const { default: bundled, inflate } = await import("@sparticuz/chromium");
    await bundled.executablePath();
    const archives = join(
      dirname(import.meta.resolve("@sparticuz/chromium").slice("file://".length)),
      "..",
      "bin",
    );
    await inflate(join(archives, "al2023.tar.br"));
    await rename(folder, cache);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(cache)) throw error;
  } finally {
    process.env.TMPDIR = outer;
  }
}

function start(executablePath: string, env = process.env): Promise<Browser> {
  const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
  return chromium.launch({ executablePath, args, env: env as Record<string, string> });
}

/** A headless Chromium: one that is installed or named by ISNAD_CHROMIUM, else the one in the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => path !== "" && existsSync(path));
  if (own) return start(own);
  await unpackBundled();
  const executable = join(cache, "chromium");
  // A bare system lacks the libraries that the package also brings; on another they would shadow its own.
  return start(executable).catch(() =>
    start(executable, { ...process.env, LD_LIBRARY_PATH: join(cache, "al2023", "lib") }),
  );
}
