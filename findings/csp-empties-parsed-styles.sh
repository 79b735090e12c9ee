#!/usr/bin/env bash
# Chromium: under a content policy without 'unsafe-inline' for styles, a document made by DOMParser, which is never shown, has no styles
# either: element.style is empty for every style attribute in it, while getAttribute("style") still holds the words.
# Editors that read what is pasted in this way (Quill 2 reads element.style for bold and italic) lose what Google Docs and Word on the web
# say by style alone: the text arrives plain, with no error but a line in the console that speaks of a style that was not applied.
# Whoever writes such a policy thinks of the page's own look, not of what its scripts read.
#
# Seen:    2026-11-30, Chromium 131 (headless), playwright-core 1.49.1, quill 2.0.3, node 20, Linux x86-64
# Source:  this script; CSP Level 3, "Should element's inline type behavior be blocked" asks the policy of the document's global object
# Output:  no policy: weight 700, pasted bold true / style-src 'self': weight none, pasted bold false, attribute font-weight:700
# Needs:   node, npm, the libraries that Chromium asks for (libnss3)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @sparticuz/chromium@131.0.1 playwright-core@1.49.1 quill@2.0.3 > /dev/null

cat > paste.js <<'JS'
const http = require("http");
const fs = require("fs");
const { chromium: playwright } = require("playwright-core");

(async () => {
  const { default: chromium } = await import("@sparticuz/chromium");
  const server = http.createServer((request, response) => {
    if (request.url === "/quill.js") {
      response.setHeader("Content-Type", "text/javascript");
      response.end(fs.readFileSync("node_modules/quill/dist/quill.js"));
      return;
    }
    if (request.url === "/strict") {
      response.setHeader("Content-Security-Policy", "style-src 'self'");
    }
    response.setHeader("Content-Type", "text/html");
    response.end("<!DOCTYPE html><title>Paste</title><div id=editor></div><script src=/quill.js></script>");
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
  const page = await browser.newPage();
  const look = async (path) => {
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    return page.evaluate(() => {
      const html = "<p><span style='font-weight:700'>word</span></p>";
      const span = new DOMParser().parseFromString(html, "text/html").querySelector("span");
      const pasted = new Quill("#editor").clipboard.convert({ html }).ops[0];
      return { weight: span.style.fontWeight || "none", bold: Boolean(pasted.attributes && pasted.attributes.bold), words: span.getAttribute("style") };
    });
  };
  const open = await look("/open");
  const strict = await look("/strict");
  console.log(`no policy: weight ${open.weight}, pasted bold ${open.bold}`
    + ` / style-src 'self': weight ${strict.weight}, pasted bold ${strict.bold}, attribute ${strict.words}`);
  await browser.close();
  server.close();
})();
JS
said=$(node paste.js)
echo "$said"
[ "$said" = "no policy: weight 700, pasted bold true / style-src 'self': weight none, pasted bold false, attribute font-weight:700" ]
