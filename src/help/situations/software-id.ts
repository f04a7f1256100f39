import type { Answer } from '../answer.ts';

/** Cloud software lodges with its maker’s credential (R25w); the ATO is told in Access Manager (ATO-AM), whose menu DEF2 and EH1 name in two ways. */
export const softwareId: Answer = {
  id: 'software-id',
  title: 'help_software_id_title',
  foundBy: {
    en: [
      'software id|identifier|identification',
      'ssid',
      'hosted software|sbr',
      'access manager',
      'cloud software|payroll|accounting',
    ],
    zh_CN: ['软件 id|编号|识别', '云 软件'],
    zh_TW: ['軟體 id|編號|識別', '雲端 軟體'],
    vi: ['phần_mềm id|mã|đám_mây'],
    ar: ['معرف برنامج', 'سحابي|سحابة|السحابة برنامج|برنامجي'],
    pa: ['ਸੌਫਟਵੇਅਰ|ਸਾਫਟਵੇਅਰ id|ਆਈਡੀ|ਕਲਾਊਡ'],
    hi: ['सॉफ़्टवेयर|सॉफ्टवेयर id|आईडी|क्लाउड'],
    el: ['λογισμικού|λογισμικό αναγνωριστικό|cloud|id|σύννεφο'],
    it: ['software id|cloud|identificativo'],
    ko: ['소프트웨어 id|아이디|클라우드'],
    es: ['software id|nube|identificador'],
  },
  means: ['need_cloud'],
  todo: [
    'need_cloud_software_id',
    'help_access_manager_names',
    'help_access_manager_who',
    'software_trap_since_2026',
  ],
  begins: { page: 'access-manager' },
  message: 'help_access_manager_message',
  seeAlso: ['usi-notification'],
  certainty: 'documented',
  sources: ['ATO-AM', 'DEF2', 'EH1', 'R25w'],
};
