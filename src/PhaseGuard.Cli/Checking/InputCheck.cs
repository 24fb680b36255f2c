using PhaseGuard.Cli.Files;
using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Checking;

/// <summary>Judges one file that comes through standard input.</summary>
internal static class InputCheck
{
    public static CheckResult Run(CommandContext context, string? path, string? policy, ValidationOptions options)
    {
        options = options with { Policy = WorkTree.Find(context).ReadPolicy(policy) };
        string named = path?.Replace('\\', '/') ?? "";
        (byte[] content, long size) = Read(context);
        FileKind kind = DialectBook.KindOfNamed(named, options.Policy);
        using Document document = size > Unreadable.SizeLimit ? kind.ReadUnreadable(named, Unreadable.TooLarge(size), options) : kind.Read(named, content, options);
        return new CheckResult(new Report([options.Hide(document.Validate())]), shown => shown);
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
