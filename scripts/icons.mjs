/*
 * npm run icons: paints every icon of the extension and of the stores from our own drawings. Only needed when a drawing changes: what it
 * writes is kept in the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { main } from './progress.mjs';

const drawing = 'src/public/icons/icon.svg';
/** At 32 pixels and fewer the drawing is a coarser one, with fewer and thicker strokes. */
const small = 'scripts/icons/small.svg';
const smallOnDark = 'scripts/icons/small-on-dark.svg';

/** Which drawing, how wide it is painted, and in what square it stands: both in pixels. */
const icons = [
  { file: 'src/public/icons/16.png', from: small, width: 16, square: 16 },
  { file: 'src/public/icons/32.png', from: small, width: 32, square: 32 },
  { file: 'src/public/icons/16-on-dark.png', from: smallOnDark, width: 16, square: 16 },
  { file: 'src/public/icons/32-on-dark.png', from: smallOnDark, width: 32, square: 32 },
  { file: 'src/public/icons/48.png', from: drawing, width: 48, square: 48 },
  { file: 'src/public/icons/96.png', from: drawing, width: 96, square: 96 },
  { file: 'src/public/icons/128.png', from: drawing, width: 128, square: 128 },
  // Chrome’s store wants 16 transparent pixels on each side (developer.chrome.com/docs/webstore/images, read 2026-11-25).
  { file: 'store/pictures/icon-128.png', from: drawing, width: 96, square: 128 },
  // The size that Microsoft’s store asks of a logo.
  { file: 'store/pictures/logo-300.png', from: drawing, width: 300, square: 300 },
];

/** The small picture that Chrome’s store shows in its lists: the drawing and the name. */
const tile = (
  /** @type {string} */ icon,
) => `<body style="margin:0; height:100vh; display:flex; flex-direction:column; gap:20px;
  align-items:center; justify-content:center; background:#e2f0ef; color:#08464a; font:600 26px system-ui, sans-serif">
  <img src="data:image/svg+xml;base64,${icon}" width="128" alt="">Credential Guide for RAM`;

await main(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  await ensureBrowsers(['chromium']);
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium').path });
  try {
    const page = await browser.newPage();
    for (const { file, from, width, square } of icons) {
      await page.setViewportSize({ width: square, height: square });
      const address = `data:image/svg+xml;base64,${readFileSync(from).toString('base64')}`;
      const margin = (square - width) / 2;
      await page.setContent(
        `<body style="margin:${margin}px"><img src="${address}" width="${width}" style="display:block">`,
      );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await page.screenshot({ omitBackground: true }));
      console.log(`${file} (${square} × ${square})`);
    }
    await page.setViewportSize({ width: 440, height: 280 });
    await page.setContent(tile(readFileSync(drawing).toString('base64')));
    writeFileSync('store/pictures/tile.png', await page.screenshot());
    console.log('store/pictures/tile.png (440 × 280)');
  } finally {
    await browser.close();
  }
});
