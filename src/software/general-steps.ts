import type { MessageKey } from '../values/sentence.ts';
import type { SoftwareStep } from './product.ts';

/**
 * For software that is not in the list. The words to look for are those that the products in the list use for this setting; old versions
 * still say AUSkey, the machine credential's predecessor (until 27 March 2020), and mean the same file.
 */
export const generalSteps: readonly SoftwareStep[] = [
  { do: 'software_general_cloud' },
  {
    do: 'software_general_look_for',
    labels: ['M2M', 'Machine credential', 'Keystore', 'SBR', 'ATO', 'AUSkey'],
  },
  { do: 'software_do_choose_file', labels: ['Browse'] },
  { do: 'software_general_select' },
  { do: 'software_do_password' },
  { do: 'software_do_send_test' },
  { do: 'software_general_ask' },
];

export const generalTraps: readonly MessageKey[] = ['software_trap_word_or_browser', 'software_trap_clock'];
