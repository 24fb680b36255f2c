using PhaseGuard.Json;

namespace PhaseGuard.Steps.Execution;

/// <summary>The reasons for which a step is blocked.</summary>
internal static class BlockReason
{
    /// <summary>Steps that have to be done before are not.</summary>
    public const string DependencyNotMet = "dependency_not_met";

    /// <summary>The step file does not say all that an agent needs to know.</summary>
    public const string InsufficientContext = "insufficient_context";

    /// <summary>Both, for messages.</summary>
    public const string Words = $"{DependencyNotMet} or {InsufficientContext}";

    public static IReadOnlyList<string> All { get; } = [DependencyNotMet, InsufficientContext];

    /// <summary>The texts of a list of a block that show something.</summary>
    public static IEnumerable<JsonValue> Told(JsonValue list)
    {
        var told = new List<JsonValue>();
        foreach (JsonValue entry in list.If(JsonKind.Array).Children)
        {
            if (entry.IsString && !entry.IsBlank)
            {
                told.Add(entry);
            }
        }

        return told;
    }
}
