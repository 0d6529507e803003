// Drives Excalidraw in Chromium with real input events: `node measure.mjs CHROMIUM WORK PICTURE`.
// WORK is the JSON file that every peer is given. Prints one JSON object of milliseconds. A frame
// is the time on the clock from an input event to the picture painted after it.
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [browserPath, workPath, picturePath] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const site = "http://excalidraw.test/";
const kinds = { ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };
const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css">
<style>html, body, #sheet { margin: 0; height: 100% }</style><div id="sheet"></div>
<script type="module" src="page.js"></script>`;

const work = JSON.parse(await readFile(workPath, "utf8"));
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-frame-rate-limit", // Frames as fast as they can be made, not 60 a second.
    "--disable-gpu-vsync",
  ],
});
const page = await browser.newPage({ viewport: work.window });
await page.route("**/*", serve);
await page.goto(site);
await page.waitForFunction(() => window.bench?.isReady);

const file = await page.evaluate((drawn) => window.bench.file(drawn), work);
const told = { version: browser.version(), open: [], went: {} };
for (let go = 0; go < work.openings; go++) {
  await page.evaluate(() => window.bench.clear());
  told.open.push(await page.evaluate(({ text, zoom }) => window.bench.open(text, zoom), {
    text: file,
    zoom: work.zoom_of_all,
  }));
}
told.counted = await page.evaluate(() => window.bench.counted());
await page.screenshot({ path: picturePath });
for (const [name, zoomValue, gesture] of [
  ["pan_all", work.zoom_of_all, pan],
  ["pan_actual", 1, pan],
  ["move_all", work.zoom_of_all, moveAll],
]) {
  await page.evaluate((value) => window.bench.show(value), zoomValue);
  told[name] = await gesture(name);
}
await page.evaluate((value) => window.bench.show(value), work.zoom_of_all);
told.zoom = await zoom();
await browser.close();
process.stdout.write(JSON.stringify(told));

/** Everything the page asks for comes from this folder; nothing else is let out. */
async function serve(route) {
  const path = new URL(route.request().url()).pathname;
  if (path === "/") return route.fulfill({ body: html, contentType: "text/html" });
  const fonts = join(here, "node_modules/@excalidraw/excalidraw/dist/prod");
  const folder = path.startsWith("/fonts/") ? fonts : join(here, "built");
  try {
    const body = await readFile(join(folder, path));
    return route.fulfill({ body, contentType: kinds[extname(path)] ?? "text/plain" });
  } catch {
    return route.abort();
  }
}

/** Push the sheet about with the middle button. */
async function pan(name) {
  return drag(name, work.middle, { x: 0, y: 0 }, work.pan, "middle");
}

/** Turn the wheel with Control held. */
async function zoom() {
  await page.mouse.move(work.zoom.x, work.zoom.y);
  await page.keyboard.down("Control");
  const frames = [];
  for (const turn of work.zoom.turns) {
    await page.mouse.wheel(0, -turn);
    frames.push(await page.evaluate(() => window.bench.frame()));
  }
  await page.keyboard.up("Control");
  return frames;
}

/** Choose everything and drag one box. */
async function moveAll(name) {
  await page.keyboard.press("1"); // The selecting tool.
  await page.keyboard.press("Control+a");
  const at = await page.evaluate((place) => window.bench.onScreen(place), work.grip);
  return drag(name, at, at, work.move, "left");
}

/** The frames of a drag in milliseconds; how far the first box went is told too. */
async function drag(name, start, about, moves, button) {
  await page.mouse.move(start.x, start.y);
  await page.mouse.down({ button });
  const before = await page.evaluate(() => window.bench.firstPlace());
  const frames = [];
  told.went[name] = 0;
  for (const [x, y] of moves) {
    await page.mouse.move(about.x + x, about.y + y);
    frames.push(await page.evaluate(() => window.bench.frame()));
    const now = await page.evaluate(() => window.bench.firstPlace());
    told.went[name] = Math.max(told.went[name], Math.abs(now - before));
  }
  await page.mouse.up({ button });
  return frames;
}
