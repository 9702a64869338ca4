import { recordFact, type NewFact } from '@cursus/people/server';
import type { SentOf } from '@cursus/platform/contract';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { downloadCompletions, getCompletions, listReportFilters, type CompletionsRow } from '../contract';

let test: TestApp;
let analyst: string;
let administrator: string;
beforeAll(async () => {
  test = await startTestApp();
  analyst = (await test.signInAs('analyst')).cookie;
  administrator = (await test.signInAs('administrator')).cookie;
});
afterAll(() => test?.stop());

async function person({ country = null as string | null, gender = null as string | null, profession = null as string | null }) {
  const { accountId } = await test.signInAs('learner');
  await test.db.query('INSERT INTO profile (account_id, full_name, country, gender, profession) VALUES ($1, $2, $3, $4, $5)', [
    ...[accountId, 'A Person', country, gender, profession],
  ]);
  return accountId;
}
const course = (at: number) => `0198c0de-0000-7000-8000-00000000000${at}`;
const record = (accountId: string, kind: NewFact['kind'], day: string, more: Partial<NewFact> = {}) =>
  test.db.transaction((tx) =>
    recordFact(tx, {
      kind,
      accountId,
      occurredAt: new Date(day.includes('T') ? day : `${day}T12:00:00Z`),
      activityType: 'course',
      ...more,
    }),
  );
/** So many persons who completed a course on a day. */
async function trained(count: number, who: Parameters<typeof person>[0], day: string, more: Partial<NewFact> = {}) {
  const made: string[] = [];
  for (let at = 0; at < count; at++) {
    const accountId = await person(who);
    await record(accountId, 'trained', day, more);
    made.push(accountId);
  }
  return made;
}
const ask = async (sent: SentOf<typeof getCompletions>, cookie = administrator) => (await test.call(getCompletions, sent, cookie)).body;
const exact = (sent: SentOf<typeof getCompletions>) => ask({ ...sent, exact: true });
const csv = async (sent: SentOf<typeof getCompletions>, cookie = analyst, language = 'en') =>
  (await test.call(downloadCompletions, sent, cookie, { 'accept-language': language })).body as string;
const rowOf = (body: { rows: CompletionsRow[] }, country: string) => body.rows.find((row) => row.country === country);

it('counts a person in three courses as 1 person and 3 completions', async () => {
  const who = await person({ country: 'KE', gender: 'woman' });
  await record(who, 'registered', '2001-02-01');
  for (const at of [1, 2, 3]) {
    await record(who, 'reached', `2001-02-0${at}`, { courseId: course(at) });
    await record(who, 'trained', `2001-03-0${at}`, { courseId: course(at) });
    await record(who, 'certified', `2001-03-0${at}`, { courseId: course(at) });
  }
  const year = { from: '2001-01-01', to: '2001-12-31' };
  const counted = { registered: 1, reached: 1, trained: 1, woman: 1, man: 0, another: 0, unknown: 0, completions: 3, certified: 1 };
  const report = await exact(year);
  expect(report.rows).toEqual([{ country: 'KE', name: 'Kenya', ...counted, womenShare: 1, unknownShare: 0 }]);
  expect(report.total).toEqual({ ...counted, womenShare: 1, unknownShare: 0 });
  expect((await exact({ ...year, courseId: course(2) })).total).toMatchObject({ registered: null, trained: 1, completions: 1 });
  expect((await exact({ ...year, from: '2001-03-02' })).total).toMatchObject({ reached: 0, trained: 1, completions: 2 });
});

it('counts with the country, gender and profession of then', async () => {
  const mover = await person({ country: 'TN', gender: 'woman', profession: 'judge' });
  await record(mover, 'trained', '2002-03-01');
  await test.db.query(`UPDATE profile SET country = 'MA', profession = 'lawyer' WHERE account_id = $1`, [mover]);
  await record(mover, 'trained', '2003-03-01');
  const row = async (sent: SentOf<typeof getCompletions>) =>
    (await exact(sent)).rows.map(({ country, trained: persons, completions }: CompletionsRow) => [country, persons, completions]);
  expect(await row({ from: '2002-01-01', to: '2002-12-31' })).toEqual([['TN', 1, 1]]);
  expect(await row({ from: '2003-01-01', to: '2003-12-31' })).toEqual([['MA', 1, 1]]);
  // One person once also over both years: in the country held last.
  expect(await row({ from: '2002-01-01', to: '2003-12-31' })).toEqual([['MA', 1, 2]]);
  expect(await row({ from: '2002-01-01', to: '2002-12-31', profession: 'judge' })).toEqual([['TN', 1, 1]]);
  expect(await row({ from: '2002-01-01', to: '2002-12-31', profession: 'lawyer' })).toEqual([]);
});

it('takes whole days of the zone, the last one included', async () => {
  const who = await person({ country: 'KE', gender: 'man' });
  await record(who, 'trained', '2004-06-30T21:30:00Z'); // already July in Nairobi
  const days = { from: '2004-06-30', to: '2004-06-30' };
  expect((await exact(days)).total.trained).toBe(1);
  expect((await exact({ ...days, zone: 'Africa/Nairobi' })).total.trained).toBe(0);
  expect((await exact({ from: '2004-07-01', to: '2004-07-01', zone: 'Africa/Nairobi' })).total.trained).toBe(1);
});

it('shows a country without anybody as zeros when it is asked for, and totals of all countries', async () => {
  await trained(6, { country: 'JO', gender: 'woman' }, '2005-05-05');
  const report = await ask({ from: '2005-01-01', to: '2005-12-31', countries: 'LB,JO' }, analyst);
  expect(report.rows.map(({ country, trained: persons, womenShare }: CompletionsRow) => [country, persons, womenShare])).toEqual([
    ['JO', 6, 1],
    ['LB', 0, null],
  ]);
  expect((await ask({ from: '2005-01-01', to: '2005-12-31', countries: 'LB' }, analyst)).total.trained).toBe(6);
});

it('narrows to a theme as it was published then', async () => {
  const [{ id }] = await test.db.query(
    `INSERT INTO course (slug, status, source_language, title, summary, outcomes, theme_key, level, format, classification, settings)
     VALUES ('report', 'published', 'en', '{"en": "Report"}', '{}', '[]', 'digital-evidence', 'introductory', 'self-paced', 'open', '{}') RETURNING id`,
  );
  await test.db.query(
    `INSERT INTO course_version (course_id, major, minor, published_at, outline, facts, theme_key, level, format, classification, languages, search, folded, folded_title)
     VALUES ($1, 1, 0, now() - interval '1 day', '[]', '{}', 'digital-evidence', 'introductory', 'self-paced', 'open', '{en}', '', '', '')`,
    [id],
  );
  await trained(5, { country: 'FR', gender: 'man' }, '2006-05-05', { courseId: id });
  await trained(5, { country: 'FR', gender: 'man' }, '2006-05-05', { courseId: course(1) });
  const year = { from: '2006-01-01', to: '2006-12-31' };
  expect((await ask({ ...year, theme: 'digital-evidence' }, analyst)).total).toMatchObject({ trained: 5, man: 5 });
  expect((await ask({ ...year, theme: 'victims' }, analyst)).total).toMatchObject({ trained: 0 });
  const { courses, themes } = (await test.call(listReportFilters, {}, analyst)).body;
  expect(courses).toContainEqual({ id, title: 'Report', language: 'en' });
  expect(themes).toContainEqual({ key: 'victims', name: 'Victims of terrorism' });
});

describe('as-of', () => {
  const year = { from: '2010-01-01', to: '2010-12-31' };

  it('gives the same bytes and the same fingerprint after later facts and corrections', async () => {
    const [first] = await trained(6, { country: 'ML', gender: 'woman' }, '2010-05-01');
    const fact = await record(first!, 'trained', '2010-05-02');
    const unknown = await person({});
    await record(unknown, 'trained', '2010-05-03');
    const { asOf, hash } = await ask(year, analyst);
    expect((await exact({ ...year, asOf })).total).toMatchObject({ trained: 7, woman: 6, unknown: 1, completions: 8 });
    const before = await csv({ ...year, asOf });
    expect(before).toContain(hash);

    await trained(2, { country: 'ML', gender: 'man' }, '2010-05-01');
    await record(first!, 'voided', '2010-05-02', { corrects: fact });
    await test.db.query(
      `INSERT INTO fact (subject_id, kind, occurred_at, corrects, country, gender)
       SELECT subject_id, kind, occurred_at, fact.id, 'SN', 'woman' FROM fact JOIN subject USING (subject_id) WHERE account_id = $1`,
      [unknown],
    );
    expect(await csv({ ...year, asOf })).toBe(before);
    expect((await ask({ ...year, asOf }, analyst)).hash).toBe(hash);
    const now = await exact(year);
    expect(now.total).toMatchObject({ trained: 9, completions: 9, woman: 7, man: 2, unknown: 0 });
    expect(rowOf(now, 'SN')).toMatchObject({ trained: 1 });
    expect(now.hash).not.toBe(hash);
  });

  it('stays before a transaction that is still writing, so that its facts cannot turn up in it later', async () => {
    const who = await person({ country: 'NE', gender: 'man' });
    const [{ subjectId }] = await test.db.query(`INSERT INTO subject (account_id) VALUES ($1) RETURNING subject_id AS "subjectId"`, [who]);
    const writer = test.db.createQueryRunner();
    await writer.startTransaction();
    await writer.query(
      `INSERT INTO fact (subject_id, kind, occurred_at, country, gender) VALUES ($1, 'trained', '2011-05-01', 'NE', 'man')`,
      [subjectId],
    );
    const during = await exact({ from: '2011-01-01', to: '2011-12-31' });
    await writer.commitTransaction();
    await writer.release();
    const again = await exact({ from: '2011-01-01', to: '2011-12-31', asOf: during.asOf });
    expect([during.total.trained, again.total.trained, again.hash]).toEqual([0, 0, during.hash]);
    expect((await exact({ from: '2011-01-01', to: '2011-12-31' })).total.trained).toBe(1);
  });

  it.each([
    ['2010-12-31', 'UTC', '2010-12-31T23:59:59.000000Z'],
    ['2010-12-31', 'Africa/Nairobi', '2010-12-31T20:59:59.000000Z'],
    ['2010-12-31T10:00', 'Africa/Nairobi', '2010-12-31T07:00:00.000000Z'],
    ['2010-12-31T10:00:30Z', 'Africa/Nairobi', '2010-12-31T10:00:30.000000Z'],
  ])('%s in %s is %s', async (asOf, zone, moment) => expect((await ask({ ...year, asOf, zone }, analyst)).asOf).toBe(moment));

  it('is never later than now', async () => {
    expect(new Date((await ask({ ...year, asOf: '2199-01-01' }, analyst)).asOf).getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  });
});

describe('small figures', () => {
  const year = { from: '2012-01-01', to: '2012-12-31' };
  beforeAll(async () => {
    await trained(3, { country: 'KE', gender: 'woman', profession: 'judge' }, '2012-05-01');
    await trained(7, { country: 'KE', gender: 'man', profession: 'prosecutor' }, '2012-05-01');
    await trained(6, { country: 'TN', gender: 'woman', profession: 'judge' }, '2012-05-01');
    await trained(6, { country: 'TN', gender: 'man', profession: 'judge' }, '2012-05-01');
  });

  it('are hidden, with what they could be worked out from', async () => {
    const report = await ask(year, analyst);
    expect(rowOf(report, 'KE')).toMatchObject({ woman: '<5', man: 'hidden', trained: 10, womenShare: null, unknownShare: 0 });
    expect(rowOf(report, 'TN')).toMatchObject({ woman: 'hidden', man: 'hidden', trained: 12 });
    expect(report.total).toMatchObject({ woman: 9, man: 13, trained: 22, womenShare: 0.409 });
    expect(await csv(year)).toContain('KE,Kenya,0,0,10,<5,hidden,0,0,10,0,,0,');
  });

  it('are not told by a profession either', async () => {
    const judges = await ask({ ...year, profession: 'judge' }, analyst);
    const figures = [...judges.rows, judges.total].flatMap(({ trained: persons, woman, man }) => [persons, woman, man]);
    expect(figures.filter((figure) => typeof figure === 'number' && figure > 0 && figure < 5)).toEqual([]);
    expect(rowOf(judges, 'KE')).toMatchObject({ woman: '<5', trained: '<5' });
  });

  it('are shown exactly to an administrator who asks for it, and the look is recorded', async () => {
    const count = async () =>
      (await test.db.query(`SELECT count(*)::int AS count FROM audit_entry WHERE action = 'report.exact-viewed'`))[0].count;
    const before = await count();
    expect(rowOf(await ask(year, administrator), 'KE')!.woman).toBe('<5');
    expect(await count()).toBe(before);
    const report = await exact(year);
    expect(rowOf(report, 'KE')!.woman).toBe(3);
    const [entry] = await test.db.query(
      `SELECT actor_id, details FROM audit_entry WHERE action = 'report.exact-viewed' ORDER BY id DESC LIMIT 1`,
    );
    expect([await count(), entry.details.hash, entry.details.from]).toEqual([before + 1, report.hash, '2012-01-01']);
  });

  it('are never shown to an analyst', async () => {
    for (const endpoint of [getCompletions, downloadCompletions]) {
      const reply = await test.call(endpoint, { ...year, exact: true }, analyst);
      expect([reply.status, reply.body.code]).toEqual([403, 'EXACT_FIGURES_REFUSED']);
    }
    expect((await ask(year, analyst)).exactAllowed).toBe(false);
    expect((await ask(year, administrator)).exactAllowed).toBe(true);
  });
});

describe('CSV', () => {
  const year = { from: '2012-01-01', to: '2012-12-31' };

  it('is a recorded download with a header in the reader’s language', async () => {
    const reply = await test.call(downloadCompletions, year, analyst, { 'accept-language': 'ar' });
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toContain('completions_2012-01-01_2012-12-31.csv');
    const [entry] = await test.db.query(`SELECT details FROM audit_entry WHERE action = 'report.exported' ORDER BY id DESC LIMIT 1`);
    expect(reply.body).toContain(entry.details.hash);
    expect((reply.body as string).split('\r\n')).toHaveLength(5);
  });

  it('says the same in every language, with the same fingerprint', async () => {
    const { asOf } = await ask(year, analyst);
    const fields = async (language: string) =>
      (await csv({ ...year, asOf }, analyst, language))
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',').filter((_, at) => at !== 1));
    expect(await fields('ar')).toEqual(await fields('en'));
  });
});

it.each(['learner', 'trainer', 'focal-point', 'reviewer'] as const)('is not for a %s', async (role) => {
  const { cookie } = await test.signInAs(role);
  for (const endpoint of [getCompletions, downloadCompletions, listReportFilters])
    expect((await test.call(endpoint, {}, cookie)).status).toBe(403);
});

it.each([
  [{ from: '2012-02-01', to: '2012-01-01' }, 'REPORT_PERIOD_INVALID'],
  [{ from: '2012-02-30' }, 'INPUT_INVALID'],
  [{ from: '0000-01-01' }, 'INPUT_INVALID'],
  [{ to: 'yesterday' }, 'INPUT_INVALID'],
  [{ zone: 'Mars/Olympus' }, 'INPUT_INVALID'],
  [{ zone: '+05:30' }, 'INPUT_INVALID'],
  [{ asOf: '2012-13-01T00:00' }, 'INPUT_INVALID'],
  [{ asOf: "2012-01-01' OR true" }, 'INPUT_INVALID'],
  [{ courseId: 'x' }, 'INPUT_INVALID'],
  [{ profession: 'spy' }, 'INPUT_INVALID'],
  [{ countries: 'kenya' }, 'INPUT_INVALID'],
])('refuses %j with %s', async (sent, code) => {
  const reply = await test.call(getCompletions, sent as SentOf<typeof getCompletions>, analyst);
  expect([reply.status, reply.body.code]).toEqual([422, code]);
});

it('takes a form without anything filled in for this year', async () => {
  const year = new Date().getUTCFullYear();
  const report = await ask({ from: '', to: '', asOf: '', courseId: '', theme: '', countries: '' }, analyst);
  expect(report.period).toEqual({ from: `${year}-01-01`, to: `${year}-12-31`, zone: 'UTC' });
});
