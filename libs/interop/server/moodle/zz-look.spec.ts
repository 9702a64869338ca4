import { writeFileSync, mkdirSync, copyFileSync } from 'node:fs';
import { readMoodleBackup } from './read-backup';
it('looks', async () => {
  const t0 = performance.now();
  const b = await readMoodleBackup(process.env.MBZ!, '/tmp/look/un');
  const ms = performance.now() - t0;
  mkdirSync('/tmp/look/files', { recursive: true });
  for (const f of b.course.files) {
    const s = await b.openFile(f.key);
    const chunks: Buffer[] = [];
    for await (const c of s) chunks.push(c as Buffer);
    writeFileSync('/tmp/look/files/' + f.key.replace(/:/g, '_') + '.' + f.name.split('.').pop(), Buffer.concat(chunks));
  }
  writeFileSync('/tmp/look/course.json', JSON.stringify({ ...b.course, ms, report: b.report }, null, 1));
  await b.close();
});
