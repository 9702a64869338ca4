import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { formats } from '@cursus/platform/formats';
import { CONFIG, Messages, NotStored, STORAGE, type Config, type Storage } from '@cursus/platform/server';
import type { Credential } from './credential.entity';
import { CertificateRenderer } from './render/certificate-renderer';

/** The PDF of a certificate: set once, when it is issued, and kept; set again should it be missing, with the same bytes. */
@Injectable()
export class CredentialPdf {
  constructor(
    private readonly renderer: CertificateRenderer,
    private readonly messages: Messages,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  verificationUrl = (code: string) => `${this.config.PUBLIC_URL}/verify/${code}`;

  /** @returns its key in storage. */
  async keep(credential: Pick<Credential, 'id' | 'snapshot' | 'holderName'>): Promise<string> {
    const key = `certificate/${credential.id}`;
    const there = await this.storage.size(key).then(
      () => true,
      () => false,
    );
    if (!there) await this.storage.put(key, Readable.from([await this.set(credential)]));
    return key;
  }

  async read(credential: Pick<Credential, 'id' | 'snapshot' | 'holderName'>): Promise<Readable> {
    const key = await this.keep(credential);
    return this.storage.read(key).catch((error: unknown) => {
      throw error instanceof NotStored ? new Error(`certificate ${credential.id} vanished from storage`) : error;
    });
  }

  forget = (credentialId: string) => this.storage.remove(`certificate/${credentialId}`);

  /** The address of verification as SVG: only black modules, no size of its own. */
  qr = (code: string) => QRCode.toString(this.verificationUrl(code), { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });

  private async set({ snapshot, holderName }: Pick<Credential, 'snapshot' | 'holderName'>) {
    const { course, issuer, signatories, code, language } = snapshot;
    const { t, locale } = this.messages.inContentLanguage('paper', language);
    const issuedAt = new Date(snapshot.issuedAt);
    const { date } = formats(locale, 'UTC');
    const place = issuer.place?.text;
    const day = date(issuedAt);
    const details = [
      t('paper.hours', { hours: snapshot.hours }),
      t('paper.version', { version: course.version }),
      place ? t('paper.place', { place, day }) : day,
      ...(snapshot.validUntil ? [t('paper.valid', { day: date(snapshot.validUntil) })] : []),
    ];
    const name = holderName ?? '';
    return this.renderer.render(
      {
        documentTitle: t('paper.document-title', { title: t('paper.title'), course: course.title.text }),
        language,
        issuer: issuer.name,
        holder: { text: name, lang: languageOfName(name) },
        course: course.title,
        signatories: signatories.slice(0, 3),
        code,
        address: `${new URL(this.config.PUBLIC_URL).host}/verify`,
        qr: await this.qr(code),
        words: {
          title: t('paper.title'),
          awarded: t('paper.awarded'),
          completed: t('paper.completed'),
          details: details.join(' · '),
          verify: t('paper.verify'),
          qr: t('paper.qr'),
        },
      },
      issuedAt,
    );
  }
}

/** A name says no language; its script says how to set it. */
function languageOfName(name: string) {
  if (/\p{Script=Arabic}/u.test(name)) return 'ar';
  if (/\p{Script=Hebrew}/u.test(name)) return 'he';
  if (/\p{Script=Cyrillic}/u.test(name)) return 'ru';
  return 'en';
}
