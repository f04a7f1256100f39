import type { LoadingProduct } from '../product.ts';

export const accessApsTaxManager: LoadingProduct = {
  id: 'access-aps-tax-manager',
  name: 'Access APS Tax Manager',
  vendor: 'The Access Group',
  alsoKnownAs: ['Reckon APS', 'APS Tax', 'APS Advance'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { do: 'software_do_open', labels: ['Tax Manager'] },
    { menu: ['Action', 'SBR Configuration'] },
    { do: 'software_access_aps_tax_manager_profile' },
    { do: 'software_do_browse_beside', labels: ['Keystore Path', '…'] },
    { do: 'software_access_aps_tax_manager_select' },
    { do: 'software_do_password_twice' },
    { menu: ['Test Connection'] },
    { menu: ['Save'] },
  ],
  file: 'software_file_stays',
  traps: [
    'software_access_aps_tax_manager_trap_early',
    'software_access_aps_tax_manager_trap_everyone',
    'software_access_aps_tax_manager_trap_computer',
  ],
  certainty: 'documented',
  sources: [
    {
      url: 'https://help-aps.theaccessgroup.com/en/articles/13607523-tax-australia-renewing-lodgement-machine-credentials',
      date: 'undated, recent',
      readOn: '2026-11-24',
    },
    {
      url: 'https://myaps.reckon.com/knowledgebase/article/KA-03446/en-us',
      date: '2019–2020',
      readOn: '2026-11-24',
    },
    {
      url: 'https://myaps.reckon.com/knowledgebase/article/KA-03749/en-us',
      date: '2020',
      readOn: '2026-11-24',
    },
  ],
};
