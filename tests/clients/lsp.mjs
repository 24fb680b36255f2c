// A client of the protocol's own library: lsp.mjs URI COMMAND ARGUMENT... opens a document with the text on standard input, and prints
// as JSON what the server shows of it and answers.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import {
    createProtocolConnection, StreamMessageReader, StreamMessageWriter,
    InitializeRequest, InitializedNotification, ShutdownRequest, ExitNotification,
    DidOpenTextDocumentNotification, DidChangeTextDocumentNotification, PublishDiagnosticsNotification,
    HoverRequest, CodeActionRequest, CompletionRequest, DefinitionRequest, DocumentSymbolRequest, CodeLensRequest,
} from "vscode-languageserver-protocol/node";

const [uri, command, ...args] = process.argv.slice(2);
const content = await text(process.stdin);
const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));

let shown;
const versions = new Map();
const diagnosed = version => new Promise(resolve => versions.has(version) ? resolve(versions.get(version)) : (shown = { version, resolve }));
connection.onNotification(PublishDiagnosticsNotification.type, ({ version, diagnostics }) => {
    versions.set(version, diagnostics);
    if (shown?.version === version) {
        shown.resolve(diagnostics);
    }
});
connection.listen();

const { capabilities, serverInfo } = await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
await connection.sendNotification(InitializedNotification.type, {});
await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "json", version: 1, text: content } });
const first = await diagnosed(1);
const textDocument = { uri };
const start = { line: 0, character: 0 };
const place = first[0].range.start;
const answers = {
    server: serverInfo.name,
    sync: capabilities.textDocumentSync.change,
    first,
    hover: await connection.sendRequest(HoverRequest.type, { textDocument, position: place }),
    actions: await connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start, end: { line: 10000, character: 0 } }, context: { diagnostics: first } }),
    completion: await connection.sendRequest(CompletionRequest.type, { textDocument, position: { line: place.line, character: place.character + 1 } }),
    definition: await connection.sendRequest(DefinitionRequest.type, { textDocument, position: place }),
    symbols: await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    lenses: await connection.sendRequest(CodeLensRequest.type, { textDocument }),
};

await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 }, contentChanges: [{ range: { start, end: start }, text: "[" }],
});
answers.second = await diagnosed(2);
await connection.sendRequest(ShutdownRequest.type);
await connection.sendNotification(ExitNotification.type);
answers.code = await new Promise(resolve => server.on("exit", resolve));
console.log(JSON.stringify(answers));
