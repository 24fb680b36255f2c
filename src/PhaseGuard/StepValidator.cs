using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard;

/// <summary>Judges step files. It reads no clock, no file and no environment, and never throws on bad input.</summary>
public static class StepValidator
{
    /// <summary>How large a step file may be, in bytes.</summary>
    public const int SizeLimit = 10 * 1024 * 1024;

    /// <summary>Judges one step file by every rule on one file.</summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none, and then no rule on paths speaks.</param>
    /// <param name="utf8">The file's bytes; a byte order mark at the start is fine.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <returns>All that was found, in file order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static FileReport Validate(string path, ReadOnlyMemory<byte> utf8, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= ValidationOptions.Default;
        if (Unreadable.Look(utf8) is { } flaw)
        {
            return ValidateUnreadable(path, flaw, options);
        }

        using JsonTree tree = JsonTree.Parse(utf8);
        return Judge(new StepFile(path, tree, options));
    }

    /// <summary>Judges a step file that has no content to be read, such as a symbolic link.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="flaw">Why it cannot be read.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <returns>One finding of PG003.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="flaw"/> is <see langword="null"/>.</exception>
    public static FileReport ValidateUnreadable(string path, Unreadable flaw, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(flaw);
        return Judge(new StepFile(path, JsonTree.Empty, options ?? ValidationOptions.Default) { Unreadable = flaw });
    }

    private static FileReport Judge(StepFile step)
        => new(step.Path, Engine.Run(step, step.Tree, StepRules.All, step.Options), step.ResumeAt);
}
