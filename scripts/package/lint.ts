import { execFile } from 'node:child_process';

/** What Mozilla's linter says of one place. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
}

export interface LintAnswer {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

const linter = 'node_modules/addons-linter/bin/addons-linter';

/**
 * Asks addons-linter about a folder or a zip. It is what `web-ext lint` runs (web-ext 10.7.0 runs this very version, read 2026-11-24) and
 * what addons.mozilla.org asks; web-ext itself would bring 138 more packages for starting browsers and phones, which the tests do already.
 */
export function lintExtension(path: string): Promise<LintAnswer> {
  return new Promise((resolve, reject) => {
    const args = [linter, '--output', 'json', path];
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      try {
        // It ends with 1 when there are errors: what it printed says more.
        const { errors, warnings } = JSON.parse(stdout);
        resolve({ errors, warnings });
      } catch {
        reject(new Error(`addons-linter gave no answer:\n${stdout}${stderr}`));
      }
    });
  });
}
