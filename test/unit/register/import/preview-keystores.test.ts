import { describe, expect, it } from 'vitest';
import type { CheckedCredential } from '../../../../src/keystore/checked-credential.ts';
import type { KeystoreReport } from '../../../../src/keystore/report.ts';
import { emptyRegister } from '../../../../src/register/entry.ts';
import {
  previewKeystores,
  type ReadKeystoreFile,
} from '../../../../src/register/import/preview-keystores.ts';
import { sentence } from '../../../../src/values/sentence.ts';
import { day, on, registerOf } from '../an-entry.ts';

const when = on('2026-11-24');

const credential = (fields: Partial<CheckedCredential> = {}): CheckedCredential => ({
  id: 'ABRD:1',
  type: 'device',
  displayName: 'SUNRISE-PAYROLL',
  abn: '51824753556',
  legalName: 'Sunrise Bakery Pty Ltd',
  serialNumber: '1',
  sha1Fingerprint: null,
  validFrom: day('2026-11-23'),
  validTo: day('2028-11-22'),
  endsAt: null,
  issuer: null,
  findings: [],
  notes: [],
  verdict: 'good',
  ...fields,
});

const file = (name: string, ...credentials: readonly CheckedCredential[]): ReadKeystoreFile => ({
  name,
  report: { kind: 'keystore', credentials, notes: [] },
});

const refused: KeystoreReport = {
  kind: 'refused',
  refusal: 'not-xml',
  means: sentence('keystore_refusal_unreadable'),
  todo: sentence('keystore_refusal_unreadable'),
};

describe('a folder of keystore files', () => {
  it('gives one credential for the old file and the new one, with the new one’s day and file, in whatever order they come', () => {
    const old = file('old/keystore.xml', credential({ validTo: day('2026-09-14') }));
    const renewed = file('new/keystore.xml', credential());
    for (const files of [
      [old, renewed],
      [renewed, old],
    ]) {
      const { preview, outcomes } = previewKeystores(emptyRegister, files, when);
      expect(preview.changes).toMatchObject([
        { change: 'added', after: { validTo: '2028-11-22', file: 'new/keystore.xml', origin: 'keystore' } },
      ]);
      expect(outcomes.map(({ name, count }) => [name, count])).toEqual(files.map(({ name }) => [name, 1]));
    }
  });

  it('takes nothing from a file that is older than what is known', () => {
    const known = registerOf({ abn: '51824753556', validTo: day('2028-11-22'), file: 'here.xml' });
    const old = file('old.xml', credential({ validTo: day('2026-09-14') }));
    expect(previewKeystores(known, [old], when).preview.changes).toEqual([]);
  });

  it('brings what is known up to date, and says what changes', () => {
    const known = registerOf({ abn: '51824753556', validTo: day('2026-12-01') });
    const { preview } = previewKeystores(known, [file('new.xml', credential())], when);
    expect(preview.changes).toMatchObject([{ change: 'changed', fields: ['validTo', 'file'] }]);
  });

  it('tells file by file what could not be taken in', () => {
    const { preview, outcomes } = previewKeystores(
      emptyRegister,
      [
        { name: 'gone.xml', report: null },
        { name: 'photo.xml', report: refused },
        file('nobody.xml', credential({ legalName: ' ' }), credential({ validTo: null })),
        file('spoilt.xml', credential({ findings: [damaged], verdict: 'bad' })),
        file('expired.xml', credential({ displayName: 'TILL', findings: [ended], verdict: 'bad' })),
      ],
      when,
    );
    expect(outcomes.map(({ count, problems }) => [count, problems.map(({ key }) => key)])).toEqual([
      [0, ['register_page_file_unreadable']],
      [0, ['keystore_refusal_unreadable']],
      [0, ['register_page_file_unknown']],
      [1, ['keystore_finding_integrity_mismatch']],
      [1, []],
    ]);
    expect(preview.changes.map(({ after }) => after.displayName)).toEqual(['SUNRISE-PAYROLL', 'TILL']);
  });

  it('leaves out an ABN that is none', () => {
    const { preview } = previewKeystores(emptyRegister, [file('a.xml', credential({ abn: '123' }))], when);
    expect(preview.changes[0]?.after.abn).toBeNull();
  });
});

const damaged = {
  id: 'integrity-mismatch',
  severity: 'bad',
  means: sentence('keystore_finding_integrity_mismatch'),
  todo: null,
} as const;
const ended = { ...damaged, id: 'expired' } as const;
