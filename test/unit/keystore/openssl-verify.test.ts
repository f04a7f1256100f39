import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNode } from '../../../src/keystore/asn1.ts';
import { type Certificate, readCertificate } from '../../../src/keystore/certificate.ts';
import { checkChain } from '../../../src/keystore/check-chain.ts';
import {
  basicConstraints,
  type CertificatePlan,
  keyUsage,
  type MadeKey,
  makeCertificateOf,
  makeKey,
  name,
  nameConstraints,
  purpose,
  purposes,
  unknownExtension,
  uses,
} from '../../fixtures/made-certificates.ts';

const haveOpenSsl = spawnSync('openssl', ['version']).status === 0;
if (!haveOpenSsl) console.warn('Skipped: OpenSSL is not on this computer, so nothing is compared with it.');

const count = 200;
const now = new Date('2026-11-23T02:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** The credential first, its root last. */
type Plans = CertificatePlan[];
type Change = (plans: Plans, choose: (below: number) => number) => void;

const replaced = (plans: Plans, at: number, change: Partial<CertificatePlan>) => {
  const plan = plans[at];
  if (plan) plans[at] = { ...plan, ...change };
};
const withExtension = (plans: Plans, at: number, extension: ReturnType<typeof keyUsage>) => {
  const others = plans[at]?.extensions.filter(({ oid }) => oid !== extension.oid) ?? [];
  replaced(plans, at, { extensions: [...others, extension] });
};
const authorityAt = (plans: Plans, choose: (below: number) => number) => 1 + choose(plans.length - 1);

/** Everything that a path can be right or wrong in; the first is nothing at all. */
const changes: Readonly<Record<string, Change>> = {
  nothing: () => {},
  'an authority has expired': (plans, choose) =>
    replaced(plans, authorityAt(plans, choose), { notAfter: after(-1) }),
  'an authority is not valid yet': (plans, choose) =>
    replaced(plans, authorityAt(plans, choose), { notBefore: after(1) }),
  'the credential has expired': (plans) => replaced(plans, 0, { notAfter: after(-1) }),
  'an authority may not sign': (plans, choose) =>
    withExtension(plans, authorityAt(plans, choose), keyUsage(uses.digitalSignature)),
  'an authority is none': (plans, choose) =>
    withExtension(plans, 1 + choose(plans.length - 2), basicConstraints(false)),
  'a path length': (plans, choose) =>
    withExtension(plans, authorityAt(plans, choose), basicConstraints(true, choose(3))),
  'names that are permitted': (plans, choose) =>
    withExtension(
      plans,
      authorityAt(plans, choose),
      nameConstraints({ permitted: { parts: [['2.5.4.10', choose(2) ? 'Bakery' : 'Brewery']] } }),
    ),
  'names that are excluded': (plans, choose) =>
    withExtension(
      plans,
      authorityAt(plans, choose),
      nameConstraints({ excluded: { parts: [['2.5.4.10', choose(2) ? 'Bakery' : 'Brewery']] } }),
    ),
  'an unknown extension': (plans, choose) =>
    withExtension(plans, choose(plans.length), unknownExtension(choose(2) === 1)),
  'the credential may only encipher': (plans) => withExtension(plans, 0, keyUsage(uses.keyEncipherment)),
  'the credential may only sign code': (plans) => withExtension(plans, 0, purposes(purpose.code)),
  'the credential may do several things': (plans) =>
    withExtension(plans, 0, purposes(purpose.email, purpose.client)),
  'an authority is limited in its purposes': (plans, choose) =>
    withExtension(plans, authorityAt(plans, choose), purposes(choose(2) ? purpose.client : purpose.code)),
  'the root is of version 1': (plans) => replaced(plans, plans.length - 1, { extensions: [] }),
  'an authority between is of version 1': (plans, choose) =>
    replaced(plans, 1 + choose(plans.length - 2), { extensions: [] }),
  'the issuer is written in another string type': (plans, choose) => {
    const at = choose(plans.length - 1);
    const issuer = plans[at]?.issuer;
    if (issuer) replaced(plans, at, { issuer: { ...issuer, printable: true } });
  },
  'the issuer is written in capitals and with more spaces': (plans, choose) => {
    const at = choose(plans.length - 1);
    const parts = plans[at]?.issuer.parts.map(
      ([oid, text]) => [oid, `${text.toUpperCase().replace(' ', '   ')} `] as const,
    );
    if (parts) replaced(plans, at, { issuer: { parts } });
  },
  'the issuer is somebody else': (plans) => replaced(plans, 0, { issuer: name('Nobody') }),
  'a signature is somebody else’s': (plans, choose) => {
    const at = choose(plans.length - 1);
    const signer = plans[at]?.key;
    if (signer) replaced(plans, at, { signer });
  },
  'a signature with PSS': (plans, choose) => {
    const at = choose(plans.length);
    replaced(plans, at, { pss: plans[at]?.signer.kind === 'rsa' });
  },
};

interface MadeChain {
  readonly what: string;
  readonly ders: readonly string[];
}

/** The same ones each time but for their keys: chance itself is numbers that follow from one another. */
function makeChains(): readonly MadeChain[] {
  const keys: readonly MadeKey[] = [
    makeKey('rsa'),
    makeKey('ec'),
    makeKey('rsa', { bits: 2048 }),
    makeKey('ec', { curve: 'P-384' }),
    makeKey('ec', { curve: 'P-521' }),
  ];
  let state = 20_261_129;
  const choose = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return below < 1 ? 0 : Math.floor(state / 65_536) % below;
  };
  const names = Object.keys(changes);
  return Array.from({ length: count }, (_, at) => {
    const plans = soundPlans(keys, 3 + choose(2), choose);
    // Each by itself many times, and then two together.
    const chosen = [
      names[at % names.length] ?? 'nothing',
      ...(at % 3 === 2 ? [names[choose(names.length)]] : []),
    ];
    for (const one of chosen) if (one) changes[one]?.(plans, choose);
    return {
      what: `${at}: ${chosen.join(', and ')} (${plans.length} certificates)`,
      ders: plans.map(makeCertificateOf),
    };
  });
}

function soundPlans(keys: readonly MadeKey[], length: number, choose: (below: number) => number): Plans {
  const from = choose(keys.length);
  const keyAt = (at: number) => keys[(from + at) % keys.length] as MadeKey;
  return Array.from({ length }, (_, at) => ({
    subject: at === 0 ? name('Front desk') : name(`Authority ${at}`),
    issuer: name(`Authority ${Math.min(at + 1, length - 1)}`),
    key: keyAt(at),
    signer: keyAt(Math.min(at + 1, length - 1)),
    notBefore: after(-100),
    notAfter: after(100),
    serial: at + 1,
    extensions:
      at === 0
        ? [basicConstraints(false), keyUsage(uses.digitalSignature | uses.keyEncipherment)]
        : [basicConstraints(true), keyUsage(uses.keyCertSign)],
  }));
}

describe.skipIf(!haveOpenSsl)('the verdict of `openssl verify -purpose sslclient`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-chains-'));
  let chains: readonly MadeChain[] = [];
  beforeAll(() => {
    chains = makeChains();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`is ours on all of ${count} chains`, async () => {
    const differing: string[] = [];
    let sound = 0;
    for (const chain of chains) {
      const [ours, theirs] = [await ourVerdict(chain), await theirVerdict(chain, folder)];
      if (theirs === 'OK') sound += 1;
      if ((ours === 'OK') !== (theirs === 'OK'))
        differing.push(`${chain.what}: ours ${ours}, theirs ${theirs}`);
    }
    expect(differing).toEqual([]);
    // A test in which all chains are bad, or all are good, would show nothing.
    expect(sound).toBeGreaterThan(count / 5);
    expect(sound).toBeLessThan((count * 4) / 5);
  }, 600_000);
});

async function ourVerdict({ ders }: MadeChain): Promise<string> {
  const certificates = ders.map((each) => readCertificate(readNode(each) as never) as Certificate);
  const [leaf] = certificates;
  if (!leaf || certificates.includes(null as never)) return 'unreadable';
  const { state, faults } = await checkChain(leaf, certificates, { signatures: new Map(), now });
  const isValid = leaf.notBefore <= now && now <= leaf.notAfter;
  return state === 'consistent' && faults.size === 0 && isValid ? 'OK' : [state, ...faults].join(' ');
}

function theirVerdict({ ders }: MadeChain, folder: string): Promise<string> {
  const pems = ders.map(
    (each) =>
      `-----BEGIN CERTIFICATE-----\n${(btoa(each).match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`,
  );
  const [leaf, between, root] = ['leaf.pem', 'between.pem', 'root.pem'].map((file) => join(folder, file));
  writeFileSync(leaf as string, pems[0] ?? '');
  writeFileSync(between as string, pems.slice(1, -1).join(''));
  writeFileSync(root as string, pems.at(-1) ?? '');
  const at = String(now.getTime() / 1000);
  const given = [
    'verify',
    '-purpose',
    'sslclient',
    '-attime',
    at,
    '-no-CApath',
    '-no-CAstore',
    '-CAfile',
    root,
    '-untrusted',
    between,
    leaf,
  ];
  return new Promise((resolve) => {
    execFile('openssl', given as string[], (error, _, stderr) =>
      resolve(error ? (/error \d+ .*/.exec(stderr)?.[0] ?? stderr) : 'OK'),
    );
  });
}
