import type { LoadingProduct } from '../product.ts';

export const rtoManager: LoadingProduct = {
  id: 'rtomanager',
  name: 'RTOManager',
  vendor: 'Meshed Group',
  alsoKnownAs: ['RTO Manager', 'Meshed', 'Unique Student Identifier', 'USI'],
  credential: 'uploaded',
  place: 'cloud',
  findsFile: 'never',
  steps: [
    { menu: ['Home', 'USI'] },
    { do: 'software_rtomanager_set_up' },
    { do: 'software_rtomanager_upload' },
    { do: 'software_rtomanager_id_and_passcode' },
  ],
  file: 'software_file_uploaded',
  traps: ['software_trap_still_says_auskey', 'software_trap_ask_for_notification'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://meshedgroup.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=156670074&revisedVersion=2',
      date: 'undated, AUSkey era (before 2020)',
      readOn: '2026-11-23',
    },
  ],
};
