import { text } from './text.ts';

/**
 * npm takes options that stand before its own `--` for its own and passes them on in the environment only (npm 11.19, tried
 * 2026-11-24); in PowerShell that `--` never reaches it (npm/cli#3136). Then we would check less than the person asked for: so it is
 * told instead. Null when nothing was taken.
 */
export function findTakenByNpm(environment: NodeJS.ProcessEnv): string | null {
  if (environment['npm_lifecycle_event'] !== 'check-keystore') return null;
  if (environment['npm_config_password'] !== undefined) return text.passwordNotHere;
  const option = ['--password-stdin', '--json'].find(
    (name) => environment[`npm_config_${name.slice(2).replaceAll('-', '_')}`] !== undefined,
  );
  return option === undefined ? null : text.takenByNpm(option);
}
