import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { backup, page, tarred, zipped, type Entries } from './moodle-backup.factory';
import { readMoodleBackup } from './read-backup';
import { unpack, usualLimits } from './unpack';

const folder = mkdtempSync(join(tmpdir(), 'cursus-unpack-'));
const into = join(folder, 'unpacked');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zip = (entries: Entries) => zipped(folder, entries);
const tar = (entries: Entries, links?: Parameters<typeof tarred>[2]) => tarred(folder, entries, links);
const small = backup({ activities: [page(10, '<p>Hello there</p>')] });
const written = (name: string, body: Buffer | string) => {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
};
/** The code of the refusal; whatever happens, nothing is left behind. */
const refusal = (path: string, limits = usualLimits) =>
  readMoodleBackup(path, into, limits).then(
    async (opened) => {
      await opened.close();
      return 'read';
    },
    (error) => {
      expect(existsSync(into) ? readdirSync(into) : []).toEqual([]);
      return error.code;
    },
  );

describe('what is no backup is refused by name', () => {
  it.each([
    ['a text', () => written('text.mbz', 'just words'), 'IMPORT_NOT_A_BACKUP'],
    ['nothing', () => written('empty.mbz', ''), 'IMPORT_FILE_EMPTY'],
    ['a folder', () => folder, 'IMPORT_FOLDER'],
    ['a few bytes', () => written('short.mbz', 'PK'), 'IMPORT_NOT_A_BACKUP'],
    ['no file', () => join(folder, 'nowhere.mbz'), 'IMPORT_FILE_MISSING'],
    ['a Word document', () => zip({ 'word/document.xml': '<x/>', '[Content_Types].xml': '<x/>' }), 'IMPORT_NOT_A_BACKUP'],
    ['a packed text', () => written('text.gz', gzipSync('only words, for a while, and then some more'.repeat(50))), 'IMPORT_NOT_A_BACKUP'],
    ['a tar of something else', () => tar({ 'readme.txt': 'hello' }), 'IMPORT_NOT_A_BACKUP'],
    ['a backup of Moodle 1', () => zip({ 'moodle.xml': '<MOODLE_BACKUP/>' }), 'IMPORT_TOO_OLD'],
    [
      'the backup of one activity',
      () => zip(backup({ activities: [page(10, 'x')], extra: { 'course/course.xml': '<nothing/>' } })),
      'IMPORT_NO_COURSE',
    ],
    ['a course without anything in it', () => zip(backup({})), 'IMPORT_NO_COURSE'],
    ['a course whose pages are empty', () => zip(backup({ activities: [page(10, '<p>&nbsp;</p>')] })), 'IMPORT_NO_COURSE'],
  ])('%s', async (_, path, code) => expect(await refusal(await path())).toBe(code));
});

it.each([
  ['zip', zip],
  ['tar.gz', tar],
] as const)('a %s that is cut off anywhere is refused, and nothing is left', async (kind, archive) => {
  const whole = readFileSync(await archive(small));
  for (let bytes = 20; bytes < whole.length; bytes += kind === 'zip' ? 97 : 7)
    expect([bytes, await refusal(written(`cut-${kind}`, whole.subarray(0, bytes)))]).toEqual([bytes, 'IMPORT_DAMAGED']);
});

it('a backup that lies one folder deeper is read', async () => {
  expect(await refusal(await zip(Object.fromEntries(Object.entries(small).map(([name, body]) => [`course-main/${name}`, body]))))).toBe(
    'read',
  );
});
it('a plain tar is read', async () => {
  const { gunzipSync } = await import('node:zlib');
  expect(await refusal(written('plain.mbz', gunzipSync(readFileSync(await tar(small)))))).toBe('read');
});

describe('what a backup never holds', () => {
  /** A zip whose first name is replaced after packing, since the packer refuses such names itself. */
  const renamed = async (from: string, to: string) => {
    const path = await zip({ [from]: 'x', ...small });
    const bytes = readFileSync(path).toString('latin1').replaceAll(from, to);
    return written(`renamed-${to.length}-${to.replace(/\W/g, '_')}`, Buffer.from(bytes, 'latin1'));
  };
  const linked = async () => {
    const path = join(folder, 'linked.mbz');
    const packed = new ZipFile();
    packed.addBuffer(Buffer.from('/etc/passwd'), 'activities/link.xml', { mode: 0o120777 });
    packed.end();
    const { pipeline } = await import('node:stream/promises');
    const { createWriteStream } = await import('node:fs');
    await pipeline(packed.outputStream, createWriteStream(path));
    return path;
  };
  it.each([
    ['a way out of a zip', () => renamed('aa/bb/cc.xml', '../../cc.xml')],
    ['a root in a zip', () => renamed('aa/bb/cc.xml', '/etc/bbc.xml')],
    ['a NUL in a name of a zip', () => renamed('aa/bb/cc.xml', 'aa/bb\0cc.xml')],
    ['a link in a zip', linked],
    ['a way out of a tar', () => tar({ '../../outside.xml': 'x' })],
    ['a root in a tar', () => tar({ '/etc/outside.xml': 'x' })],
    ['a link in a tar', () => tar({}, [{ name: 'link', linkname: '/etc/passwd' }])],
    ['a hard link in a tar', () => tar({}, [{ name: 'link', linkname: '/etc/passwd', type: 'link' }])],
    [
      'entities',
      () =>
        zip({ ...small, 'moodle_backup.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><moodle_backup>&b;</moodle_backup>' }),
    ],
    ['entities far down', () => zip({ ...small, 'files.xml': `<files>${'<!-- -->'.repeat(1000)}<!DOCTYPE x [<!ENTITY a "a">]></files>` })],
    [
      'a directory that leads out',
      () => zip({ ...small, 'moodle_backup.xml': String(small['moodle_backup.xml']).replaceAll('activities/page_10', '../../../etc') }),
    ],
  ])('is refused: %s', async (_, path) => expect(await refusal(await path())).toBe('IMPORT_UNSAFE'));
});

describe('what grows without end', () => {
  const bomb = { 'moodle_backup.xml': Buffer.alloc(60_000_000) };
  it.each([
    ['a zip', () => zip(bomb)],
    ['a tar.gz', () => tar(bomb)],
    ['what is not even wanted', () => tar({ 'users.bin': Buffer.alloc(60_000_000) })],
    // A tar may say that the name of the next entry is as long as a film.
    ['a name', () => tar({ [`${'a'.repeat(90)}/${'b'.repeat(9_000_000)}.xml`]: 'x' })],
  ])('is stopped early: %s', async (_, path) => expect(await refusal(await path())).toMatch(/IMPORT_(UNSAFE|TOO_LARGE)/));

  it('is stopped at the limits of entries and bytes', async () => {
    for (const archive of [zip, tar]) {
      expect(await refusal(await archive(small), { ...usualLimits, entries: 3 })).toBe('IMPORT_TOO_LARGE');
      expect(await refusal(await archive(small), { ...usualLimits, bytes: 500 })).toMatch(/IMPORT_(UNSAFE|TOO_LARGE)/);
    }
  });
  it('is stopped at the limit of one XML file, and of its depth', async () => {
    const large = Buffer.alloc(64_000_001, 'words ');
    expect(await refusal(await zip({ ...small, 'questions.xml': large }), { ...usualLimits, ratio: 10_000 })).toBe('IMPORT_TOO_LARGE');
    expect(await refusal(await zip({ ...small, 'questions.xml': `${'<a>'.repeat(200)}${'</a>'.repeat(200)}` }))).toBe('IMPORT_DAMAGED');
    expect(await refusal(await zip({ ...small, 'questions.xml': '<a><b>' }))).toBe('IMPORT_DAMAGED');
  });
});

it('people and their work are never written to disk', async () => {
  const place = await unpack(
    await zip({ ...small, 'users.xml': '<users>name</users>', 'activities/page_10/logs.xml': '<logs/>', 'note.exe': 'x' }),
    into,
  );
  expect(readdirSync(place).sort()).toEqual(['activities', 'course', 'files.xml', 'moodle_backup.xml', 'questions.xml', 'sections']);
  expect(existsSync(join(place, 'activities/page_10/logs.xml'))).toBe(false);
  rmSync(place, { recursive: true });
});
