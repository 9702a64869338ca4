import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Catalogue1764000003000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE theme (key text PRIMARY KEY CHECK (key ~ '^[a-z0-9-]+$'), name jsonb NOT NULL, position int NOT NULL DEFAULT 0);
      INSERT INTO theme (position, key, name) VALUES
        (1, 'international-cooperation', '{"en": "International cooperation in criminal matters", "fr": "Coopération internationale en matière pénale", "ar": "التعاون الدولي في المسائل الجنائية"}'),
        (2, 'human-rights', '{"en": "Human rights and the rule of law", "fr": "Droits humains et état de droit", "ar": "حقوق الإنسان وسيادة القانون"}'),
        (3, 'terrorist-financing', '{"en": "Suppressing the financing of terrorism", "fr": "Répression du financement du terrorisme", "ar": "قمع تمويل الإرهاب"}'),
        (4, 'digital-evidence', '{"en": "Digital evidence", "fr": "Preuves numériques", "ar": "الأدلة الرقمية"}'),
        (5, 'legal-framework', '{"en": "International legal framework", "fr": "Cadre juridique international", "ar": "الإطار القانوني الدولي"}'),
        (6, 'foreign-terrorist-fighters', '{"en": "Foreign terrorist fighters", "fr": "Combattants terroristes étrangers", "ar": "المقاتلون الإرهابيون الأجانب"}'),
        (7, 'victims', '{"en": "Victims of terrorism", "fr": "Victimes du terrorisme", "ar": "ضحايا الإرهاب"}'),
        (8, 'prevention', '{"en": "Preventing violent extremism", "fr": "Prévention de l’extrémisme violent", "ar": "منع التطرف العنيف"}'),
        (9, 'teaching', '{"en": "Teaching and training skills", "fr": "Compétences pédagogiques", "ar": "مهارات التدريس والتدريب"}');

      CREATE TABLE course (
        id uuid PRIMARY KEY DEFAULT uuidv7(), source_key text UNIQUE, slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published', 'retired')), source_language text NOT NULL,
        title jsonb NOT NULL, summary jsonb NOT NULL, outcomes jsonb NOT NULL, audience jsonb, theme_key text NOT NULL REFERENCES theme,
        level text NOT NULL CHECK (level IN ('introductory', 'intermediate', 'advanced')),
        format text NOT NULL CHECK (format IN ('self-paced', 'tutored', 'webinar')),
        classification text NOT NULL CHECK (classification IN ('open', 'restricted', 'confidential')),
        hours float8, settings jsonb NOT NULL, current_version_id uuid, created_by uuid REFERENCES account ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX course_theme ON course (theme_key);
      CREATE INDEX course_status ON course (status, updated_at DESC, id);
      CREATE INDEX course_created_by ON course (created_by);

      CREATE TABLE course_module (
        id uuid PRIMARY KEY, course_id uuid NOT NULL REFERENCES course ON DELETE CASCADE, position int NOT NULL, title jsonb NOT NULL, summary jsonb);
      CREATE INDEX course_module_course ON course_module (course_id, position);

      CREATE TABLE activity (
        id uuid PRIMARY KEY, course_id uuid NOT NULL REFERENCES course ON DELETE CASCADE, module_id uuid NOT NULL REFERENCES course_module ON DELETE CASCADE,
        position int NOT NULL, kind text NOT NULL CHECK (kind IN ('lesson', 'quiz', 'assignment', 'discussion', 'webinar', 'package')),
        title jsonb NOT NULL, minutes int NOT NULL, classification text NOT NULL CHECK (classification IN ('open', 'restricted', 'confidential')),
        completion text NOT NULL CHECK (completion IN ('none', 'viewed', 'marked', 'submitted', 'passed')),
        requires uuid[] NOT NULL DEFAULT '{}', reference uuid, source_key text);
      CREATE INDEX activity_module ON activity (module_id, position);
      CREATE INDEX activity_course ON activity (course_id);
      CREATE INDEX activity_reference ON activity (reference) WHERE reference IS NOT NULL;

      CREATE TABLE lesson (
        activity_id uuid PRIMARY KEY REFERENCES activity ON DELETE CASCADE, blocks jsonb NOT NULL, revision int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now());

      CREATE TABLE course_version (
        id uuid PRIMARY KEY DEFAULT uuidv7(), course_id uuid NOT NULL REFERENCES course, major int NOT NULL, minor int NOT NULL,
        published_at timestamptz NOT NULL, published_by uuid REFERENCES account ON DELETE SET NULL, outline jsonb NOT NULL, facts jsonb NOT NULL,
        theme_key text NOT NULL REFERENCES theme, level text NOT NULL, format text NOT NULL, classification text NOT NULL,
        languages text[] NOT NULL, search tsvector NOT NULL, folded text NOT NULL, folded_title text NOT NULL, UNIQUE (course_id, major, minor));
      COMMENT ON TABLE course_version IS 'What was published, frozen; the columns after facts are those that the catalogue filters and searches by';
      CREATE INDEX course_version_theme ON course_version (theme_key);
      CREATE INDEX course_version_level ON course_version (level);
      CREATE INDEX course_version_format ON course_version (format);
      CREATE INDEX course_version_published_by ON course_version (published_by);
      CREATE INDEX course_version_languages ON course_version USING gin (languages);
      CREATE INDEX course_version_search ON course_version USING gin (search);
      CREATE INDEX course_version_folded ON course_version USING gin (folded gin_trgm_ops);
      CREATE INDEX course_version_folded_title ON course_version USING gin (folded_title gin_trgm_ops);
      ALTER TABLE course ADD FOREIGN KEY (current_version_id) REFERENCES course_version;
      CREATE INDEX course_current_version ON course (current_version_id);

      CREATE TABLE lesson_version (
        course_version_id uuid NOT NULL REFERENCES course_version ON DELETE CASCADE, activity_id uuid NOT NULL, blocks jsonb NOT NULL,
        PRIMARY KEY (course_version_id, activity_id));

      CREATE TABLE course_member (
        course_id uuid NOT NULL REFERENCES course ON DELETE CASCADE, account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        added_by uuid REFERENCES account ON DELETE SET NULL, added_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (course_id, account_id));
      COMMENT ON TABLE course_member IS 'Who knows of a restricted or confidential course';
      CREATE INDEX course_member_account ON course_member (account_id);
      CREATE INDEX course_member_added_by ON course_member (added_by);`);
  }
  async down(query: QueryRunner) {
    await query.query(`
      ALTER TABLE course DROP CONSTRAINT course_current_version_id_fkey;
      DROP TABLE course_member, lesson_version, course_version, lesson, activity, course_module, course, theme`);
  }
}
