import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };
import { measured } from '../../measured.ts';

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

describe('package-lock.json', () => {
  interface Locked {
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly resolved?: string;
  }
  const locked = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '');

  it('holds every package to its hash', () => {
    measured('packages', locked.length);
    expect(locked.length).toBeGreaterThan(100);
    expect(
      locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  it('has no package that runs a script when it is installed, or that comes from elsewhere than the registry', () => {
    const others = locked.filter(
      ([, { hasInstallScript, resolved }]) =>
        hasInstallScript || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });
});
