using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>The guard's entry for an event of an agent.</summary>
/// <param name="Node">The index of the command.</param>
/// <param name="Command">The command.</param>
internal readonly record struct GuardEntry(int Node, string Command);

/// <summary>The guard's entries in an agent's settings, among those of others.</summary>
internal static class GuardEntries
{
    /// <summary>All of them, in the order of the text.</summary>
    public static IReadOnlyList<GuardEntry> In(JsonTree settings)
    {
        var entries = new List<GuardEntry>();
        JsonValue hooks = settings.Root["hooks"u8];
        for (int node = hooks.Node; hooks.Exists && node < settings[hooks.Node].Next; node++)
        {
            if (new JsonValue(settings, node) is { IsString: true, Text: var text } && AgentCommand.IsOurs(text))
            {
                entries.Add(new GuardEntry(node, text));
            }
        }

        return entries;
    }

    /// <summary>What goes with an entry: all around it that holds nothing else, and did not stand there, empty, before.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="text">Their text.</param>
    /// <param name="node">The index of the entry's command.</param>
    public static int Outermost(JsonTree settings, SettingsText text, int node)
    {
        int item = node;
        while (settings[item].Parent > 0 && settings[settings[item].Parent].Kind != JsonKind.Array)
        {
            item = settings[item].Parent;
        }

        if (settings[item].Parent == 0)
        {
            return node;
        }

        for (int holder = settings[item].Parent; holder > 0 && text.HoldsOne(holder) && text.HasLines(holder); holder = settings[item].Parent)
        {
            item = settings[settings[holder].Parent].Parent is var above && above >= 0 && settings[above].Kind == JsonKind.Array ? settings[holder].Parent : holder;
        }

        return item;
    }
}
