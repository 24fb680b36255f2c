// Reads a JSON text of Markdown a line, and writes its HTML as a JSON text a line, as GitHub renders it.
import { createInterface } from "node:readline";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

for await (const line of createInterface({ input: process.stdin })) {
  const html = micromark(JSON.parse(line), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  console.log(JSON.stringify(html));
}
