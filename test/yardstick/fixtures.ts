import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencyFixtures } from './agency.ts';
import type { Fixture } from './fixture.ts';

const modules = join(import.meta.dirname, '../../node_modules');
/** Both ship the fixtures that their own tests run on, one file a component. */
const kits = { 'govuk-frontend': 'govuk', 'nhsuk-frontend': 'nhsuk' } as const;

/** Every component of the three kits in every state that its makers thought of. */
export function allFixtures(): readonly Fixture[] {
  const shipped = Object.entries(kits).flatMap(([kit, folder]) =>
    componentsOf(join(modules, kit, 'dist', folder, 'components')).map((fixture) => ({ kit, ...fixture })),
  );
  return [...shipped, ...agencyFixtures()];
}

function componentsOf(folder: string): Omit<Fixture, 'kit'>[] {
  const files = readdirSync(folder)
    .map((component) => join(folder, component, 'fixtures.json'))
    .filter((file) => existsSync(file));
  return files.flatMap((file) => {
    const { component, fixtures } = JSON.parse(readFileSync(file, 'utf8')) as FixturesFile;
    return fixtures.map(({ name, html }) => ({ name: `${component}: ${name}`, html }));
  });
}

interface FixturesFile {
  readonly component: string;
  readonly fixtures: readonly { readonly name: string; readonly html: string }[];
}
