using PhaseGuard.Json;

namespace PhaseGuard.Boards;

/// <summary>What the tables of every dialect's panels have in common.</summary>
internal static class RecordTables
{
    /// <summary>More entries than these are left to the file.</summary>
    public const int MostEntries = 500;

    private static readonly string[] _columns = ["What", "Recorded"];

    /// <summary>A table of names and what the file says under each; what it does not say is left out.</summary>
    public static BoardTable OfFacts(string title, params IEnumerable<(string Name, JsonValue Value)> facts)
        => OfFacts(title, facts.Where(fact => fact.Value.Exists).Select(fact => (fact.Name, BoardText.Of(fact.Value))));

    /// <summary>The same of texts.</summary>
    public static BoardTable OfFacts(string title, params IEnumerable<(string Name, string Text)> facts)
        => new(title, _columns, [.. facts.Where(fact => fact.Text.Length > 0).Select(fact => (string[])[fact.Name, fact.Text])]);

    /// <summary>The tables that say anything.</summary>
    public static IReadOnlyList<BoardTable> Told(params ReadOnlySpan<BoardTable> tables)
    {
        var told = new List<BoardTable>();
        foreach (BoardTable table in tables)
        {
            if (table.Rows.Count > 0)
            {
                told.Add(table);
            }
        }

        return told;
    }

    /// <summary>The entries of an array that are objects, the first ones of very many.</summary>
    public static List<JsonValue> Entries(JsonValue array)
    {
        var entries = new List<JsonValue>();
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            if (entry.IsObject && entries.Count < MostEntries)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }
}
