import { AdministrationModule } from '@cursus/administration/server';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentModule } from '@cursus/assessment/server';
import { CatalogueModule } from '@cursus/catalogue/server';
import { CertificatesModule } from '@cursus/certificates/server';
import { IdentityModule } from '@cursus/identity/server';
import { InteropModule } from '@cursus/interop/server';
import { LearningModule } from '@cursus/learning/server';
import { NotificationsModule } from '@cursus/notifications/server';
import { PeopleModule } from '@cursus/people/server';
import { CONFIG, PlatformModule, type Config } from '@cursus/platform/server';
import { StatisticsModule } from '@cursus/statistics/server';
import { WebinarsModule } from '@cursus/webinars/server';
import { dataSourceOptions } from './database/data-source';

/** What API and worker have in common: the database and every domain. */
export const domains = [
  PlatformModule,
  TypeOrmModule.forRootAsync({
    inject: [CONFIG],
    useFactory: (config: Config) => ({ ...dataSourceOptions(config.DATABASE_URL), retryDelay: 500, retryAttempts: 60 }),
  }),
  PeopleModule,
  IdentityModule,
  CatalogueModule,
  AssessmentModule,
  WebinarsModule,
  LearningModule,
  CertificatesModule,
  InteropModule,
  NotificationsModule,
  AdministrationModule,
  StatisticsModule,
];
