using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Changes;
using PhaseGuard.Steps.Changes.Rules;
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

    /// <summary>Judges a step file that was there before, by every rule on one file and every rule on a change.</summary>
    /// <param name="path">The repository path after the commit, with <c>/</c>.</param>
    /// <param name="before">The file's bytes in the parent.</param>
    /// <param name="after">The file's bytes in the commit.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <returns>All that was found, in the order of the file after the commit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="commit"/> is <see langword="null"/>.</exception>
    public static FileReport ValidateChange(
        string path, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, CommitContext commit, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= ValidationOptions.Default;
        using JsonTree old = JsonTree.Parse(before);
        return JudgeChange(path, new StepFile(path, old, options), after, commit, options);
    }

    /// <summary>Judges a step file that was not there before, by every rule on one file and every rule on a change.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="after">The file's bytes in the commit.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <returns>All that was found, in file order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="commit"/> is <see langword="null"/>.</exception>
    public static FileReport ValidateAddition(
        string path, ReadOnlyMemory<byte> after, CommitContext commit, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return JudgeChange(path, null, after, commit, options ?? ValidationOptions.Default);
    }

    /// <summary>Judges that a step file is not there any more, or is no step file any more.</summary>
    /// <param name="path">The repository path that it had, with <c>/</c>.</param>
    /// <param name="before">The file's bytes in the parent.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static FileReport ValidateRemoval(string path, ReadOnlyMemory<byte> before, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= ValidationOptions.Default;
        using JsonTree old = JsonTree.Parse(before);
        var change = new StepChange(new StepFile(path, old, options), null, CommitContext.Ordinary);
        return new FileReport(path, Engine.Run(change, JsonTree.Empty, ChangeRules.All, options), null) { IsStepFile = false };
    }

    /// <summary>Reads which task a step file is about.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <returns>The task id; <see langword="null"/> where the file cannot be read or has none.</returns>
    public static string? ReadTaskId(ReadOnlyMemory<byte> utf8)
    {
        using JsonTree tree = JsonTree.Parse(utf8);
        return new StepFile("", tree, ValidationOptions.Default).TaskId is { IsString: true } id ? id.Text : null;
    }

    private static FileReport Judge(StepFile step)
        => new(step.Path, Engine.Run(step, step.Tree, StepRules.All, step.Options), step.ResumeAt);

    private static FileReport JudgeChange(
        string path, StepFile? before, ReadOnlyMemory<byte> after, CommitContext commit, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(commit);
        if (Unreadable.Look(after) is { } flaw)
        {
            return ValidateUnreadable(path, flaw, options);
        }

        using JsonTree tree = JsonTree.Parse(after);
        var step = new StepFile(path, tree, options);
        var findings = new Findings(options);
        Engine.Run(step, StepRules.All, findings);
        Engine.Run(new StepChange(before, step, commit), ChangeRules.All, findings);
        return new FileReport(path, findings.Locate(tree), step.ResumeAt);
    }
}
