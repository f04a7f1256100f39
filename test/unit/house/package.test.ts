import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('package.json', () => {
  const all = { ...packageJson.dependencies, ...packageJson.devDependencies };

  it.each(Object.entries(all))('names one exact version of %s', (_name, version) => {
    expect(version).toMatch(exact);
  });

  it('would notice a version that is not exact', () => {
    for (const loose of ['^1.2.3', '~1.2.3', '1.2', '*', 'latest', '>=1.0.0', 'file:../x', 'github:a/b']) {
      expect(loose).not.toMatch(exact);
    }
  });
});
