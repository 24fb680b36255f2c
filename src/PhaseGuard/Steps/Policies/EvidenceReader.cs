using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Steps.Policies;

/// <summary>Reads which phases need evidence.</summary>
internal static class EvidenceReader
{
    public static EvidencePolicy Read(JsonValue value)
    {
        Expect.OnlyKeys(value, "key of \"evidence\"", "phases", "commands", "level");
        JsonValue level = value["level"u8];
        return new EvidencePolicy
        {
            Phases = Texts(value["phases"u8]),
            Commands = Commands(value["commands"u8]),
            Level = level.Exists ? RuleLevelReader.Read(level) : Level.Off,
        };
    }

    private static IReadOnlyList<string> Texts(JsonValue value) => value.Exists ? Expect.Texts(value) : [];

    private static IReadOnlyList<string> Commands(JsonValue value)
    {
        IReadOnlyList<string> commands = Texts(value);
        foreach (JsonValue entry in value.Children)
        {
            Expect.Sound(entry, CommandPattern.FlawOf(entry.Text));
        }

        return commands;
    }
}
