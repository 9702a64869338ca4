import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

/** SHA-256; what is kept of a token, so that a stolen database opens no session. */
export const digest = (token: string) => createHash('sha256').update(token).digest();
/** 256 bits that nobody guesses, fit for an address. */
export const newToken = () => randomBytes(32).toString('base64url');

/** Keys for separate purposes, all derived from SIGNING_KEY by HKDF (RFC 5869). */
@Injectable()
export class Keys {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'SIGNING_KEY'>) {}

  derive(purpose: string, bytes = 32) {
    return Buffer.from(hkdfSync('sha256', this.config.SIGNING_KEY, 'cursus', purpose, bytes));
  }

  /** HMAC-SHA-256 of a text as base64url: for signed addresses and for hashes that nobody else can compute. */
  sign(purpose: string, text: string) {
    return createHmac('sha256', this.derive(purpose)).update(text).digest('base64url');
  }
  verifies(purpose: string, text: string, signature: string) {
    const [expected, given] = [Buffer.from(this.sign(purpose, text)), Buffer.from(signature)];
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  /** Encrypts a field with AES-256-GCM; `purpose` is part of the key, so a value moved to another column does not open. */
  seal(purpose: string, plain: string) {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.derive(purpose), iv);
    return Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
  /** @throws when the value was altered or sealed for another purpose. */
  open(purpose: string, sealed: Buffer) {
    const decipher = createDecipheriv('aes-256-gcm', this.derive(purpose), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
  }
}
