// A thin client: it starts `phaseguard lsp`, and all that is known of step files stands there.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = context => {
    if (!workspace.isTrusted) {
        context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(start)); // until then nothing of the folder is run
        return;
    }

    return start();
};

exports.deactivate = () => client?.stop();

function start() {
    const [command, ...words] = workspace.getConfiguration("phaseguard").get("command");
    const options = { cwd: workspace.workspaceFolders?.[0]?.uri.fsPath };
    client = new LanguageClient("phaseguard", "PhaseGuard", { command, args: [...words, "lsp"], options }, {
        documentSelector: ["json", "jsonc", "markdown"].map(language => ({ scheme: "file", language })),
        synchronize: { fileEvents: workspace.createFileSystemWatcher("**/{phaseguard.json,steps/*.json}") },
    });
    return client.start();
}
