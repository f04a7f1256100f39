/** Object identifiers that RAM certificates and keystores carry; read from public samples of 2023 and 2025. */
export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  algorithmProtection: '1.2.840.113549.1.9.52',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  pbeWithSha1And3Des: '1.2.840.113549.1.12.1.3',
  organisation: '2.5.4.10',
  organisationalUnit: '2.5.4.11',
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  dnQualifier: '2.5.4.46',
  certificatePolicies: '2.5.29.32',
  authorityKeyIdentifier: '2.5.29.35',
  crlDistributionPoints: '2.5.29.31',
  userNotice: '1.3.6.1.5.5.7.2.2',
  /** The ATO's policy for machine certificates. */
  machineCertificatePolicy: '1.2.36.1.9001.101.1.8.1',
  auskeyUserPolicy: '1.2.36.1.3001.101.1.7.1',
  auskeyDevicePolicy: '1.2.36.1.3001.101.1.8.1',
  auskeyAbn: '1.2.36.1.333.1',
  /** The ATO's policy for its certification authorities. */
  authorityPolicy: '1.2.36.1.9001.101.1.1',
} as const;
