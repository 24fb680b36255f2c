using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;

namespace PhaseGuard.Cli.Lsp;

/// <summary>A document that an editor shows: its text as it stands there, and what is found in it.</summary>
/// <param name="uri">How the editor names it.</param>
/// <param name="file">The absolute path.</param>
/// <param name="tree">The work tree that it lies in.</param>
internal sealed class OpenDocument(string uri, string file, WorkTree tree) : IDisposable
{
    private Judged? _judged;

    public string Uri => uri;

    public string File => file;

    public WorkTree Tree => tree;

    /// <summary>The repository path.</summary>
    public string Path => tree.RepositoryPath(file);

    /// <summary>The version that the editor counts.</summary>
    public int Version { get; set; }

    /// <summary>Whether what is shown of it is older than its text, or than the files beside it.</summary>
    public bool IsStale { get; private set; } = true;

    public DocumentText Text { get; private set; } = new([]);

    public void Change(DocumentText text)
    {
        Text = text;
        Forget();
    }

    /// <summary>Lets it be judged anew.</summary>
    public void Forget()
    {
        _judged?.Dispose();
        (_judged, IsStale) = (null, true);
    }

    /// <summary>What is found is shown now.</summary>
    public void Show() => IsStale = false;

    /// <summary>Judges the text; the same until it changes.</summary>
    /// <param name="time">The time by now.</param>
    /// <returns><see langword="null"/> where the policy does not choose the file.</returns>
    /// <exception cref="Git.CannotCheckException">The policy, or a file beside it, cannot be read.</exception>
    public Judged? Judge(DateTimeOffset time)
    {
        var options = new ValidationOptions { Policy = tree.ReadPolicy(null), Time = time, WithFixes = true };
        return _judged ??= DialectBook.KindOf(Path, options.Policy) is not { IsJudged: true } kind ? null
            : InputCheck.Judge(tree, kind, Path, Text.Utf8, options);
    }

    public void Dispose() => _judged?.Dispose();
}
