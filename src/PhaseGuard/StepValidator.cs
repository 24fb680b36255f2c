using PhaseGuard.Steps;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard;

/// <summary>Judges step files. It reads no clock, no file and no environment, and never throws on bad input.</summary>
public static class StepValidator
{
    /// <summary>How large a step file may be, in bytes.</summary>
    public const int SizeLimit = Unreadable.SizeLimit;

    /// <summary>Judges one step file by every rule on one file.</summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none, and then no rule on paths speaks.</param>
    /// <param name="utf8">The file's bytes; a byte order mark at the start is fine.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <returns>All that was found, in file order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static FileReport Validate(string path, ReadOnlyMemory<byte> utf8, ValidationOptions? options = null)
    {
        using StepDocument document = StepDocument.Read(path, utf8, options);
        return document.Validate();
    }

    /// <summary>Judges a step file that has no content to be read, such as a symbolic link.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="flaw">Why it cannot be read.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <returns>One finding of PG003.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="flaw"/> is <see langword="null"/>.</exception>
    public static FileReport ValidateUnreadable(string path, Unreadable flaw, ValidationOptions? options = null)
    {
        using StepDocument document = StepDocument.Unreadable(path, flaw, options);
        return document.Validate();
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
        using StepDocument earlier = StepDocument.Read(path, before, options);
        using StepDocument document = StepDocument.Read(path, after, options);
        return document.Validate().With(document.ValidateChange(earlier, commit));
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
        using StepDocument document = StepDocument.Read(path, after, options);
        return document.Validate().With(document.ValidateChange(null, commit));
    }

    /// <summary>Judges that a step file is not there any more, or is no step file any more.</summary>
    /// <param name="path">The repository path that it had, with <c>/</c>.</param>
    /// <param name="before">The file's bytes in the parent.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static FileReport ValidateRemoval(string path, ReadOnlyMemory<byte> before, ValidationOptions? options = null)
    {
        using StepDocument earlier = StepDocument.Read(path, before, options);
        return earlier.ValidateRemoval();
    }

    /// <summary>Judges step files beside one another, folder by folder: their ids, and what they wait for.</summary>
    /// <param name="steps">All step files of each folder that is meant.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <returns>The files of which something was found, in path order, with no other findings than these.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<FileReport> ValidateFolders(IEnumerable<StepOutline> steps, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new FolderJudge(options ?? ValidationOptions.Default).Judge(steps);
    }

    /// <summary>Judges a commit's message against the step files that the commit changes.</summary>
    /// <param name="message">The message, cleaned as git cleans it.</param>
    /// <param name="steps">Every step file that is there after the commit and is not as it was.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <returns>Every file, in path order, with no other findings than these.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<FileReport> ValidateMessage(
        string message, IReadOnlyList<StepMove> steps, CommitContext commit, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(commit);
        return StepDialect.ValidateMessage(message, steps, commit, options ?? ValidationOptions.Default);
    }

    /// <summary>Judges the step files that a push makes public.</summary>
    /// <param name="steps">Every step file that the pushed commits change, as it is at their tip.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <returns>Every file, in path order, with no other findings than these.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<FileReport> ValidatePush(IReadOnlyList<StepOutline> steps, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return StepDialect.Instance.ValidatePush(steps, options ?? ValidationOptions.Default);
    }
}
