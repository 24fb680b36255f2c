// Standard input: a line {"schema", "text"} for each document. Standard output: a line for each verdict, null or a sentence.
import { readFileSync, readdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import Ajv from "ajv";

const folder = new URL("../../schemas/", import.meta.url);
const wordsForEditors = [
  "defaultSnippets", "doNotSuggest", "enumDescriptions", "errorMessage", "patternErrorMessage",
];

// Patterns are read without flags, as draft-07 has it.
// Strict, so that a misspelt keyword is an error; but a schema may speak of a field without saying its type.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, strictTuple: false, unicodeRegExp: false, logger: false });
ajv.addVocabulary(wordsForEditors);
for (const name of readdirSync(folder)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), "utf8")), name);
}

function verdict({ schema, text: document }) {
  const validate = ajv.getSchema(schema);
  return validate(JSON.parse(document)) ? null : ajv.errorsText(validate.errors, { dataVar: "" });
}

const lines = (await text(process.stdin)).split("\n").filter((line) => line !== "");
console.log(lines.map((line) => JSON.stringify(verdict(JSON.parse(line)))).join("\n"));
