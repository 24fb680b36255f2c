using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Policies;

/// <summary>What is wrong with a phase set that a team defines, in a file or in code.</summary>
internal static class PhaseSetFlaws
{
    /// <summary>A version has no name.</summary>
    public static PolicyFlaw BlankVersion { get; } = new("a version is blank", "name it as step files do, such as \"5.0\"");

    /// <summary>What is wrong with the names of the phases.</summary>
    public static PolicyFlaw? OfNames(IReadOnlyList<string> names)
        => names.FirstOrDefault(name => Blank.Trim(name) != name) is { } padded
                ? new PolicyFlaw($"has the phase {Quote.Of(padded)}", "write the name without blank characters around it")
            : names.Count == 0 || names.Contains("") || names.Distinct().Count() < names.Count
                ? new PolicyFlaw("must name each phase once, and at least one", "correct the list")
            : null;

    /// <summary>What is wrong with the place of a checkpoint.</summary>
    /// <param name="last">The 0-based position of the last phase that must be finished.</param>
    /// <param name="count">How many phases there are.</param>
    /// <param name="others">The other checkpoints.</param>
    public static PolicyFlaw? OfCheckpoint(int last, int count, IEnumerable<Checkpoint> others)
        => last == count - 1
                ? new PolicyFlaw("names the last phase, after which nothing is pending", "name an earlier phase, or leave the checkpoint out")
            : others.Any(checkpoint => checkpoint.LastFinished == last)
                ? new PolicyFlaw("names the phase of another checkpoint", "give each checkpoint a phase of its own")
            : null;
}
