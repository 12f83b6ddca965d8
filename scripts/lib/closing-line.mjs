// A vitest reporter: the last line of the output is 'N passed, N failed', and a skipped test is a failure.

/** A test left out by a name filter (-t) was not asked for; any other skipped test would hide itself. */
const wasFiltered = (vitest) => vitest?.config.testNamePattern !== undefined;

function count(modules) {
  const totals = { passed: 0, failed: 0, skipped: [] };
  for (const module of modules) {
    totals.failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") totals.passed += 1;
      else if (state === "failed") totals.failed += 1;
      else totals.skipped.push(`${module.relativeModuleId} > ${test.fullName}`);
    }
  }
  return totals;
}

export default class ClosingLine {
  onInit(vitest) {
    this.vitest = vitest;
  }

  onTestRunEnd(modules, unhandledErrors) {
    const { passed, failed, skipped } = count(modules);
    const hidden = wasFiltered(this.vitest) ? [] : skipped;
    const line = `${passed} passed, ${failed + unhandledErrors.length + hidden.length} failed`;
    // On exit, so that it stands after the summary of the other reporter.
    process.once("exit", () => {
      for (const test of hidden) process.stdout.write(`skipped, which counts as failed: ${test}\n`);
      process.stdout.write(`${line}\n`);
    });
    if (hidden.length > 0) process.exitCode = 1;
  }
}
