import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Parser } from 'htmlparser2';
import { signedIn } from '@cursus/people/server/person.factory';
import { StoredFiles } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { listCourses, type CourseDraft, type DraftBlock, type ListedCourse } from '../contract';
import { staleLanguages, textsOfBlock } from '../rules';
import { courseDraftOf, lessonDraft, publishedCourse } from './course.factory';
import { CourseVersionService } from './course-version.service';
import { CourseService } from './course.service';
import { PublicationService } from './publication.service';
import { stableId } from './stable-id';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const add = (key: string, change: Partial<CourseDraft>) => publishedCourse(app, courseDraftOf(key, change));
  const bilingual = [
    lessonDraft('mla', 'one', {
      title: { en: 'Lesson', ar: 'درس' },
      blocks: [{ kind: 'rich-text', id: stableId('mla', 'b'), texts: { html: { en: '<p>Text</p>', ar: '<p>نص</p>' } } }],
    }),
  ];
  await add('mla', {
    title: { en: 'Mutual legal assistance', ar: 'المساعدة القانونية المتبادلة' },
    summary: { en: 'Requests between States.', ar: 'الطلبات بين الدول.' },
    outcomes: [],
    theme: 'international-cooperation',
    modules: [{ id: stableId('mla', 'm'), title: { en: 'Module', ar: 'وحدة' }, activities: bilingual }],
  });
  await add('temoins', {
    title: { fr: 'Protection des témoins' },
    summary: { fr: 'Écouter.' },
    sourceLanguage: 'fr',
    outcomes: [],
    modules: frenchModules(),
  });
  await add('finance', { title: { en: 'Financing of terrorism' }, theme: 'terrorist-financing', level: 'advanced', format: 'tutored' });
  await add('secret', { title: { en: 'Undercover operations' }, classification: 'confidential' });
  await add('closed', { title: { en: 'Closed cohort' }, classification: 'restricted' });
}, 120_000);
afterAll(() => app.stop());

const frenchModules = (): CourseDraft['modules'] => [
  {
    id: stableId('temoins', 'm'),
    title: { fr: 'Module' },
    activities: [
      lessonDraft('temoins', 'un', {
        title: { fr: 'Leçon' },
        blocks: [{ kind: 'rich-text', id: stableId('temoins', 'b'), texts: { html: { fr: '<p>Texte</p>' } } }],
      }),
    ],
  },
];
const titles = (items: ListedCourse[]) => items.map(({ title }) => title.text).sort();
const list = async (sent: object, cookie?: string) => (await app.call(listCourses, sent, cookie)).body;

describe('the list', () => {
  it('finds courses by words in any of their languages, accents, letter forms and beginnings apart', async () => {
    expect(titles((await list({ q: 'TEMOIN' })).items)).toEqual(['Protection des témoins']);
    expect(titles((await list({ q: 'legal mutual' })).items)).toEqual(['Mutual legal assistance']);
    expect(titles((await list({ q: 'المساعده القانونيه' })).items)).toEqual(['Mutual legal assistance']);
    expect(titles((await list({ q: 'financng of terorism' })).items)).toEqual(['Financing of terrorism']);
    expect((await list({ q: 'zebra' })).items).toEqual([]);
  });

  it('takes every character as a word and none as a command', async () => {
    for (const q of ['%', '_', "'; DROP TABLE course; --", '"', '\\', '(', ':*', '!', '& | !', '<->', 'a\\']) {
      expect((await app.call(listCourses, { q })).status).toBe(200);
    }
    expect((await list({ q: '%' })).count).toBe(0);
  });

  it('shows titles in the reader’s language', async () => {
    const { body } = await app.call(listCourses, { q: 'mutual' }, 'locale=ar');
    expect(body.items[0]).toMatchObject({ title: { text: 'المساعدة القانونية المتبادلة', lang: 'ar' }, languages: ['en', 'ar'] });
  });

  it('filters, and counts what each further filter would leave', async () => {
    const all = await list({});
    expect(all.count).toBe(3);
    expect(all.facets.language).toEqual([
      { value: 'en', count: 2 },
      { value: 'ar', count: 1 },
      { value: 'fr', count: 1 },
    ]);
    const advanced = await list({ level: 'advanced' });
    expect(titles(advanced.items)).toEqual(['Financing of terrorism']);
    // The own facet still offers its other choices, the others only what is left.
    expect(advanced.facets.level.map(({ value, count }: { value: string; count: number }) => [value, count]).sort()).toEqual([
      ['advanced', 1],
      ['introductory', 2],
    ]);
    expect(advanced.facets.theme).toEqual([{ value: 'terrorist-financing', count: 1, name: 'Suppressing the financing of terrorism' }]);
    expect(titles((await list({ language: ['fr', 'ar'] })).items)).toEqual(['Mutual legal assistance', 'Protection des témoins']);
  });

  it('goes page by page through everything once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await list({ limit: 1, ...(after && { after }) });
      seen.push(...titles(page.items));
      after = page.after ?? undefined;
    } while (after);
    expect(seen.sort()).toEqual(['Financing of terrorism', 'Mutual legal assistance', 'Protection des témoins']);
    expect((await app.call(listCourses, { after: 'nonsense' })).status).toBe(200);
  });
});

describe('a restricted course', () => {
  it('is not there for anyone but its members and those who may write or publish it', async () => {
    const [learner, trainer, admin] = [
      await signedIn(app),
      await signedIn(app, { roles: ['learner', 'trainer'] }),
      await signedIn(app, { roles: ['learner', 'administrator'] }),
    ];
    const seenBy = async (cookie?: string) => ({
      listed: (await list({}, cookie)).count,
      found: (await list({ q: 'undercover' }, cookie)).count,
    });
    expect(await seenBy()).toEqual({ listed: 3, found: 0 });
    expect(await seenBy(learner.cookie)).toEqual({ listed: 3, found: 0 });
    expect(await seenBy(trainer.cookie)).toEqual({ listed: 4, found: 0 });
    expect(await seenBy(admin.cookie)).toEqual({ listed: 5, found: 1 });
    await app.get(CourseService).addMember(app.db.manager, stableId('secret'), learner.id, admin.id);
    expect(await seenBy(learner.cookie)).toEqual({ listed: 4, found: 1 });
  });
  it('does not show in the counts beside the filters', async () => {
    const { facets } = await list({});
    expect(facets.level.find(({ value }: { value: string }) => value === 'introductory').count).toBe(2);
  });
});

describe('a draft', () => {
  const save = (draft: CourseDraft) => app.db.transaction((tx) => app.get(CourseService).saveDraft(tx, draft));
  const stranger = { accountId: null, author: false, publisher: false };
  const found = (slug: string) => app.get(CourseVersionService).find({ slug }, stranger);
  const publish = (courseId: string, kind: 'minor' | 'major' = 'minor') =>
    app.db.transaction((tx) => app.get(PublicationService).publish(tx, null, courseId, kind));

  it('saved again changes the first and doubles nothing', async () => {
    const draft = courseDraftOf('again');
    const courseId = await save(draft);
    await save({ ...draft, modules: [{ ...draft.modules[0]!, activities: [lessonDraft('again', 'one', { title: { en: 'Renamed' } })] }] });
    const { course, modules } = await app.get(CourseService).draftOf(app.db.manager, courseId);
    expect(course.slug).toBe('course-again');
    expect(modules.map(({ activities }) => activities.map(({ title }) => title.en))).toEqual([[{ text: 'Renamed', version: 2 }]]);
  });

  it('leaves what is published as it is until it is published again', async () => {
    const courseId = await save(courseDraftOf('frozen'));
    await publish(courseId);
    await save(courseDraftOf('frozen', { title: { en: 'Thawed' } }));
    expect((await found('course-frozen')).version.facts.title.en!.text).toBe('Course frozen');
    await publish(courseId);
    const { version } = await found('course-frozen');
    expect([version.facts.title.en!.text, version.major, version.minor]).toEqual(['Thawed', 1, 1]);
  });

  it('tells which translations a change made stale', async () => {
    const activityId = stableId('stale', 'activity', 'one');
    const blockId = stableId('stale', 'b');
    const courseId = await save(
      courseDraftOf('stale', {
        activities: [
          lessonDraft('stale', 'one', {
            blocks: [{ kind: 'rich-text', id: blockId, texts: { html: { en: '<p>Old</p>', fr: '<p>Vieux</p>' } } }],
          }),
        ],
      }),
    );
    const change = (texts: Record<string, string>) =>
      app.db.transaction((tx) => app.get(CourseService).changeTexts(tx, courseId, activityId, { [blockId]: { html: texts } }));
    const html = async () => (await app.get(CourseService).lessonOf(app.db.manager, activityId))!.blocks[0]!.texts as { html: never };
    await change({ en: '<p onclick="x()">New</p>' });
    expect(await html()).toEqual({ html: { en: { text: '<p>New</p>', version: 2 }, fr: { text: '<p>Vieux</p>', version: 1 } } });
    expect(staleLanguages((await html()).html, 'en')).toEqual(['fr']);
    await change({ fr: '<p>Neuf</p>' });
    expect(staleLanguages((await html()).html, 'en')).toEqual([]);
  });

  it('is refused when nobody could take it, and says why', async () => {
    const courseId = await save(courseDraftOf('empty', { activities: [lessonDraft('empty', 'one', { blocks: [] })] }));
    await expect(publish(courseId)).rejects.toMatchObject({ code: 'COURSE_NOT_PUBLISHABLE', details: { reason: 'LESSON_EMPTY' } });
    const { reasons, suggested } = await app.get(PublicationService).preview(app.db.manager, courseId);
    expect([reasons.map(({ code }) => code), suggested]).toEqual([['LESSON_EMPTY'], 'major']);
  });

  it('becomes as little open as the least open thing in it', async () => {
    const courseId = await save(courseDraftOf('inside', { activities: [lessonDraft('inside', 'one', { classification: 'restricted' })] }));
    await publish(courseId);
    await expect(found('course-inside')).rejects.toMatchObject({ code: 'COURSE_NOT_FOUND' });
  });
});

describe('a stored file', () => {
  const bytes = Buffer.from('0123456789');
  const keep = (name: string, mediaType: string) =>
    app.get(StoredFiles).keep(app.db.manager, Readable.from([bytes]), { name, mediaType, purpose: 'course' });
  const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') => app.request({ method, url, headers });

  it('is kept once and opened by its address without a session, in part where asked', async () => {
    const { fileId } = await keep('map.png', 'image/png');
    expect(await keep('map.png', 'image/png')).toEqual({ fileId, bytes: 10 });
    const url = app.get(StoredFiles).address(fileId, 'map.png', app.clock.now());
    const whole = await get(url);
    expect([whole.statusCode, whole.body]).toEqual([200, '0123456789']);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    expect(whole.headers).toMatchObject({
      etag,
      'content-type': 'image/png',
      'content-length': '10',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': "inline; filename*=UTF-8''map.png",
    });
    const part = await get(url, { range: 'bytes=2-4' });
    expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
    expect((await get(url, { range: 'bytes=-3' })).body).toBe('789');
    expect((await get(url, { range: 'bytes=99-' })).statusCode).toBe(416);
    expect((await get(url, { range: 'bytes=2-4', 'if-range': '"other"' })).body).toBe('0123456789');
    expect((await get(url, { 'if-none-match': etag })).statusCode).toBe(304);
    const head = await get(url, {}, 'HEAD');
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', '10']);
  });

  it('is not opened by an address of another file, another week or none', async () => {
    const [one, other] = [await keep('one.txt', 'text/plain'), await keep('other.txt', 'text/plain')];
    const address = (id: string) => app.get(StoredFiles).address(id, 'x', app.clock.now());
    expect((await get(address(one.fileId).replace(one.fileId, other.fileId))).statusCode).toBe(404);
    expect((await get(address(one.fileId).replace(/u=\d+/, 'u=999999'))).statusCode).toBe(404);
    expect((await get(`/files/${one.fileId}/x`)).statusCode).toBe(404);
    expect((await get('/files/../../etc/passwd?u=1&s=1')).statusCode).toBe(404);
  });

  it.each([
    ['page.html', 'text/html'],
    ['drawing.svg', 'image/svg+xml'],
    ['data.xml', 'application/xml'],
    ['script.js', 'text/javascript'],
    ['notes.txt', 'text/plain'],
  ])('%s could run and is only saved', async (name, mediaType) => {
    const { fileId } = await keep(name, mediaType);
    const { headers } = await get(app.get(StoredFiles).address(fileId, name, app.clock.now()));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${name}`);
  });

  it('is a picture when it says so, and never becomes a page whatever its bytes are', async () => {
    const body = Readable.from([Buffer.from('<html><script>alert(1)</script>')]);
    const { fileId } = await app.get(StoredFiles).keep(app.db.manager, body, { name: 'x.png', mediaType: 'image/png', purpose: 'course' });
    const { headers } = await get(app.get(StoredFiles).address(fileId, 'x.html', app.clock.now()));
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': "inline; filename*=UTF-8''x.png",
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('has the same address for a week, and an old one expires within two', async () => {
    const { fileId } = await keep('old.png', 'image/png');
    const url = app.get(StoredFiles).address(fileId, 'old.png', app.clock.now());
    app.clock.advance({ days: 6 });
    expect((await get(url)).statusCode).toBe(200);
    app.clock.advance({ days: 8 });
    const expired = await get(url);
    expect([expired.statusCode, expired.json().code]).toEqual([410, 'FILE_ADDRESS_EXPIRED']);
  });
});

describe('hostile text', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">on</a>"><svg onload=alert(1)> Words';
  const text = { en: evil };
  const file = { fileId: stableId('evil', 'file'), name: evil, mediaType: 'text/html', bytes: 1 };
  const url = 'https://example.org/"><script>alert(1)</script>';
  const kinds: object[] = [
    { kind: 'heading', level: 2, texts: { text } },
    { kind: 'rich-text', texts: { html: text } },
    { kind: 'image', file, texts: { alt: text, caption: text } },
    { kind: 'video', file, captions: [{ language: 'en', file }], texts: { title: text, transcript: text } },
    { kind: 'audio', file, texts: { title: text, transcript: text } },
    { kind: 'file', file, texts: { title: text } },
    { kind: 'embed', url, texts: { title: text } },
    { kind: 'callout', tone: 'note', texts: { title: text, html: text } },
    { kind: 'case', texts: { title: text, html: text, question: text, answer: text } },
    { kind: 'citation', url, texts: { text, source: text } },
    { kind: 'table', texts: { caption: text, html: { en: `<table><tr><td>${evil}</td></tr></table>` } } },
  ];
  const blocks = kinds.map((block, at) => ({ id: stableId('evil', 'block', String(at)), ...block })) as DraftBlock[];
  const lesson = lessonDraft('evil', 'one', { title: text, blocks });

  /** Elements that would run and attributes that would, as a parser of HTML sees them. */
  function running(html: string): string[] {
    const found: string[] = [];
    const parser = new Parser({
      onopentag(name, attributes) {
        if (['script', 'iframe', 'object', 'style', 'form'].includes(name)) found.push(name);
        for (const [attribute, value] of Object.entries(attributes))
          if (attribute.startsWith('on') || /^\s*javascript:/i.test(value)) found.push(`${name} ${attribute}`);
      },
    });
    parser.end(html);
    return found;
  }

  it('runs nowhere in a lesson, whichever text of whichever block it stands in', async () => {
    const draft = courseDraftOf('evil', { title: text, summary: text, outcomes: [text], audience: text, activities: [lesson] });
    const { versionId } = await publishedCourse(app, draft);
    const versions = app.get(CourseVersionService);
    const { html } = await versions.body(await versions.version(versionId), lesson.id, { language: 'en', locale: 'en' });
    expect(running(html)).toEqual([]);
    expect(html.match(/Words/g)!.length).toBeGreaterThanOrEqual(20);
    expect(running('<p>x</p><script>y</script><img src=x onerror=z>')).toEqual(['script', 'img onerror']);
  });

  it('runs nowhere after an author changes the wording either', async () => {
    const lesson = lessonDraft('mended', 'one');
    const { courseId } = await publishedCourse(app, courseDraftOf('mended', { activities: [lesson] }));
    const stored = await app.db.transaction(async (tx) => {
      await app.get(CourseService).changeTexts(tx, courseId, lesson.id, { [lesson.blocks![1]!.id]: { html: text } });
      return app.get(CourseService).lessonOf(tx, lesson.id);
    });
    const [changed] = textsOfBlock(stored!.blocks[1]!);
    expect(changed!.en!.text).toContain('Words');
    expect(running(changed!.en!.text)).toEqual([]);
  });
});
