import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { defaultLocale } from '@cursus/platform/messages';

@Injectable()
export class ReportFiltersService {
  constructor(private readonly db: DataSource) {}

  /** Names in the reader's language where they exist, otherwise in the course's own or in English. */
  async list(locale: string) {
    const courses: { id: string; title: string; language: string }[] = await this.db.query(
      `SELECT id, coalesce(title ->> $1, title ->> source_language, '') AS title,
         CASE WHEN title ? $1 THEN $1 ELSE source_language END AS language
       FROM course WHERE classification = 'open' AND status <> 'draft' ORDER BY id DESC LIMIT 500`,
      [locale],
    );
    const themes: { key: string; name: string }[] = await this.db.query(
      `SELECT key, coalesce(name ->> $1, name ->> $2, key) AS name FROM theme ORDER BY position, key LIMIT 200`,
      [locale, defaultLocale],
    );
    const { compare } = new Intl.Collator(locale);
    return { courses: courses.sort((one, other) => compare(one.title, other.title)), themes };
  }
}
