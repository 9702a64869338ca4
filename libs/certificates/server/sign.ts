import { createHash, createPrivateKey, createPublicKey, sign as signBytes, verify as verifyBytes, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import { CONFIG, Keys, type Config } from '@cursus/platform/server';
import type { Snapshot } from '../contract';
import { canonicalJson, foldName } from '../rules';

/** An Ed25519 private key in PKCS #8 is this prefix and the 32 bytes of its seed (RFC 8410). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs what certificates say. The key is derived from SIGNING_KEY, so that nothing else has to be kept. */
@Injectable()
export class CredentialSigner {
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  /** Names the key in what it signed: the thumbprint of its public half. */
  readonly keyId: string;

  constructor(
    private readonly keys: Keys,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, keys.derive('credentials')]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.privateKey);
    this.keyId = createHash('sha256')
      .update(canonicalJson(this.publicKey.export({ format: 'jwk' }) as never))
      .digest('base64url')
      .slice(0, 16);
  }

  /** SHA-256 of the canonical snapshot, hexadecimal: what stands on the paper and on the page of verification. */
  hash = (snapshot: Snapshot) =>
    createHash('sha256')
      .update(canonicalJson(snapshot as never))
      .digest('hex');
  sign = (snapshot: Snapshot) => signBytes(null, Buffer.from(canonicalJson(snapshot as never)), this.privateKey).toString('base64url');
  /** Whether this snapshot is what was signed. */
  verifies = (snapshot: Snapshot, signature: string) =>
    verifyBytes(null, Buffer.from(canonicalJson(snapshot as never)), this.publicKey, Buffer.from(signature, 'base64url'));

  /** What is left of a name once its holder has gone; only who knows the name can find it again. */
  nameHash = (code: string, name: string) => this.keys.sign(`name ${code}`, foldName(name));

  /** The public half, for whoever verifies a badge without us (RFC 8037). */
  jwks = () => ({ keys: [{ ...this.publicKey.export({ format: 'jwk' }), kid: this.keyAddress(), alg: 'EdDSA', use: 'sig' }] });
  private keyAddress = () => `${this.config.PUBLIC_URL}/.well-known/jwks.json#${this.keyId}`;

  /** An Open Badges 3.0 achievement credential as VC-JWT; its status is asked at the page of verification. */
  openBadge({ code, course, issuedAt, validUntil, issuer }: Snapshot, name: string): Promise<string> {
    const site = this.config.PUBLIC_URL;
    const id = `${site}/verify/${code}`;
    const credential = {
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
      id,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: course.title.text,
      issuer: { id: site, type: ['Profile'], name: issuer.name.text },
      validFrom: issuedAt,
      ...(validUntil && { validUntil }),
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [{ type: 'IdentityObject', identityHash: name, identityType: 'name', hashed: false }],
        achievement: {
          id: `${site}/courses/${course.id}`,
          type: ['Achievement'],
          name: course.title.text,
          description: course.title.text,
          criteria: { id, narrative: course.title.text },
          version: course.version,
          inLanguage: course.title.lang,
        },
      },
      credentialStatus: { id, type: '1EdTechRevocationList' },
    };
    return new SignJWT(credential as never)
      .setProtectedHeader({ alg: 'EdDSA', kid: this.keyAddress(), typ: 'JWT' })
      .setIssuer(site)
      .setJti(id)
      .setNotBefore(new Date(issuedAt))
      .sign(this.privateKey);
  }
}
