import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { csvField, csvRecord, csvStream, type CsvCell } from './csv';

describe('csvField', () => {
  it.each<[CsvCell, string]>([
    ['Kenya', 'Kenya'],
    ['Bolivia, Plurinational State of', '"Bolivia, Plurinational State of"'],
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['two\nlines', '"two\nlines"'],
    [' kept space', '" kept space"'],
    ['الجمهورية العربية السورية', 'الجمهورية العربية السورية'],
    ['=1+1', "'=1+1"],
    [' =1', "' =1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', '"\'\tcmd"'],
    ['\rcmd', '"\'\rcmd"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['<5', '<5'],
    [-2, '-2'],
    [0.5, '0.5'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    [new Date('2026-03-01T12:00:00Z'), '2026-03-01T12:00:00.000Z'],
  ])('%j → %j', (cell, field) => expect(csvField(cell)).toBe(field));

  it('never begins a text as a formula, quoted or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a', 'ش') }), (text) => {
        expect(csvField(text).replace(/^"/, '')).not.toMatch(/^([\t\r\n]|\s*[=+\-@])/);
      }),
    );
  });
});

/** A reader as RFC 4180 describes it. */
function readCsv(text: string) {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    record.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

it('can be read back', () => {
  const harmless = fc.string().map((text) => `a${text}`);
  fc.assert(
    fc.property(fc.array(fc.array(harmless, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (records) => {
      expect(readCsv(records.map(csvRecord).join(''))).toEqual(records);
    }),
  );
});

it('streams UTF-8 with a byte order mark, one record after another', async () => {
  let made = 0;
  const stream = csvStream(
    (function* () {
      for (; made < 20_000; made++) yield [made, 'تونس'];
    })(),
  );
  const first: Buffer = await new Promise((resolve) => stream.once('readable', () => resolve(stream.read())));
  expect([...first.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(made).toBeLessThan(20_000);
  const rest = await buffer(stream);
  expect(Buffer.concat([first, rest]).toString().split('\r\n')).toHaveLength(20_001);
});
