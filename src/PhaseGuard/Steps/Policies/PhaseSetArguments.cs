using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Policies;

/// <summary>Checks a phase set that code defines, by the same rules as one in a file.</summary>
internal static class PhaseSetArguments
{
    /// <exception cref="ArgumentException">Something is wrong with a name.</exception>
    public static string[] Names(IReadOnlyList<string> names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        return PhaseSetFlaws.OfNames(names) is { } flaw ? throw flaw.At(parameter) : [.. names];
    }

    /// <exception cref="ArgumentException">Something is wrong with a checkpoint.</exception>
    public static Checkpoint[] Checkpoints(IReadOnlyList<string> names, IReadOnlyDictionary<string, string>? lastFinished, string parameter)
    {
        var checkpoints = new List<Checkpoint>();
        foreach ((string name, string phase) in lastFinished ?? new Dictionary<string, string>())
        {
            int last = names.TakeWhile(other => other != phase).Count();
            PolicyFlaw? flaw = Unknown("checkpoint", name, Checkpoint.Names) ?? Unknown("phase", phase, names)
                ?? PhaseSetFlaws.OfCheckpoint(last, names.Count, checkpoints);
            checkpoints.Add(flaw is null ? new Checkpoint(name, last) : throw flaw.At(parameter));
        }

        return [.. checkpoints.OrderBy(checkpoint => checkpoint.LastFinished)];
    }

    private static PolicyFlaw? Unknown(string what, string found, IReadOnlyList<string> known)
        => known.Contains(found) ? null
            : new PolicyFlaw($"has the unknown {what} {Quote.Of(found)}", SpellingSuggestion.For(found, known) ?? $"known are {string.Join(", ", known)}");
}
