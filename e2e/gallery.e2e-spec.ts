import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults, openBrowser, overflow, ready } from './support/browser';

const pictures = join(__dirname, 'pictures');
const views = ['pieces', 'list', 'lesson', 'public'] as const;
const widths = [1280, 768, 360] as const;

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const)(
  'every piece of the design system stands, %s and %s',
  async (language, scheme) => {
    // The system asks for the other scheme: what is said on the page outweighs it.
    const visitor = await browser.visit({ locale: language, dark: scheme === 'light' });
    const faults: Record<string, string[]> = {};
    await Promise.all(
      views.map(async (view) => {
        const page = await visitor.open();
        await page.goto(`/development/gallery?${new URLSearchParams({ language, scheme, view })}`);
        await ready(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const found = await accessibilityFaults(page, { look: width !== widths[0] });
          const wider = await overflow(page);
          if (wider > 0) found.push(`wider than the screen by ${wider} px`);
          if (found.length > 0) faults[`${view} at ${width} px`] = found;
          await page.screenshot({ path: join(pictures, `gallery-${view}-${language}-${scheme}-${width}.png`), fullPage: true });
        }
      }),
    );
    await visitor.context.close();
    expect(faults).toEqual({});
    expect(visitor.complaints).toEqual([]);
  },
  90_000,
);
