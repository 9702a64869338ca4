import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CourseVersion } from '@cursus/catalogue/contract';
import { readText } from '@cursus/catalogue/rules';
import { CatalogueService, CourseVersionService, viewerOf, wantedLanguages, type FoundCourse } from '@cursus/catalogue/server';
import { Clock, queryOne, type Actor } from '@cursus/platform/server';
import type { CoursePage, EditionView } from '../contract';
import { mayEnrol } from '../rules';
import { EditionService } from './edition.service';
import type { Edition } from './enrolment.entity';
import { MyLearningService, placeOf } from './my-learning.service';
import { numberOf, outlineGroups, progressOf, readerOf, readStandings, type Standing } from './standing';

const selfPaced = {
  ...{ id: null, kind: 'self-paced' as const, title: null, opensAt: null, closesAt: null, seats: null, countries: [], taken: 0 },
  state: 'open' as const,
};

/** What a course is and how the reader stands to it: the one page that joins catalogue and learning. */
@Injectable()
export class CoursePageService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly versions: CourseVersionService,
    private readonly editions: EditionService,
    private readonly learning: MyLearningService,
  ) {}

  async view(slug: string, visitor: Actor | undefined, locale: string): Promise<CoursePage> {
    const found = await this.versions.find({ slug }, viewerOf(visitor));
    const standing = visitor && (await readStandings(this.db, this.versions, visitor.id, found.version.courseId))[0];
    // Whoever is enrolled sees the version that she or he follows.
    const version = standing?.version ?? found.version;
    const wanted = standing ? [standing.enrolment.language, locale] : await wantedLanguages(this.db, visitor, locale);
    const progress: Standing['registrations'] = standing?.registrations ?? new Map();
    const { facts } = version;
    const read = readerOf(version, wanted);
    const { certificate } = facts.settings;
    return {
      ...{ id: version.courseId, slug: version.slug, title: read(facts.title), summary: read(facts.summary) },
      outcomes: facts.outcomes.map(read),
      audience: facts.audience && read(facts.audience),
      theme: { key: facts.theme, name: await this.catalogue.themeName(facts.theme, [locale]) },
      ...{ level: facts.level, format: facts.format, classification: facts.classification },
      ...{ minutes: facts.minutes, hours: facts.hours, languages: facts.languages, bytes: facts.bytes },
      version: numberOf(version),
      certificate: {
        offered: certificate.offered,
        issuer: issuerOf(version, wanted),
        validMonths: certificate.validMonths,
      },
      syllabus: outlineGroups(version, progress, wanted),
      requirements: await this.learning.requirements(version, progress, wanted),
      editions: standing ? [] : await this.offered(found, visitor, wanted),
      signedIn: visitor !== undefined,
      enrolment: standing ? await this.enrolment(standing, found.version) : null,
    };
  }

  private async enrolment(standing: Standing, current: CourseVersion) {
    const { id, status, language, deadlineAt } = standing.enrolment;
    return {
      ...{ id, status, language, progress: progressOf(standing), next: placeOf(standing) },
      deadlineAt: deadlineAt?.toISOString() ?? null,
      newer: await this.learning.newer(standing, current),
    };
  }

  private async offered({ version, status }: FoundCourse, visitor: Actor | undefined, wanted: readonly string[]): Promise<EditionView[]> {
    const known = await this.editions.ofCourse(this.db.manager, version.courseId);
    const all: (Omit<Edition, 'id' | 'tutors' | 'createdAt' | 'courseId' | 'daysToComplete'> & { id: string | null; taken: number })[] =
      known.some(({ kind }) => kind === 'self-paced') ? known : [selfPaced, ...known];
    const person =
      visitor && (await queryOne<{ country: string | null }>(this.db, 'SELECT country FROM profile WHERE account_id = $1', [visitor.id]));
    const now = this.clock.now();
    return all.map((edition) => ({
      ...{ id: edition.id, kind: edition.kind },
      title: edition.title && readText(edition.title, wanted, version.facts.sourceLanguage),
      opensAt: edition.opensAt?.toISOString() ?? null,
      closesAt: edition.closesAt?.toISOString() ?? null,
      seatsLeft: edition.seats === null ? null : Math.max(0, edition.seats - edition.taken),
      // A stranger's country is asked after signing in.
      reasons: mayEnrol({ courseStatus: status, edition, taken: edition.taken, country: person?.country ?? null, now }).filter(
        (reason) => visitor !== undefined || reason !== 'COUNTRY_NOT_INCLUDED',
      ),
    }));
  }
}

function issuerOf({ facts }: CourseVersion, wanted: readonly string[]) {
  const issuer = Object.fromEntries(Object.entries(facts.settings.certificate.issuer).map(([tag, text]) => [tag, { text, version: 1 }]));
  const read = readText(issuer, wanted, facts.sourceLanguage);
  return read.text ? read : null;
}
