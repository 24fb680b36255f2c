using System.Text;

namespace PhaseGuard.Packaging;

/// <summary>A file of a package.</summary>
/// <param name="Path">Where it is in the package, with slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsProgram">Whether it may be executed.</param>
internal sealed record PackedFile(string Path, byte[] Content, bool IsProgram = false)
{
    /// <summary>When all files were written, as far as packages tell: one commit gives the same bytes each time.</summary>
    public static DateTimeOffset Time { get; } = new(1985, 10, 26, 8, 15, 0, TimeSpan.Zero);

    /// <summary>The mode that Unix would give it.</summary>
    public UnixFileMode Mode { get; } = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead
        | (IsProgram ? UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : 0);

    /// <summary>A text file.</summary>
    public static PackedFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same file in a folder.</summary>
    public PackedFile In(string folder) => this with { Path = $"{folder}/{Path}" };
}
