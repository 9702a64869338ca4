// Renders certificates in a process of its own: the compiler keeps memory with each, so its parent recycles it.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { border } from './border.mjs';

const { resolve } = createRequire(import.meta.url);
const font = (name, file) => join(dirname(resolve(`@expo-google-fonts/${name}/package.json`)), file);
const fontPaths = [
  font('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
  font('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  font('source-serif-4', '700Bold/SourceSerif4_700Bold.ttf'),
  font('amiri', '400Regular/Amiri_400Regular.ttf'),
  font('amiri', '700Bold/Amiri_700Bold.ttf'),
];
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] });

process.on('message', ({ id, data, issuedAt }) => {
  try {
    const inputs = { data: JSON.stringify({ ...data, border }) };
    const pdf = compiler.pdf(
      { mainFilePath: join(import.meta.dirname, 'certificate.typ'), inputs },
      { pdfStandard: 'a-2b', creationTimestamp: Math.floor(issuedAt / 1000) },
    );
    compiler.evictCache(10);
    process.send({ id, pdf });
  } catch (error) {
    process.send({ id, error: String(error?.message ?? error).slice(0, 2000) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
