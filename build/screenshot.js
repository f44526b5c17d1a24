/**
 * Looks at a page in Chromium and writes what it sees. Prints what the page writes to its console and every request that leaves
 * the page's own host; fails on an error or on such a request.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findProgram } from '../test/rig/engines.js';

const usage = `npm run screenshot -- ADDRESS OUT.png [--width 1280] [--height 900] [--scale 1] [--full] [--selector CSS]
  [--dark] [--reduced-motion] [--forced-colors] [--rtl] [--no-script] [--pdf] [--wait MILLISECONDS]
  --selector  only this element; \` >>> \` looks into a shadow root
  --rtl       sets dir="rtl" on the page once it is loaded
  --pdf       prints the page: OUT is a PDF`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    scale: { type: 'string', default: '1' },
    wait: { type: 'string', default: '300' },
    selector: { type: 'string' },
    full: { type: 'boolean' },
    dark: { type: 'boolean' },
    'reduced-motion': { type: 'boolean' },
    'forced-colors': { type: 'boolean' },
    rtl: { type: 'boolean' },
    'no-script': { type: 'boolean' },
    pdf: { type: 'boolean' },
  },
});
const [address, out] = positionals;
if (!address || !out) {
  console.error(usage);
  process.exit(2);
}

let problems = 0;
function tellProblem(text) {
  problems += 1;
  console.error(text);
}

function listen(page) {
  const { host } = new URL(address);
  const isElsewhere = (url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host;
  page.on('console', (message) =>
    (message.type() === 'error' ? tellProblem : console.log)(`console.${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => tellProblem(`error: ${error.message ?? error}`));
  page.on('request', (request) => isElsewhere(request.url()) && tellProblem(`request to another host: ${request.url()}`));
  page.on('requestfailed', (request) => tellProblem(`request failed: ${request.url()}: ${request.failure()?.errorText}`));
}

async function dress(page) {
  await page.setViewport({ width: Number(values.width), height: Number(values.height), deviceScaleFactor: Number(values.scale) });
  await page.setJavaScriptEnabled(!values['no-script']);
  const features = [
    { name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' },
    values['reduced-motion'] && { name: 'prefers-reduced-motion', value: 'reduce' },
    values['forced-colors'] && { name: 'forced-colors', value: 'active' },
  ].filter(Boolean);
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { features });
}

async function write(page) {
  if (values.pdf) return page.pdf({ path: out, format: 'A4', printBackground: false });
  const place = values.selector ? await page.waitForSelector(values.selector) : page;
  return place.screenshot({ path: out, ...(values.full && { fullPage: true }) });
}

const browser = await puppeteer.launch({ executablePath: findProgram('chromium'), args: chromiumFlags });
try {
  const page = await browser.newPage();
  listen(page);
  await dress(page);
  await page.goto(address, { waitUntil: 'networkidle0' });
  if (values.rtl) await page.$eval('html', (root) => root.setAttribute('dir', 'rtl'));
  await new Promise((resolve) => setTimeout(resolve, Number(values.wait)));
  await write(page);
} finally {
  await browser.close();
}
process.exitCode = problems ? 1 : 0;
