using System.Text;

namespace PhaseGuard.Git;

/// <summary>The file in which git hands a commit's message to <c>commit-msg</c>, comments, diff and all.</summary>
internal sealed class MessageFile
{
    private const string Scissors = " ------------------------ >8 ------------------------";

    private readonly GitCommand _git;
    private readonly byte[] _content;
    private readonly bool _isEdited;

    /// <summary>Reads the file.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="file">The file's path.</param>
    /// <param name="editor">The value of <c>GIT_EDITOR</c>, which git sets to <c>:</c> where it opened no editor.</param>
    /// <exception cref="CannotCheckException">It cannot be read.</exception>
    public MessageFile(GitCommand git, string file, string? editor)
        => (_git, _content, _isEdited) = (git, ReadFile(file), editor != ":");

    /// <summary>Cleans the message as git will: by <c>commit.cleanup</c>, and where an editor made it, of comments.</summary>
    /// <exception cref="CannotCheckException">git cannot clean it.</exception>
    public string Clean()
    {
        string mode = _git.Ask("config", "--get", "commit.cleanup").Text;
        bool strips = mode == "strip" || (_isEdited && mode is not ("verbatim" or "whitespace" or "scissors"));
        ReadOnlySpan<byte> message = _isEdited ? CutOff(_content) : _content;
        return mode == "verbatim"
            ? Encoding.UTF8.GetString(message)
            : _git.AskWith(message, ["stripspace", .. strips ? ["--strip-comments"] : Array.Empty<string>()]).OrThrow().Text;
    }

    private static byte[] ReadFile(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the message {Quote.Of(file)} cannot be read: {(exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it may not be opened")} (git names it when it runs the hook; commit again).", exception);
        }
    }

    /// <summary>What stands before the line from which on git writes what is no message.</summary>
    private static ReadOnlySpan<byte> CutOff(ReadOnlySpan<byte> content)
    {
        for (int start = 0; start < content.Length;)
        {
            ReadOnlySpan<byte> line = content[start..];
            int end = line.IndexOf((byte)'\n');
            line = end < 0 ? line : line[..end];
            int mark = Encoding.UTF8.GetString(line).IndexOf(Scissors, StringComparison.Ordinal);
            if (mark > 0 && mark + Scissors.Length == Encoding.UTF8.GetCharCount(line) && !line[..mark].Contains((byte)' '))
            {
                return content[..start];
            }

            start += line.Length + 1;
        }

        return content;
    }
}
