import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { diskStorage, NotStored } from './storage';

const folder = mkdtempSync(join(tmpdir(), 'cursus-storage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const storage = diskStorage(folder);

it('gives back what it was given, whole or in part', async () => {
  await storage.put('course/one', Readable.from([Buffer.from('hello '), Buffer.from('world')]));
  expect(await text(await storage.read('course/one'))).toBe('hello world');
  expect(await text(await storage.read('course/one', { start: 6, end: 8 }))).toBe('wor');
  expect(await storage.size('course/one')).toBe(11);
});
it('keeps nothing of a body that breaks off', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half');
      throw new Error('torn');
    })(),
  );
  await expect(storage.put('course/torn', broken)).rejects.toThrow('torn');
  expect(readdirSync(join(folder, 'course'))).toEqual(['one']);
});
it('says what is not there', async () => {
  await expect(storage.read('course/none')).rejects.toThrow(NotStored);
  await storage.remove('course/none');
});
it.each(['../outside', '/etc/passwd', 'course/../../x'])('does not follow %s', async (key) => {
  await expect(storage.put(key, Readable.from(['x']))).rejects.toThrow('leaves the store');
});
