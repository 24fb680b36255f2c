using System.Text;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Writing;

/// <summary>What the index has of one file: an entry, one for each side of a conflict, or none.</summary>
/// <param name="git">git, in the folder of the file.</param>
/// <param name="writer">git, as one commits with it.</param>
/// <param name="name">The file's name.</param>
internal sealed class IndexEntries(GitCommand git, GitCommand writer, string name)
{
    /// <summary>What the index has now, as git lists it and reads it again.</summary>
    /// <exception cref="CannotCheckException">git cannot list it.</exception>
    public ReadOnlyMemory<byte> Read() => git.Ask("--literal-pathspecs", "ls-files", "--stage", "--full-name", "-z", "--", name).OrThrow().Output;

    /// <summary>Puts entries in the place of those that the index has.</summary>
    /// <param name="present">What the index has; with more than one entry it is a conflict.</param>
    /// <param name="wanted">What it is to have.</param>
    /// <exception cref="CannotCheckException">git cannot write the index.</exception>
    public void Replace(ReadOnlyMemory<byte> present, ReadOnlyMemory<byte> wanted)
    {
        if (!present.Span.SequenceEqual(wanted.Span))
        {
            writer.AskWith([.. Removal(present.Span), .. wanted.Span], "update-index", "-z", "--index-info").OrThrow();
        }
    }

    /// <summary>The line that takes a file out of the index: an entry's own with mode 0 and an id of zeros.</summary>
    private static byte[] Removal(ReadOnlySpan<byte> entry)
    {
        int id = entry.IndexOf((byte)' ') + 1;
        int path = entry.IndexOf((byte)'\t');
        int length = entry[id..path].IndexOf((byte)' ');
        return [.. Encoding.ASCII.GetBytes($"0 {new string('0', length)} 0"), .. entry[path..(entry.IndexOf((byte)0) + 1)]];
    }
}
