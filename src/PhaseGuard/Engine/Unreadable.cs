using System.Globalization;

namespace PhaseGuard;

/// <summary>Why a step file has no content that could be judged (PG003).</summary>
public sealed record Unreadable
{
    private Unreadable(string what, string fix) => (What, Fix) = (what, fix);

    /// <summary>The entry is a symbolic link.</summary>
    public static Unreadable SymbolicLink { get; } = new("a symbolic link", "Commit the step file itself in its place.");

    /// <summary>The entry is a submodule.</summary>
    public static Unreadable Submodule { get; } = new("a submodule", "Keep submodules out of the folders of step files.");

    /// <summary>The entry is a folder, a pipe or something else that is no file.</summary>
    public static Unreadable NoFile { get; } = new("no regular file", "Put a regular file in its place.");

    /// <summary>The file is a pointer that Git LFS left in place of the content.</summary>
    public static Unreadable LfsPointer { get; } = new(
        "a Git LFS pointer", "Take step files out of Git LFS (`git lfs untrack`), and add the file again.");

    internal string What { get; }

    internal string Fix { get; }

    /// <summary>The file is larger than <see cref="StepValidator.SizeLimit"/>.</summary>
    /// <param name="size">Its size in bytes.</param>
    public static Unreadable TooLarge(long size) => new(
        string.Create(CultureInfo.InvariantCulture, $"a file of {size} bytes, more than {StepValidator.SizeLimit}"),
        "Move what is not the step's record out of the file.");

    internal static Unreadable? Find(ReadOnlyMemory<byte> content)
        => content.Length > StepValidator.SizeLimit ? TooLarge(content.Length)
            : content.Span.StartsWith("version https://git-lfs.github.com/spec/"u8) ? LfsPointer
            : null;
}
