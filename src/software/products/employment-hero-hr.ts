import { notifyTheAtoSource, openAccessManager, saveNotification } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** For super stapling it has a software ID of its own, beside that of the payroll (ABN 11 160 047 709). */
export const employmentHeroHr: OtherProduct = {
  id: 'employment-hero-hr',
  name: 'Employment Hero HR',
  vendor: 'Employment Hero',
  alsoKnownAs: ['Employment Hero super stapling', 'EH HR'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Settings', 'ATO Integration'] },
    { do: 'software_do_copy_software_id' },
    ...openAccessManager,
    { do: 'software_do_find_provider_named', labels: ['EMPLOYMENT HERO PTY LTD'] },
    ...saveNotification,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_employment_hero_trap_two'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://help.employmenthero.com/hc/en-au/articles/15904314308239-How-to-Complete-ATO-Access-Manager-for-Super-Stapling',
      date: '2026',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
