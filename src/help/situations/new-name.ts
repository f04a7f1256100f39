import type { Answer } from '../answer.ts';

/** R25m: a new name begins with full permissions or with none that were set; they are kept in Access Manager (ATO-AM2, EXA). */
export const newName: Answer = {
  id: 'new-name',
  title: 'help_new_name_title',
  foundBy: {
    en: [
      'new|changed|different|wrong|other|another name permissions|permission|lodge|access',
      'permissions|permission access manager',
      'display|credential name wrong|different|new|changed|mistyped',
      'manage|access permissions',
    ],
    zh_CN: ['名称|名字 权限|错|不同|新'],
    zh_TW: ['名稱|名字 權限|錯|不同|新'],
    vi: ['tên quyền|khác|sai|mới'],
    ar: ['اسم|الاسم جديد|مختلف|خطأ|صلاحيات|أذونات'],
    pa: ['ਨਾਂ|ਨਾਮ ਗਲਤ|ਵੱਖਰਾ|ਇਜਾਜ਼ਤਾਂ|ਨਵਾਂ'],
    hi: ['नाम गलत|ग़लत|अलग|अनुमतियाँ|नया'],
    el: ['όνομα δικαιώματα|άδειες|διαφορετικό|λάθος|νέο'],
    it: ['nome permessi|diverso|sbagliato|nuovo'],
    ko: ['이름 권한|다른|틀|새'],
    es: ['nombre permisos|distinto|diferente|equivocado|nuevo'],
  },
  means: ['step_enter_display_name_why'],
  todo: ['help_new_name_set', 'software_exalt_insol_6_trap_appointments', 'help_access_manager_who'],
  begins: { page: 'access-manager' },
  message: 'help_new_name_message',
  seeAlso: ['cmn-ato-auth-007'],
  certainty: 'documented',
  sources: ['R25m', 'ATO-AM2', 'EXA'],
};
