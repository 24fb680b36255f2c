using PhaseGuard.Cli.Checking;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Files;

/// <summary>Reads a text that somebody hands in.</summary>
internal static class GivenText
{
    /// <param name="context">The world.</param>
    /// <param name="named">A file, or <c>-</c> for standard input.</param>
    /// <exception cref="CannotCheckException">It cannot be read, or is too large.</exception>
    public static ReadOnlyMemory<byte> Read(CommandContext context, string named)
    {
        if (named == "-")
        {
            (byte[] content, long size) = InputCheck.Read(context);
            return size <= Unreadable.SizeLimit ? content : throw Unusable("standard input", Unreadable.TooLarge(size));
        }

        using FileContent? file = FileContent.Read(Path.GetFullPath(Path.Combine(context.Directory, named)), named, followsLink: true);
        return file is null ? throw new CannotCheckException($"there is no file {Quote.Of(named)}: correct the path.")
            : file.Flaw is { } flaw ? throw Unusable(Quote.Of(named), flaw)
            : file.Bytes.ToArray();
    }

    private static CannotCheckException Unusable(string what, Unreadable flaw) => new($"{what} is {flaw.What}: name a regular file of at most 10 MB.");
}
