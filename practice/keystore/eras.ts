import type forge from 'node-forge';
import type { Authority } from './authority.ts';
import type { MadeCertificate } from './certificate.ts';
import { auskeyExtensions, machineExtensions } from './extensions.ts';
import { auskeyName, machineName, offlineName } from './names.ts';
import { makePkcs7, makePlainPkcs7 } from './pkcs7.ts';

/** Whom a certificate is for. */
export interface Holder {
  readonly abn: string;
  readonly commonName: string;
  readonly personId: string;
}

/** What differs between the programs that have written such files (section 3 of the format notes). */
export interface Era {
  readonly saltLength: number;
  /** Bytes of the serial number. */
  readonly serialLength: number;
  readonly modulusLength: number;
  /** How validity is written beside the certificate: `ram` is the UTC clock labelled +10:00, ten hours early. */
  readonly zone: 'ram' | 'eastern' | 'utc';
  readonly subject: (holder: Holder) => forge.pki.CertificateField[];
  readonly extensions: (signer: forge.pki.rsa.PublicKey, holder: Holder) => object[];
  readonly pkcs7: (chain: MadeCertificate[], authority: Authority, at: Date) => Promise<string>;
}

const ram2023: Era = {
  saltLength: 20,
  serialLength: 20,
  modulusLength: 2048,
  zone: 'ram',
  subject: ({ abn, commonName }) => machineName(abn, commonName),
  extensions: machineExtensions,
  pkcs7: (chain, authority, at) => makePkcs7(chain, authority, at, 'primitive'),
};

export const eras = {
  ram2023,
  /** Observed in files of 2019 and 2021: the empty content is a constructed string of indefinite length. */
  ram2019: { ...ram2023, pkcs7: (chain, authority, at) => makePkcs7(chain, authority, at, 'constructed') },
  /** The .NET kit of 2020, "Offline". */
  offline2020: {
    ...ram2023,
    saltLength: 8,
    serialLength: 1,
    zone: 'utc',
    subject: ({ abn, commonName }) => offlineName(abn, commonName),
    pkcs7: async (chain) => makePlainPkcs7(chain),
  },
  auskey: {
    ...ram2023,
    serialLength: 3,
    modulusLength: 1024,
    zone: 'eastern',
    subject: auskeyName,
    extensions: auskeyExtensions,
    pkcs7: async (chain) => makePlainPkcs7(chain),
  },
} as const satisfies Record<string, Era>;
