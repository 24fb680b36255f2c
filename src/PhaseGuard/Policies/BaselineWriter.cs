using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Writes a baseline: sorted, and one entry a line, so that two branches change few lines of it.</summary>
internal static class BaselineWriter
{
    public static byte[] Write(Baseline baseline)
    {
        var text = new StringBuilder($"{{\n  \"version\": {Encoding.UTF8.GetString(Baseline.Version)},\n  \"created\": {Quoted(baseline.Created)},\n  \"entries\": [");
        string separator = "\n";
        foreach (BaselineEntry entry in Sorted(baseline.Entries))
        {
            string phase = entry.Phase is null ? "" : $"\"phase\": {Quoted(entry.Phase)}, ";
            text.Append(separator).Append("    { \"path\": ").Append(Quoted(entry.Path)).Append(", \"rule\": ").Append(Quoted(entry.Rule)).Append(", ")
                .Append(phase).Append("\"digest\": ").Append(Quoted(entry.Digest)).Append(" }");
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(text.Append("\n  ]\n}\n").ToString());
    }

    private static Ordered<BaselineEntry> Sorted(IReadOnlyList<BaselineEntry> entries)
        => entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Phase, StringComparer.Ordinal).ThenBy(entry => entry.Digest, StringComparer.Ordinal);

    private static string Quoted(string text) => JsonContent.Of(text).Token;
}
