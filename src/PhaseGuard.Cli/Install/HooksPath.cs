using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>The setting <c>core.hooksPath</c>, by which git reads hooks from another folder.</summary>
/// <param name="Shown">Where it is set, for people.</param>
/// <param name="Value">What it says.</param>
internal sealed record HooksPath(string Shown, string Value)
{
    private const string File = "file:";

    /// <summary>Whether git reads no folder of the repository at all.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <returns>The setting; <see langword="null"/> where there is none.</returns>
    public static HooksPath? Read(GitCommand git)
        => git.Ask("config", "--show-origin", "--get", "core.hooksPath") is { Succeeded: true, Text: var text } && text.Split('\t', 2) is [var origin, var value]
            ? new HooksPath(origin.StartsWith(File, StringComparison.Ordinal) ? HookFolder.Show(git, origin[File.Length..]) : origin, value)
            : null;
}
