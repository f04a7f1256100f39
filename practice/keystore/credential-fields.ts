import type { Era } from './eras.ts';

/** One `credential` element before it is written. Byte fields are binary strings. Edit a copy to make a defect. */
export interface Credential {
  readonly type: string;
  readonly id: string;
  readonly name1: string;
  readonly name2: string;
  readonly abn: string;
  readonly legalName: string;
  readonly personId: string;
  /** Decimal. */
  readonly serialNumber: string;
  readonly created: Date;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** How the two are written: see `Era`. */
  readonly zone: Era['zone'];
  readonly salt: string;
  readonly fingerprint: string;
  readonly publicCertificate: string;
  readonly protectedKey: string;
  readonly integrity: string;
}
