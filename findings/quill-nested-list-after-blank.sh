#!/usr/bin/env bash
# Quill 2.0.3 (the editor in PrimeFaces 15): a list item that holds a list of its own becomes one line with that list's first item when its
# words end in an element (a link, say) and a blank or a line break follows, as in any HTML that is written over several lines.
# The words of the two items are joined, and the outer item takes the inner one's depth. Without the blank, and without the link, the
# same list is read right. HTML knows no difference between them: white space at the end of a line is not shown.
#
# Seen:    2026-11-30, quill 2.0.3, jsdom 24.1.3, node 20, Linux x86-64; the same in Chromium
# Source:  this script; in Quill's clipboard, matchNewline looks at the next node alone, which is the blank
# Output:  plain: One|One a|Two / link: One|One a|Two / link and blank: OneOne a|Two
# Needs:   node, npm
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund quill@2.0.3 jsdom@24.1.3 > /dev/null

cat > paste.js <<'JS'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<div id='editor'></div>");
for (const name of ["window", "document", "Node", "Element", "HTMLElement", "HTMLParagraphElement", "Text", "DOMParser", "MutationObserver", "getComputedStyle", "navigator"]) {
  Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true, writable: true });
}
document.getSelection = () => ({ rangeCount: 0, getRangeAt: () => null, removeAllRanges() {}, addRange() {} });
import("quill").then(({ default: Quill }) => {
  const editor = new Quill("#editor");
  const lines = (words) => editor.clipboard.convert({ html: `<ul><li>${words}<ul><li>One a</li></ul></li><li>Two</li></ul>` })
    .ops.map((op) => op.insert).join("").trim().split("\n").join("|");
  console.log(`plain: ${lines("One")} / link: ${lines("<a href='https://example.se/'>One</a>")}`
    + ` / link and blank: ${lines("<a href='https://example.se/'>One</a> ")}`);
  process.exit(0);
});
JS
said=$(node paste.js)
echo "$said"
[ "$said" = "plain: One|One a|Two / link: One|One a|Two / link and blank: OneOne a|Two" ]
