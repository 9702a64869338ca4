import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { Clock, count, Download, Handle, pathOnSite, type Call } from '@cursus/platform/server';
import {
  downloadPersonalData,
  getProfile,
  giveConsents,
  listConsents,
  listCountries,
  listOpenConsents,
  profileRefusals,
  saveAbout,
  saveLanguages,
  saveName,
  saveWork,
} from '../contract';
import { ConsentService } from './consent.service';
import { CountryService } from './country.service';
import { PersonalData } from './personal-data';
import { ProfileService } from './profile.service';

@Controller()
export class ProfileController {
  constructor(
    private readonly profiles: ProfileService,
    private readonly consents: ConsentService,
    private readonly countries: CountryService,
    private readonly personalData: PersonalData,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  @Handle(getProfile)
  get(_: object, { actor }: Call) {
    return this.profiles.view(actor);
  }

  @Handle(saveName)
  saveName({ fullName, addressAs = '' }: InputOf<typeof saveName>, { actor }: Call) {
    return this.profiles.save(actor.id, { fullName, addressAs });
  }

  @Handle(saveAbout)
  saveAbout(answers: InputOf<typeof saveAbout>, { actor }: Call) {
    return this.profiles.save(actor.id, answers);
  }

  @Handle(saveWork)
  saveWork({ profession, institution }: InputOf<typeof saveWork>, { actor }: Call) {
    return this.profiles.save(actor.id, { profession, institution: institution ?? null });
  }

  @Handle(saveLanguages)
  saveLanguages(answers: InputOf<typeof saveLanguages>, { actor }: Call) {
    return this.profiles.save(actor.id, answers);
  }

  @Handle(listConsents)
  listConsents(_: object, { actor }: Call) {
    return this.consents.list(actor.id);
  }

  @Handle(listOpenConsents)
  listOpenConsents(_: object, { actor }: Call) {
    return this.consents.open(actor.id);
  }

  @Handle(giveConsents)
  async giveConsents({ agreed, next }: InputOf<typeof giveConsents>, { actor }: Call) {
    await this.consents.agree(actor.id, agreed);
    return { next: pathOnSite(next ?? '/home') };
  }

  @Handle(listCountries)
  listCountries(_: object, { locale }: Call) {
    return { items: this.countries.list(locale) };
  }

  @Handle(downloadPersonalData)
  async download(_: object, { actor }: Call) {
    const asked = await count(this.db, { name: 'personal-data', of: actor.id, most: 10, seconds: 3600 });
    if (asked > 10) throw profileRefusals.TOO_MANY_DOWNLOADS();
    const day = this.clock.now().toISOString().slice(0, 10);
    return new Download(await this.personalData.archive(actor.id), { type: 'application/zip', name: `cursus-${day}.zip` });
  }
}
