import type { Answer } from '../answer.ts';

/** R25n: a notification in RAM, for the student identifiers registrar alone. */
export const usiNotification: Answer = {
  id: 'usi-notification',
  title: 'help_usi_title',
  foundBy: {
    en: ['usi|student|students|rto', 'manage|add notification|notifications', 'unique student identifier'],
    zh_CN: ['学生 编号|号码|识别'],
    zh_TW: ['學生 編號|號碼|識別'],
    vi: ['sinh_viên|học_viên mã|số|thông_báo'],
    ar: ['طالب|طلاب رقم|أرقام|معرف'],
    pa: ['ਵਿਦਿਆਰਥੀ ਨੰਬਰ|ਪਛਾਣ'],
    hi: ['छात्र|विद्यार्थी नंबर|पहचान|संख्या'],
    el: ['μαθητών|μαθητή|φοιτητή|σπουδαστών αριθμός|αριθμοί|αναγνωριστικό'],
    it: ['studente|studenti numero|numeri|identificativo'],
    ko: ['학생 번호|식별'],
    es: ['estudiante|estudiantes|alumnos|alumno número|números|identificador'],
  },
  means: ['software_instead_notification'],
  todo: ['need_cloud_notification', 'help_new_abn_usi'],
  begins: { journey: 'notify' },
  seeAlso: ['software-id'],
  certainty: 'documented',
  sources: ['R25n', 'VETE'],
};
