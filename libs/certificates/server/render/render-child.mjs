// Sets certificates in a process of its own: the compiler is native and keeps memory, so its parent replaces this process now and then.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { guilloche } from './guilloche.mjs';

const { resolve } = createRequire(import.meta.url);
const fonts = [
  'eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  'eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf',
  'eb-garamond/500Medium/EBGaramond_500Medium.ttf',
  'eb-garamond/600SemiBold/EBGaramond_600SemiBold.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
];
const here = (file) => join(import.meta.dirname, file);
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`))) }],
});
compiler.mapShadow(here('guilloche.svg'), Buffer.from(guilloche));

// PDF/UA-1 is tagged for screen readers; builds of the compiler for other platforms than Linux on x64 do not know it yet.
let pdfStandard = 'ua-1';
function pdf(creationTimestamp) {
  const set = () => compiler.pdf({ mainFilePath: here('certificate.typ') }, { pdfStandard, creationTimestamp });
  try {
    return set();
  } catch (error) {
    if (pdfStandard === 'a-2b' || !String(error.message).includes('unknown variant')) throw error;
    pdfStandard = 'a-2b';
    return set();
  }
}

process.on('message', ({ page: { qr, ...page }, issuedAt }) => {
  try {
    compiler.mapShadow(here('page.json'), Buffer.from(JSON.stringify(page)));
    compiler.mapShadow(here('qr.svg'), Buffer.from(qr));
    process.send({ pdf: pdf(Math.floor(issuedAt / 1000)) });
  } catch (error) {
    const reason = String(error.message);
    const undrawable = [...reason.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(([, text]) => text);
    process.send({ reason: reason.slice(0, 2000), undrawable: [...new Set(undrawable)].sort() });
  }
  // Keeps what every page shares, such as the ground and the shapes of letters, and lets the rest go.
  compiler.evictCache(10);
});
// Ctrl-C reaches the whole group of processes, yet the parent may still want what it ordered: it ends this one by hanging up.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
