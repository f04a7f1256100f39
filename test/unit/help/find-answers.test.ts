import { describe, expect, it, test } from 'vitest';
import { findAnswers, longestQuestion } from '../../../src/help/find-answers.ts';
import type { AnswerId } from '../../../src/help/ids.ts';

const found = (question: string): readonly string[] =>
  findAnswers(question).map((one) => (one.kind === 'answer' ? one.answer.id : `program ${one.program.id}`));

describe('an error code', () => {
  test.each<[message: string, answer: AnswerId]>([
    ['SBR.GEN.AUTH.006', 'sbr-gen-auth-006'],
    ['SBR.GEN.AUTH.008', 'sbr-gen-auth-008'],
    ['sbr.gen.auth.008', 'sbr-gen-auth-008'],
    ['sbr gen auth 8', 'sbr-gen-auth-008'],
    [' SBR . GEN . AUTH . 008 ', 'sbr-gen-auth-008'],
    ['Lodgement failed (SBR.GEN.AUTH.006): not nominated. Ref 2026-11-02/17', 'sbr-gen-auth-006'],
    ['Error:SBR-GEN-AUTH-008', 'sbr-gen-auth-008'],
    ['ＳＢＲ．ＧＥＮ．ＡＵＴＨ．００８', 'sbr-gen-auth-008'],
    ['错误 SBR.GEN.AUTH.008。', 'sbr-gen-auth-008'],
    ['رمز الخطأ SBR.GEN.AUTH.006', 'sbr-gen-auth-006'],
    ['CMN.ATO.AUTH.001', 'cmn-ato-auth-001'],
    ['cmn ato auth 002', 'cmn-ato-auth-001'],
    ['CMN.ATO.AUTH.004', 'cmn-ato-auth-004'],
    ['CMN.ATO.AUTH.006', 'cmn-ato-auth-006'],
    ['the ATO says cmn.ato.auth.007 what now', 'cmn-ato-auth-007'],
    ['CMN.ATO.AUTH.011', 'cmn-ato-auth-007'],
    ['EBMS:0101', 'sender-credential-expired'],
    ['ebms 0101 SAML token validation failed', 'sender-credential-expired'],
    ['E2003', 'software-asks-token'],
    ['Business User Credential expired on 1/2/2016 8:28:59 AM. Event Code: [E2015]', 'auskey-era-codes'],
    ['e2182', 'auskey-era-codes'],
    ['USI 2002', 'usi-abn-mismatch'],
    ['2002', 'usi-abn-mismatch'],
    ['AUT.MID.007', 'identity-too-weak'],
    ['aut.mid.0002', 'identity-too-weak'],
    ['REB.BR.0120', 'already-authorised'],
    ['reb.br.122', 'already-authorised'],
    ['REB.BR.0205', 'ato-details-outdated'],
    ['REB.BR0301', 'no-business-found'],
    ['REB.DV.0010', 'no-business-found'],
    ['ROB.BR.0003', 'business-cancelled'],
    ['REB.BR.0032', 'business-cancelled'],
    ['4400', 'software-password'],
    ['KeyStoreLoadException 4402', 'file-unreadable'],
    ['lỗi 4407', 'file-unreadable'],
    ['code 4485: Requested ABN=51824753556; Received ABN=98765432101', 'file-unreadable'],
  ])('"%s" leads to %s', (message, answer) => {
    expect(found(message)[0]).toBe(answer);
  });

  test.each([
    'SBR.GEN.AUTH.0081',
    'SBR.GEN.AUTH.999',
    'XSBR.GEN.AUTH.008',
    'CMN.ATO.AUTH.070',
    'E20151',
    'REB.BR.0999',
    'I was born in 2002 in the town of Bega near the sea',
    'postcode 4402 and 2002',
  ])('"%s" is none that we know', (message) => {
    expect(found(message)).toEqual([]);
  });

  it('is found at the end of a long message, each code in its order', () => {
    const message = `${'The report could not be sent. '.repeat(40)}cmn.ato.auth.007, then sbr.gen.auth.006`;
    expect(found(message).slice(0, 2)).toEqual(['cmn-ato-auth-007', 'sbr-gen-auth-006']);
  });

  it('is looked for in as much of a text as can be a message', () => {
    expect(found(`${'x '.repeat(longestQuestion)}SBR.GEN.AUTH.006`)).toEqual([]);
  });
});

describe('words', () => {
  test.each<[question: string, answer: AnswerId]>([
    ['laptop stolen', 'lost-or-stolen'],
    ['someone stole our computer last night!', 'lost-or-stolen'],
    ['I lost my laptop', 'lost-or-stolen'],
    ['somebody saw the password', 'lost-or-stolen'],
    ['how do I revoke a credential', 'lost-or-stolen'],
    ['forgot password', 'forgotten-password'],
    ["I don't remember the keystore password", 'forgotten-password'],
    ['forgoten pasword', 'forgotten-password'],
    ['our bookkeeper left', 'person-left'],
    ['the bookeeper has left us', 'person-left'],
    ['my credential is suspended', 'person-left'],
    ['new computer', 'new-computer'],
    ['we bought a new computr', 'new-computer'],
    ['certificate has been revoked', 'certificate-revoked'],
    ['Certificate has been Revoked.', 'certificate-revoked'],
    ['my software says expired', 'expired'],
    ['credentail expierd', 'expired'],
    ['how do I renew my machine credential', 'expired'],
    ['I never had one', 'never-had-one'],
    ['what is a keystore file', 'never-had-one'],
    ['where is my keystore file', 'lost-file'],
    ["can't find the file", 'lost-file'],
    ['the folder was moved', 'moved-file'],
    ['several users on a server share the keystore', 'server-or-several-users'],
    ['two computers', 'server-or-several-users'],
    ['a second program needs it', 'second-program'],
    ['we change our payroll software', 'change-software'],
    ['the tab is missing', 'may-not-create'],
    ['no tab manage credentials', 'may-not-create'],
    ['insufficient access', 'may-not-create'],
    ['make a colleague administrator', 'make-administrator'],
    ['I got an authorisation code by email', 'code-by-mail'],
    ['my authorisation ends', 'authorisation-ends'],
    ['authorization expires soon', 'authorisation-ends'],
    ['software id', 'software-id'],
    ['SSID', 'software-id'],
    ['USI', 'usi-notification'],
    ['our PRODA device expires', 'proda-device'],
    ['child care software', 'proda-device'],
    ['RAM is down', 'outage'],
    ['planned system maintenance', 'outage'],
    ['the ATO does not answer', 'outage'],
    ['I renewed and it still does not lodge', 'renewed-still-refused'],
    ['TLS 1.3', 'renewed-still-refused'],
    ['new ABN', 'new-abn'],
    ['permissions in Access Manager', 'new-name'],
    ['Software required', 'software-required'],
    ['can I use edge', 'other-browser'],
    ['No eligible businesses/records found', 'no-business-found'],
    ['my business is not in the list', 'business-not-listed'],
    ['Your myGovID identity is not strong enough', 'identity-too-weak'],
    ['Cannot update role for cancelled ABN', 'business-cancelled'],
    ['nothing was downloaded', 'nothing-downloaded'],
    ['wrong password', 'software-password'],
    ['it still says expired', 'still-says-expired'],
    ['I opened the file in Word', 'opened-in-word'],
    ['SAML token validation failed', 'sender-credential-expired'],
  ])('"%s" leads to %s', (question, answer) => {
    expect(found(question)[0]).toBe(answer);
  });

  test.each([
    'pizza hut',
    'weather today',
    'asdf qwer',
    '?!?!',
    '😀',
    'x',
    '',
    'hello',
    'how do I bake bread',
    'Google Play Store',
    'my cat is green',
    '天气',
    'καλημέρα',
    'مرحبا',
    'नमस्ते',
  ])('"%s" has no answer', (question) => {
    expect(found(question)).toEqual([]);
  });

  it('do not make a long text slow or wrong', () => {
    expect(found('lorem ipsum dolor sit amet '.repeat(200))).toEqual([]);
  });
});

describe('words in each of our languages', () => {
  const typed: Readonly<Record<string, Readonly<Partial<Record<AnswerId, string>>>>> = {
    zh_CN: {
      expired: '软件说凭证过期了',
      'forgotten-password': '我忘记了密码',
      'lost-or-stolen': '笔记本电脑被偷了',
      'person-left': '我们的会计离职了',
      'new-computer': '我买了一台新电脑',
      'software-id': '软件 ID',
    },
    zh_TW: {
      expired: '軟體說憑證過期了',
      'forgotten-password': '我忘記了密碼',
      'lost-or-stolen': '筆電被偷了',
      'person-left': '我們的會計離職了',
      'new-computer': '我買了一台新電腦',
    },
    vi: {
      expired: 'thông tin xác thực hết hạn',
      'forgotten-password': 'tôi quên mật khẩu',
      'lost-or-stolen': 'máy tính bị đánh cắp',
      'person-left': 'kế toán đã nghỉ việc',
      'new-computer': 'máy tính mới',
      outage: 'RAM đang bảo trì',
    },
    ar: {
      expired: 'انتهت صلاحية بيانات الاعتماد',
      'forgotten-password': 'نسيت كلمة المرور',
      'lost-or-stolen': 'سرق الحاسوب',
      'person-left': 'غادر المحاسب الشركة',
      'new-computer': 'لدي كمبيوتر جديد',
    },
    pa: {
      'forgotten-password': 'ਮੈਂ ਪਾਸਵਰਡ ਭੁੱਲ ਗਿਆ',
      'lost-or-stolen': 'ਲੈਪਟਾਪ ਚੋਰੀ ਹੋ ਗਿਆ',
      'new-computer': 'ਨਵਾਂ ਕੰਪਿਊਟਰ',
    },
    hi: {
      'forgotten-password': 'मैं पासवर्ड भूल गया',
      'lost-or-stolen': 'लैपटॉप चोरी हो गया',
      'new-computer': 'नया कंप्यूटर',
      'person-left': 'हमारे लेखाकार ने नौकरी छोड़ दी',
    },
    el: {
      expired: 'το διαπιστευτήριο έληξε',
      'forgotten-password': 'ξέχασα τον κωδικό',
      'lost-or-stolen': 'μου έκλεψαν το λάπτοπ',
      'person-left': 'ο λογιστής μας έφυγε',
      'new-computer': 'καινούργιος υπολογιστής',
    },
    it: {
      expired: 'la credenziale è scaduta',
      'forgotten-password': 'ho dimenticato la password',
      'lost-or-stolen': 'portatile rubato',
      'person-left': 'il contabile è andato via',
      'new-computer': 'ho un nuovo computer',
    },
    ko: {
      expired: '인증서가 만료되었어요',
      'forgotten-password': '비밀번호를 잊어버렸어요',
      'lost-or-stolen': '노트북을 도난당했어요',
      'person-left': '회계 담당자가 퇴사했어요',
      'new-computer': '새 컴퓨터를 샀어요',
    },
    es: {
      expired: 'la credencial ha caducado',
      'forgotten-password': 'olvidé la contraseña',
      'lost-or-stolen': 'me robaron el portátil',
      'person-left': 'el contable se fue',
      'new-computer': 'tengo un ordenador nuevo',
    },
  };

  test.each(
    Object.entries(typed).flatMap(([language, questions]) =>
      Object.entries(questions).map(([answer, question]) => [language, question, answer] as const),
    ),
  )('%s: "%s" leads to %s', (_language, question, answer) => {
    expect(found(question)[0]).toBe(answer);
  });
});

describe('a program', () => {
  test.each([
    ['Xero', 'program xero'],
    ['my Xero says SBR.GEN.AUTH.006', 'sbr-gen-auth-006'],
    ['quikbooks', 'program quickbooks-online'],
    ['lodgeit', 'program lodgeit'],
    ['Handysoft', 'program handisoft'],
    ['MYOB Exo', 'program myob-exo'],
    ['SAP', 'program sap'],
  ])('"%s" leads to %s', (question, answer) => {
    expect(found(question)[0]).toBe(answer);
  });

  it('comes before the words about it', () => {
    expect(found('Xero says expired').slice(0, 2)).toEqual(['program xero', 'expired']);
  });

  test.each(['Saasu', 'Deputy', 'NetSuite', 'Wave', 'zero tolerance'])('"%s" offers no other one', (name) => {
    expect(found(name)).toEqual([]);
  });
});
