using System.Text.Json;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Mcp;

/// <summary>The answer to <c>initialize</c>: the version that both sides speak, and what this one can do.</summary>
internal static class Handshake
{
    /// <summary>The versions that are spoken, newest first.</summary>
    private static readonly string[] _versions = ["2025-06-18", "2025-03-26", "2024-11-05"];

    /// <param name="json">What is written to.</param>
    /// <param name="wanted">The version that the client wants; the newest is offered where it is not spoken.</param>
    /// <param name="tool">The tool as it was called.</param>
    public static void Write(Utf8JsonWriter json, JsonValue wanted, string tool)
    {
        string asked = wanted.If(JsonKind.String).Text;
        json.WriteStartObject();
        json.WriteString("protocolVersion", _versions.Contains(asked) ? asked : _versions[0]);
        json.WriteStartObject("capabilities");
        foreach (string capability in (string[])["tools", "resources", "prompts"])
        {
            json.WriteStartObject(capability);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "phaseguard");
        json.WriteString("title", "PhaseGuard");
        json.WriteString("version", BuildInfo.Version);
        json.WriteEndObject();
        json.WriteString("instructions", $"Step files record the phases of a TDD cycle, and a guard judges every commit of them. Do not edit them by hand: `status` shows them, `next` says where to go on, `phase_start` and `phase_complete` record each phase when it begins and when it ends, `checkpoint` makes what is finished fit to be committed, `check` judges. What no tool does, `{tool} step --help` explains. A finding names its rule: read phaseguard://rules/ID.");
        json.WriteEndObject();
    }
}
