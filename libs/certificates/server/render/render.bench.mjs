// `node libs/certificates/server/render/render.bench.mjs [pages]`: certificates per second and memory over five thousand of them.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../../../..');
const total = Number(process.argv[2] ?? 5000);
const rounds = 5;
process.chdir(root);

/** Bundled as the product is: only our own files, so that packages come from node_modules. */
async function load(name) {
  const bundle = await rolldown({
    cwd: root,
    input: join(import.meta.dirname, `${name}.ts`),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.base.json'),
    resolve: { alias: { '@cursus': join(root, 'libs') } },
    external: (id) => !/^[./\0]|^@cursus\/|^@oxc-project\//.test(id),
  });
  const { output } = await bundle.write({ file: join(root, 'dist/bench', `${name}.mjs`), format: 'esm', codeSplitting: false });
  await bundle.close();
  return import(join(root, 'dist/bench', output[0].fileName));
}

const { CertificateRenderer } = await load('certificate-renderer');
const { examplePages } = await load('pages.fixture');
const { default: QRCode } = await import('qrcode');
const kinds = Object.values(await examplePages());

/** Resident megabytes of a process and the peak since it began (Linux only); none of one that is just ending. */
function memory(pid) {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const of = (field) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: of('VmRSS'), peak: of('VmHWM') };
}
const childrenOf = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
const linux = process.platform === 'linux';
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Sets pages whose name, code and QR code all differ, as many at a time as a worker would have under way. */
async function run(renderer, from, count, peaks) {
  const began = performance.now();
  let next = from;
  let bytes = 0;
  const lane = async () => {
    while (next < from + count) {
      const number = next++;
      const code = `BENCH-${number}`;
      const kind = kinds[number % kinds.length];
      const qr = await QRCode.toString(`https://learning.example/verify/${code}`, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
      const holder = { ...kind.holder, text: `${kind.holder.text} ${number}` };
      const pdf = await renderer.render({ ...kind, holder, code, qr }, new Date(1_780_228_800_000 + number * 1000));
      bytes += pdf.length;
      if (linux && number % 50 === 0) {
        peaks.parent = Math.max(peaks.parent, memory(process.pid).now);
        for (const pid of childrenOf(process.pid)) peaks.child = Math.max(peaks.child, memory(pid).peak);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  return { perSecond: count / ((performance.now() - began) / 1000), bytes: bytes / count };
}

const row = (...cells) => console.log(cells.map((cell, index) => String(cell)[index ? 'padStart' : 'padEnd'](index ? 12 : 24)).join(''));
for (const children of [1, 2]) {
  const renderer = new CertificateRenderer({ children });
  await run(renderer, 0, 100, { parent: 0, child: 0 });
  const parts = [];
  for (let part = 0; part < rounds; part++) {
    const peaks = { parent: 0, child: 0 };
    parts.push({ ...(await run(renderer, part * (total / rounds), total / rounds, peaks)), ...peaks });
  }
  await renderer.close();
  console.log(`\n${total} certificates, ${children === 1 ? 'one process' : `${children} processes`}`);
  row('', 'per second', 'kB each', 'child MB', 'parent MB');
  parts.forEach(({ perSecond, bytes, child, parent }, part) => {
    row(
      `${part * (total / rounds) + 1} to ${(part + 1) * (total / rounds)}`,
      perSecond.toFixed(0),
      (bytes / 1000).toFixed(0),
      child.toFixed(0),
      parent.toFixed(0),
    );
  });
  row('median', median(parts.map(({ perSecond }) => perSecond)).toFixed(0));
}
