import type { Answer } from '../answer.ts';

/** The tab is not there unless one may (NAM1); the principal authority or an authorisation administrator gives the permission (R25a, R25e). */
export const mayNotCreate: Answer = {
  id: 'may-not-create',
  title: 'trouble_permission_title',
  foundBy: {
    en: [
      'tab|option|menu missing|gone|no|not|cannot|see|there',
      'manage credentials missing|no|not|tab|see|find|cannot|where',
      'not allowed|authorised|authorized|permitted|permission',
      'no|insufficient|denied access|permission|rights',
      'cannot|cant|can create|make credential|credentials|keystore',
      'who may|can create|make credential',
      'may not',
    ],
    zh_CN: ['没有 权限|选项卡|标签', '不能|无法 创建 凭证', '无权'],
    zh_TW: ['沒有 權限|分頁|標籤', '不能|無法 建立 憑證', '無權'],
    vi: ['không_có quyền|thẻ|tab', 'không_được_phép', 'không_thể tạo thông_tin_xác_thực'],
    ar: ['ليس لا صلاحية|إذن|تبويب', 'لا أستطيع|يمكنني إنشاء', 'علامة|تبويب مفقودة|مفقود|توجد'],
    pa: ['ਇਜਾਜ਼ਤ ਨਹੀਂ', 'ਟੈਬ ਨਹੀਂ|ਗਾਇਬ'],
    hi: ['अनुमति|इजाज़त नहीं', 'टैब नहीं|गायब'],
    el: ['δεν δικαίωμα|άδεια|επιτρέπεται|καρτέλα', 'λείπει|καρτέλα καρτέλα|λείπει'],
    it: [
      'non permesso|autorizzato|autorizzata|scheda|posso creare|permesso|autorizzato|autorizzata|scheda',
      'manca scheda',
    ],
    ko: ['권한 없', '탭 없|안'],
    es: ['no permiso|autorizado|autorizada|pestaña', 'falta pestaña', 'no puedo crear'],
  },
  means: ['trouble_permission'],
  todo: ['trouble_permission_look', 'trouble_permission_identity'],
  message: 'help_may_not_message',
  seeAlso: ['make-administrator', 'identity-too-weak'],
  certainty: 'documented',
  sources: ['NAM1', 'R25w', 'R25a', 'R25e'],
};
