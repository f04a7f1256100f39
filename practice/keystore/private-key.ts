import forge from 'node-forge';
import { der, oid, primitive, sequence } from './der.ts';
import { oids } from './oids.ts';
import { deriveKey, iterations, purpose } from './password-key.ts';

const { asn1 } = forge;

/**
 * `protectedPrivateKey`: PKCS#8 EncryptedPrivateKeyInfo with pbeWithSHAAnd3-KeyTripleDES-CBC, its salt the credentialSalt
 * (section 5.1 of the format notes). Weak by today's measure, and exactly what RAM writes.
 */
export function encryptPrivateKey(pkcs8: string, password: string, salt: string): string {
  const key = deriveKey(password, salt, purpose.encryption, 24);
  const iv = deriveKey(password, salt, purpose.initialisation, 8);
  const cipher = forge.cipher.createCipher('3DES-CBC', key);
  cipher.start({ iv });
  cipher.update(forge.util.createBuffer(pkcs8));
  cipher.finish();
  const parameters = sequence(
    primitive(asn1.Type.OCTETSTRING, salt),
    primitive(asn1.Type.INTEGER, asn1.integerToDer(iterations).getBytes()),
  );
  const algorithm = sequence(oid(oids.pbeWithSha1And3Des), parameters);
  return der(sequence(algorithm, primitive(asn1.Type.OCTETSTRING, cipher.output.getBytes())));
}
