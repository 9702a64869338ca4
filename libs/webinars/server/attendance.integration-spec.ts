import { randomUUID } from 'node:crypto';
import { PersonalData } from '@cursus/people/server';
import { Clock, Uptime } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { DataSource } from 'typeorm';
import { webinarRefusals } from '../contract';
import { AttendanceService } from './attendance.service';

let test: TestApp;
let attendance: AttendanceService;
let uptime: Uptime;
beforeAll(async () => {
  test = await startTestApp();
  attendance = test.get(AttendanceService);
  uptime = test.get(Uptime);
});
afterAll(() => test?.stop());

const forward = (seconds: number) => test.clock.advance({ minutes: seconds / 60 });
/** A webinar that begins now, or in so many seconds. */
async function webinar(minutes = 60, inSeconds = 0) {
  const { accountId } = await test.signInAs('trainer');
  const [{ id }] = await test.db.query(
    `INSERT INTO webinar (owner_id, starts_at, ends_at) VALUES ($1, $2, $2::timestamptz + make_interval(mins => $3)) RETURNING id`,
    [accountId, new Date(test.clock.now().getTime() + inSeconds * 1000), minutes],
  );
  return id as string;
}
const person = async () => (await test.signInAs('learner')).accountId;
async function joined(webinarId: string, accountId: string, registrationId?: string) {
  const connectionId = randomUUID();
  await attendance.join({ webinarId, accountId, connectionId, registrationId });
  return connectionId;
}
/** So many seconds in which these connections say every five that they are there, and the API that it is. */
async function stay(seconds: number, ...connections: string[]) {
  for (let past = 0; past < seconds; past += 5) {
    forward(5);
    connections.forEach((one) => attendance.heartbeat(one));
    await attendance.keepHeartbeats();
    await uptime.beat();
  }
}
const minutesOf = async (webinarId: string, accountId: string) => (await attendance.of(webinarId, accountId)).minutes;

it('counts from the join to the leave, and two tabs once', async () => {
  const [id, who] = [await webinar(), await person()];
  const tab = await joined(id, who);
  await stay(120, tab);
  const other = await joined(id, who);
  await stay(120, tab, other);
  await attendance.leave({ webinarId: id, accountId: who, connectionId: tab });
  await stay(60, other);
  await attendance.leave({ webinarId: id, accountId: who, connectionId: other });
  const { intervals, minutes } = await attendance.of(id, who);
  expect([intervals.length, minutes]).toEqual([1, 5]);
});

it('takes messages that come twice or late as what they are', async () => {
  const [id, who] = [await webinar(), await person()];
  const joining = { webinarId: id, accountId: who, connectionId: randomUUID() };
  await attendance.join(joining);
  await stay(60, joining.connectionId);
  await attendance.join(joining);
  await stay(60, joining.connectionId);
  await attendance.leave(joining);
  const before = await attendance.of(id, who);
  forward(300);
  await attendance.leave(joining);
  attendance.heartbeat(joining.connectionId);
  expect(await attendance.of(id, who)).toEqual(before);
  expect(before.minutes).toBe(2);
});

it('counts a line that broke for less than a minute, and not one that was away longer, within one connection too', async () => {
  const [id, who] = [await webinar(), await person()];
  const tab = await joined(id, who);
  await stay(60, tab);
  await stay(50);
  await stay(60, tab);
  await stay(90);
  await stay(60, tab);
  const { intervals, minutes } = await attendance.of(id, who);
  expect([intervals.length, minutes]).toEqual([2, 3]);
});

it('keeps what everybody said in five seconds in one row for each webinar', async () => {
  const ids = [await webinar(), await webinar()];
  const tabs = await Promise.all(Array.from({ length: 20 }, async (_, index) => joined(ids[index % 2]!, await person())));
  await stay(10, ...tabs);
  const rows = await test.db.query(
    'SELECT webinar_id AS id, cardinality(connections) AS there FROM webinar_heartbeat WHERE webinar_id = ANY ($1) ORDER BY id, at',
    [ids],
  );
  expect(rows).toEqual([...ids].sort().flatMap((id) => [{ id, there: 10 }, { id, there: 10 }])); // prettier-ignore
});

it('loses no more than the last five seconds to a process that was killed', async () => {
  const [id, who] = [await webinar(), await person()];
  const tab = await joined(id, who);
  await stay(120, tab);
  forward(4);
  attendance.heartbeat(tab);
  // Another process knows nothing of the memory of the first.
  const next = new AttendanceService(test.get(DataSource), test.get(Clock), uptime);
  expect((await next.of(id, who)).minutes).toBe(2);
  await attendance.keepHeartbeats();
});

describe('a restart of ours', () => {
  const restart = async (seconds: number) => {
    forward(seconds);
    await uptime.beat();
  };

  it('costs nobody a minute who comes back, however long it took', async () => {
    const [id, who, gone] = [await webinar(), await person(), await person()];
    const [tab, left] = [await joined(id, who), await joined(id, gone)];
    await stay(300, tab, left);
    await restart(240);
    await stay(20);
    const again = await joined(id, who);
    await stay(60, again);
    expect(await minutesOf(id, gone)).toBe(5);
    const { intervals, minutes } = await attendance.of(id, who);
    expect([intervals.length, minutes]).toEqual([1, 10]);
  });

  it('does not bring back who had gone before', async () => {
    const [id, who] = [await webinar(), await person()];
    const tab = await joined(id, who);
    await stay(120, tab);
    await attendance.leave({ webinarId: id, accountId: who, connectionId: tab });
    await stay(120);
    await restart(240);
    const again = await joined(id, who);
    await stay(60, again);
    expect((await attendance.of(id, who)).intervals.length).toBe(2);
    expect(await minutesOf(id, who)).toBe(3);
  });

  it('counts until the end when it lasted that long', async () => {
    const [id, who] = [await webinar(10, 30), await person()];
    const tab = await joined(id, who);
    await stay(300, tab);
    await restart(900);
    expect(await minutesOf(id, who)).toBe(10);
  });
});

it('is told once, as a fact and to whoever sent the person, when the webinar is over', async () => {
  forward(7200);
  await attendance.settleEnded();
  const [id, who, brief] = [await webinar(10, 30), await person(), await person()];
  const registrationId = randomUUID();
  const tab = await joined(id, who, registrationId);
  await stay(240, tab);
  const passing = await joined(id, brief);
  await stay(30, tab, passing);
  await stay(600, tab);
  expect(await attendance.settleEnded()).toBe(1);
  expect(await attendance.settleEnded()).toBe(0);
  const facts = await test.db.query(
    `SELECT account_id AS "accountId", minutes FROM fact JOIN subject USING (subject_id) WHERE kind = 'attended' AND activity_id = $1 ORDER BY minutes`,
    [id],
  );
  expect(facts).toEqual([
    { accountId: brief, minutes: 0 },
    { accountId: who, minutes: 10 },
  ]);
  const told = await test.db.query(
    `SELECT data FROM outbox_event WHERE name = 'webinar.attended' AND data->>'webinarId' = $1 ORDER BY data->'minutes'`,
    [id],
  );
  expect(told.map(({ data }: { data: unknown }) => data)).toEqual([
    { webinarId: id, accountId: brief, registrationId: null, minutes: 0 },
    { webinarId: id, accountId: who, registrationId, minutes: 10 },
  ]);
});

it('knows no connection of somebody else, and no webinar that there is not', async () => {
  const [id, who, other] = [await webinar(), await person(), await person()];
  const connectionId = await joined(id, who);
  const notFound = webinarRefusals.WEBINAR_NOT_FOUND.code;
  await expect(attendance.leave({ webinarId: id, accountId: other, connectionId })).rejects.toThrow(notFound);
  await expect(attendance.join({ webinarId: id, accountId: other, connectionId })).rejects.toThrow(notFound);
  await expect(attendance.join({ webinarId: randomUUID(), accountId: who, connectionId: randomUUID() })).rejects.toThrow(notFound);
  await expect(attendance.of(randomUUID(), who)).rejects.toThrow(notFound);
  expect(await minutesOf(id, other)).toBe(0);
});

it('is never changed afterwards, and nobody knows whose it was once the person has left', async () => {
  const [id, who] = [await webinar(), await person()];
  const tab = await joined(id, who);
  await stay(60, tab);
  for (const [table, column] of [
    ['webinar_connection', 'joined_at'],
    ['webinar_heartbeat', 'at'],
    ['webinar_leave', 'at'],
  ])
    // prettier-ignore
    for (const attempt of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])
      await expect(test.db.query(attempt)).rejects.toThrow('append-only');

  const owner = await webinar().then((own) => test.db.query('UPDATE webinar SET owner_id = $2 WHERE id = $1 RETURNING id', [own, who]));
  await test.db.transaction((tx) => test.get(PersonalData).erase(tx, who));
  expect(await minutesOf(id, who)).toBe(0);
  expect(await test.db.query('SELECT owner_id FROM webinar WHERE id = $1', [owner[0][0].id])).toEqual([{ owner_id: null }]);
  expect(await test.db.query('SELECT count(*)::int AS kept FROM webinar_connection WHERE id = $1', [tab])).toEqual([{ kept: 1 }]);
});
