import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CourseVersionService, PublicationService } from '@cursus/catalogue/server';
import { CourseImporter } from '@cursus/interop/server';
import { projectRoot } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { courseFile, demoCourses } from '.';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test?.stop());

/** Languages that nearly all of a course is written in. */
const offered: Record<string, string[]> = {
  'demo-cooperation-in-brief': ['ar', 'en', 'fr'],
  'international-cooperation': ['ar', 'en', 'fr'],
  'human-rights': ['en', 'fr'],
  'terrorist-financing': ['en'],
  'digital-evidence': ['en'],
  'covert-online': ['en'],
};

it.each(demoCourses.map(({ course }) => [course.key, course] as const))(
  'imports %s and publishes it in its languages',
  async (key, course) => {
    const openFile = async (fileKey: string) => {
      const { name } = course.files.find((file) => file.key === fileKey)!;
      return Readable.from([readFileSync(join(projectRoot(), courseFile(name)))]);
    };
    const { courseId } = await test.get(CourseImporter).import(course, openFile, { actorId: null });
    await test.db.transaction((tx) => test.get(PublicationService).publish(tx, null, courseId, 'major'));
    const viewer = { accountId: null, author: true, publisher: true };
    const { version } = await test.get(CourseVersionService).find({ courseId }, viewer);
    expect([...version.facts.languages].sort()).toEqual(offered[key]);
    expect(version.facts.classification).toBe(course.classification);
    expect(version.outline.modules.map(({ activities }) => activities.length)).toEqual(
      course.modules.map(({ activities }) => activities.length),
    );
  },
);
