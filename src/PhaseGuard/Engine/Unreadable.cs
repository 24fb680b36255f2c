using System.Globalization;

namespace PhaseGuard;

/// <summary>Why a file has no content that could be judged (PG003).</summary>
public sealed record Unreadable
{
    /// <summary>How large a judged file may be, in bytes.</summary>
    internal const int SizeLimit = 10 * 1024 * 1024;

    private readonly string _fix;

    /// <param name="what">What the entry is.</param>
    /// <param name="fix">The cure, in which <c>{file}</c> stands for the kind of file and <c>{record}</c> for what it records.</param>
    private Unreadable(string what, string fix) => (What, _fix) = (what, fix);

    /// <summary>The entry is a symbolic link.</summary>
    public static Unreadable SymbolicLink { get; } = new("a symbolic link", "Commit the {file} itself in its place.");

    /// <summary>The entry is a submodule.</summary>
    public static Unreadable Submodule { get; } = new("a submodule", "Keep submodules out of the folders of {file}s.");

    /// <summary>The entry is a folder, a pipe or something else that is no file.</summary>
    public static Unreadable NoFile { get; } = new("no regular file", "Put a regular file in its place.");

    /// <summary>The file is a pointer that Git LFS left in place of the content.</summary>
    public static Unreadable LfsPointer { get; } = new(
        "a Git LFS pointer", "Take {file}s out of Git LFS (`git lfs untrack`), and add the file again.");

    internal string What { get; }

    /// <summary>The file is larger than the 10 MiB that a judged file may have.</summary>
    /// <param name="size">Its size in bytes.</param>
    public static Unreadable TooLarge(long size) => new(
        string.Create(CultureInfo.InvariantCulture, $"a file of {size} bytes, more than {SizeLimit}"),
        "Move what is not the {record}'s record out of the file.");

    internal static Unreadable? Find(ReadOnlyMemory<byte> content)
        => content.Length > SizeLimit ? TooLarge(content.Length)
            : content.Span.StartsWith("version https://git-lfs.github.com/spec/"u8) ? LfsPointer
            : null;

    /// <summary>What to do about it.</summary>
    /// <param name="file">What such a file is called, such as <c>step file</c>.</param>
    /// <param name="record">What it records, such as <c>step</c>.</param>
    internal string FixFor(string file, string record)
        => _fix.Replace("{file}", file, StringComparison.Ordinal).Replace("{record}", record, StringComparison.Ordinal);
}
