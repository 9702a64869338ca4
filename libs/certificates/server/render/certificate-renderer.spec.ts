import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CertificateRenderer, RenderFailed, Undrawable, type CertificatePage } from './certificate-renderer';
import { examplePages } from './pages.fixture';

const day = new Date('2026-05-31T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const sha = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page', () => {
  const renderer = new CertificateRenderer();
  let pages: Awaited<ReturnType<typeof examplePages>>;
  beforeAll(async () => (pages = await examplePages()));
  afterAll(() => renderer.close());

  it('is one landscape A4 page with a language, a title and the time of issue', async () => {
    for (const page of Object.values(pages)) {
      const pdf = text(await renderer.render(page, day));
      expect(pdf).toMatch(/^%PDF-1\.7/);
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 841\.8\d+ 595\.2\d+\s*\]/);
      expect(pdf).toContain(`/Lang (${page.language})`);
      expect(pdf).toContain('D:20260531120000');
    }
  });

  it('comes out the same to the byte, also from another process', async () => {
    const first = await renderer.render(pages.ar, day);
    await renderer.render(pages.en, day);
    const again = await renderer.render(pages.ar, day);
    const other = new CertificateRenderer();
    const elsewhere = await other.render(pages.ar, day);
    await other.close();
    expect([sha(again), sha(elsewhere)]).toEqual([sha(first), sha(first)]);
    expect(sha(await renderer.render({ ...pages.ar, code: '7K3M-Q9TX-4HBE-2VRP' }, day))).not.toBe(sha(first));
  });

  it('sets each script in its own font, whatever the language of the certificate', async () => {
    const fonts = async (page: CertificatePage) =>
      new Set([...text(await renderer.render(page, day)).matchAll(/\+(\w+)-/g)].map(([, font]) => font));
    expect(await fonts(pages.en)).toEqual(new Set(['EBGaramond']));
    expect(await fonts({ ...pages.en, holder: pages.ar.holder })).toEqual(new Set(['EBGaramond', 'Amiri']));
    expect(await fonts(pages.ar)).toEqual(new Set(['EBGaramond', 'Amiri']));
    expect(await fonts({ ...pages.en, holder: { text: '欧阳娜娜', lang: 'zh' } })).toEqual(new Set(['EBGaramond', 'ZCOOLXiaoWei']));
  });

  it('stays light enough for a slow line', async () => {
    for (const page of Object.values(pages)) expect((await renderer.render(page, day)).length).toBeLessThan(100_000);
  });

  it.each([
    ['a 120-letter word', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4).slice(0, 120)],
    ['quotes, braces and code', '#panic("x") $ \\u{0} "Ali" *b* _i_ <a> @b // c'],
    ['Cyrillic', 'Екатерина Александровна Константинопольская'],
    ['Greek', 'Αικατερίνη Παπαδοπούλου'],
    ['Chinese', '欧阳娜娜'],
    ['Vietnamese', 'Nguyễn Thị Hồng Phượng'],
    ['Persian and Urdu letters', 'پریچهر گیلانی ڈاکٹر ٹیپو'],
    ['two directions', 'محمد Muhammad (القاضي)'],
    ['an empty name', ''],
  ])('takes %s as a name', async (_, name) => {
    const pdf = text(await renderer.render({ ...pages.en, holder: { text: name, lang: 'en' } }, day));
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('refuses characters that no font has, and goes on', async () => {
    const strange = { ...pages.en, holder: { text: `Ali \u{10920}\u{10921}`, lang: 'en' } };
    await expect(renderer.render(strange, day)).rejects.toThrow(new Undrawable(['\u{10920}', '\u{10921}']).message);
    const smiling = { ...pages.en, course: { text: '\u{1fae8}', lang: 'en' } };
    await expect(renderer.render(smiling, day)).rejects.toThrow('U+1FAE8');
    expect(text(await renderer.render(pages.en, day))).toMatch(/^%PDF/);
  });

  const linux = process.platform === 'linux' && process.arch === 'x64';
  (linux ? it : it.skip)('is tagged for screen readers (PDF/UA-1)', async () => {
    const pdf = text(await renderer.render(pages.en, day));
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toMatch(/\/S\s*\/H1\b/);
    expect(pdf).toMatch(/\/S\s*\/Figure\b/);
  });

  const reader = spawnSync('pdftotext', ['-v']).error === undefined;
  (reader ? it : it.skip)('can be read and copied in logical order (needs pdftotext)', async () => {
    const read = async (page: CertificatePage) => {
      const file = join(folder, `${page.language}.pdf`);
      writeFileSync(file, await renderer.render(page, day));
      // Marks of direction are the reader's own addition.
      const lines = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFKC');
      return lines.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    };
    const [english, french, arabic] = [await read(pages.en), await read(pages.fr), await read(pages.ar)];
    for (const words of ['Amélie Dupont', pages.en.course.text, pages.en.words.details, pages.en.code, 'Dr Kwame Mensah']) {
      expect(english).toContain(words);
    }
    for (const words of [pages.fr.holder.text, 'décerné à', 'Иван Петров', 'Nguyễn Thị Hồng']) expect(french).toContain(words);
    for (const words of [pages.ar.holder.text, pages.ar.course.text, 'شهادة إتمام', 'Amélie Dupont', pages.ar.code]) {
      expect(arabic).toContain(words);
    }
  });
});

describe('the processes', () => {
  /** A stand-in for the process that sets pages, told by the name on the page what to do: the real one cannot be made to die on order. */
  const unruly = mkdtempSync(join(folder, 'child-'));
  writeFileSync(
    join(unruly, 'render-child.mjs'),
    `import { existsSync, writeFileSync } from 'node:fs';
     let served = 0;
     process.on('message', ({ page }) => {
       const once = (deed) => { const mark = '${unruly}/' + page.code; if (existsSync(mark)) return reply(); writeFileSync(mark, ''); deed(); };
       const reply = () => process.send({ pdf: Buffer.from(process.pid + ' ' + ++served) });
       const deeds = { die: () => process.exit(1), hang: () => { for (;;); }, 'die once': () => once(() => process.kill(process.pid, 'SIGKILL')), 'hang once': () => once(() => { for (;;); }) };
       (deeds[page.holder.text] ?? reply)();
     });
     process.on('disconnect', () => process.exit(0));`,
  );
  const open: CertificateRenderer[] = [];
  const started = (options = {}) => {
    const renderer = new CertificateRenderer({ folder: unruly, patience: 700, ...options });
    open.push(renderer);
    return renderer;
  };
  afterEach(() => Promise.all(open.splice(0).map((renderer) => renderer.close())));
  let number = 0;
  const page = (deed = '') => ({ holder: { text: deed, lang: 'en' }, code: `page-${number++}` }) as CertificatePage;
  const served = async (pdf: Promise<Uint8Array>) => {
    const [pid, count] = Buffer.from(await pdf)
      .toString()
      .split(' ');
    return { pid: Number(pid), count: Number(count) };
  };
  const alive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
      throw error;
    }
  };

  it('tries a page again when its process dies or hangs', async () => {
    const renderer = started();
    const before = await served(renderer.render(page(), day));
    expect((await served(renderer.render(page('die once'), day))).pid).not.toBe(before.pid);
    expect((await served(renderer.render(page('hang once'), day))).count).toBe(1);
  });

  it('gives up on a page that ends its process twice, and sets the others', async () => {
    const renderer = started();
    const [deadly, hanging, fine] = await Promise.allSettled(['die', 'hang', ''].map((deed) => renderer.render(page(deed), day)));
    expect([deadly, hanging].map((one) => (one as PromiseRejectedResult).reason)).toEqual([
      expect.any(RenderFailed),
      expect.any(RenderFailed),
    ]);
    expect(fine!.status).toBe('fulfilled');
  });

  it('replaces a process after so many pages', async () => {
    const renderer = started({ recycleAfter: 3 });
    const counts = [];
    const pids = new Set<number>();
    for (let i = 0; i < 7; i++) {
      const { pid, count } = await served(renderer.render(page(), day));
      counts.push(count);
      pids.add(pid);
    }
    expect(counts).toEqual([1, 2, 3, 1, 2, 3, 1]);
    expect(pids.size).toBe(3);
  });

  it('works with several at a time, and ends those that idle', async () => {
    const renderer = started({ children: 2, idleAfter: 100 });
    const all = await Promise.all(Array.from({ length: 20 }, () => served(renderer.render(page(), day))));
    const pids = [...new Set(all.map(({ pid }) => pid))];
    expect(pids).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(pids.filter(alive)).toEqual([]);
    expect((await served(renderer.render(page(), day))).count).toBe(1);
  });

  it('finishes what was ordered when it is closed, leaves no process and takes no more', async () => {
    const renderer = started();
    const ordered = Array.from({ length: 5 }, () => served(renderer.render(page(), day)));
    await renderer.close();
    const pids = (await Promise.all(ordered)).map(({ pid }) => pid);
    expect(pids.filter(alive)).toEqual([]);
    await expect(renderer.render(page(), day)).rejects.toThrow(RenderFailed);
  });

  it('says so when a process cannot even start', async () => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(join(broken, 'render-child.mjs'), 'process.exit(1);');
    await expect(started({ folder: broken }).render(page(), day)).rejects.toThrow(RenderFailed);
  });
});
