import { Global, Module } from '@nestjs/common';
import { ConsentService } from './consent.service';
import { CountryService } from './country.service';
import { PeopleData } from './people-data';
import { PersonalData } from './personal-data';
import { ProfileController } from './profile.controller';
import { ProfileService } from './profile.service';

/** Global, so that every domain can register its personal data. */
@Global()
@Module({
  controllers: [ProfileController],
  providers: [ConsentService, CountryService, PeopleData, PersonalData, ProfileService],
  exports: [ConsentService, CountryService, PersonalData, ProfileService],
})
export class PeopleModule {}
