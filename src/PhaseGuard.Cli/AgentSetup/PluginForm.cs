using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>OpenCode runs no command for its events: a plugin asks the guard, and throws what it denies.</summary>
internal sealed class PluginForm : SettingsForm
{
    private const string Mark = "// Written by PhaseGuard";
    private const string Command = "const command = ";

    /// <inheritdoc/>
    public override byte[] WithGuard(byte[]? before, AgentCommand command)
        => before is null || IsOurs(before) ? Encoding.UTF8.GetBytes(Plugin(command)) : throw new FormatException("is not PhaseGuard's");

    /// <inheritdoc/>
    public override byte[]? WithoutGuard(byte[] before) => IsOurs(before) ? null : before;

    /// <inheritdoc/>
    public override IReadOnlyList<string> CommandsIn(byte[] content)
    {
        string? line = IsOurs(content) ? Array.Find(Encoding.UTF8.GetString(content).Split('\n'), line => line.StartsWith(Command, StringComparison.Ordinal)) : null;
        using var value = JsonTree.Parse(Encoding.UTF8.GetBytes(line is null ? "" : line[Command.Length..].TrimEnd(';', '\r')));
        return value.Root.IsString ? [value.Root.Text] : [];
    }

    private static bool IsOurs(byte[] content) => Encoding.UTF8.GetString(content).StartsWith(Mark, StringComparison.Ordinal);

    private static string Plugin(AgentCommand command) => $$"""
        {{Mark}}: `uninstall --agent opencode` removes it.
        import { spawnSync } from "node:child_process";

        {{Command}}{{JsonContent.Of(command.Line).Token}};

        function ask(event) {
          const run = spawnSync(command, { shell: true, input: JSON.stringify({ agent: "opencode", ...event }), encoding: "utf8", timeout: {{CodingAgents.TimeLimit}}000 });
          try {
            return JSON.parse(run.stdout);
          } catch {
            return {};
          }
        }

        export const PhaseGuard = async ({ directory }) => ({
          "tool.execute.before": async ({ tool, sessionID }, { args }) => {
            const { deny } = ask({ event: "tool.execute.before", sessionID, directory, tool, args });
            if (deny) {
              throw new Error(deny);
            }
          },
          "tool.execute.after": async ({ tool, sessionID, args }, result) => {
            const { context } = ask({ event: "tool.execute.after", sessionID, directory, tool, args });
            if (context) {
              result.output = `${result.output ?? ""}\n\n${context}`;
            }
          },
        });

        """.ReplaceLineEndings("\n");
}
