using System.Text.Json;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.JsonRpc;

namespace PhaseGuard.Cli.Lsp;

/// <summary>Shows what is found in a document.</summary>
internal static class Diagnostics
{
    private const string Method = "textDocument/publishDiagnostics";
    private const string Source = "phaseguard";
    private const int Error = 1;
    private const int Warning = 2;

    /// <summary>Judges a document, and shows what is found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="time">The time by now.</param>
    /// <param name="output">Where to.</param>
    /// <param name="isCurrent">Whether nothing came meanwhile; else it is looked again before anything is shown.</param>
    public static void Show(OpenDocument document, DateTimeOffset time, RpcOutput output, Func<bool> isCurrent)
    {
        Judged? judged = RpcFailure.Catch(() => document.Judge(time), out RpcError? error);
        if (!isCurrent())
        {
            return;
        }

        document.Show();
        output.Notify(Method, json =>
        {
            json.WriteStartObject();
            json.WriteString("uri", document.Uri);
            json.WriteNumber("version", document.Version);
            json.WriteStartArray("diagnostics");
            foreach (Finding finding in judged?.Report.Findings ?? [])
            {
                Write(json, document.Text, finding);
            }

            if (error is not null)
            {
                Write(json, document.Text, 0, Error, null, $"nothing was judged: {error.Message}");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Shows nothing any more of a document that was closed.</summary>
    public static void Clear(string? uri, RpcOutput output)
    {
        if (uri is not null)
        {
            output.Notify(Method, json =>
            {
                json.WriteStartObject();
                json.WriteString("uri", uri);
                json.WriteStartArray("diagnostics");
                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
    }

    /// <summary>Tells somebody at the editor what is of no document.</summary>
    public static void Say(string sentence, RpcOutput output) => output.Notify("window/showMessage", json =>
    {
        json.WriteStartObject();
        json.WriteNumber("type", Error);
        json.WriteString("message", $"{Source}: {sentence}");
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DocumentText text, Finding finding)
        => Write(json, text, text.OffsetOf(finding.Line, finding.Column), finding.Level == Level.Error ? Error : Warning, finding.Rule.Id, $"{finding.Message}\n{finding.Cure}");

    private static void Write(Utf8JsonWriter json, DocumentText text, int offset, int severity, string? code, string message)
    {
        json.WriteStartObject();
        Spot.WriteRange(json, "range", text.SpotOf(offset), text.SpotOf(text.EndOfWord(offset)));
        json.WriteNumber("severity", severity);
        if (code is not null)
        {
            json.WriteString("code", code);
        }

        json.WriteString("source", Source);
        json.WriteString("message", message);
        json.WriteEndObject();
    }
}
