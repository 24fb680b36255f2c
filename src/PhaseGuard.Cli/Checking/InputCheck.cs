using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Checking;

/// <summary>Judges one file that comes through standard input.</summary>
internal static class InputCheck
{
    public static CheckResult Run(CommandContext context, string? path, string? policy, ValidationOptions options)
    {
        WorkTree tree = WorkTree.Find(context);
        options = options with { Policy = tree.ReadPolicy(policy), Signatures = new VerifiedSignatures() };
        string named = WorkTreeCheck.NameOfInput(tree, path, options.Policy);
        (byte[] content, long size) = Read(context);
        FileKind kind = DialectBook.KindOfNamed(named, options.Policy);
        using Judged judged = Judge(tree, kind, named, content, options, size);
        return new CheckResult(new Report([judged.Report]), shown => shown);
    }

    /// <summary>Judges a text as a file of the work tree, beside the others that are judged with it as they lie there.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="named">The path that it has; empty where there is none.</param>
    /// <param name="content">The text.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="size">How large the whole is, where the text is only its beginning.</param>
    /// <exception cref="Git.CannotCheckException">A file beside it cannot be read.</exception>
    public static Judged Judge(WorkTree tree, FileKind kind, string named, ReadOnlyMemory<byte> content, ValidationOptions options, long size = 0)
    {
        Document document = size > Unreadable.SizeLimit ? kind.ReadUnreadable(named, Unreadable.TooLarge(size), options) : kind.Read(named, content, options);
        IReadOnlyList<Outline> beside = named.Length == 0 ? [] : WorkTreeCheck.OutlinesBeside(tree, options, [named]);
        FileReport report = document.Validate().With(kind.Dialect.ValidateBeside(document.Outline, beside, options));
        return new Judged(kind, document, options.Hide(report), options);
    }

    /// <summary>Reads to the end; what is larger than any judged file is only counted.</summary>
    public static (byte[] Content, long Size) Read(CommandContext context)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try
        {
            using Stream input = context.OpenInput();
            for (int read; (read = input.Read(buffer)) > 0; size += read)
            {
                if (size <= Unreadable.SizeLimit)
                {
                    content.Write(buffer, 0, read);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"standard input cannot be read: {exception.Message} (give it a file or a pipe, and try again).", exception);
        }

        return (content.ToArray(), size);
    }
}
