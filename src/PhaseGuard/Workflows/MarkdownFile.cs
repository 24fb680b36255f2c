using PhaseGuard.Markdown;

namespace PhaseGuard.Workflows;

/// <summary>A Markdown file of a session.</summary>
/// <param name="path">The repository path, with <c>/</c>.</param>
/// <param name="utf8">Its bytes.</param>
/// <param name="options">How it is judged.</param>
/// <param name="noun">What such a file is called.</param>
internal sealed class MarkdownFile(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options, string noun) : IJudgedFile
{
    public string Path => path;

    public MarkdownText Text { get; } = new(utf8);

    public ValidationOptions Options => options;

    public Unreadable? Unreadable { get; init; }

    public string FileNoun => noun;

    public string RecordNoun => noun;

    /// <summary>The same at another path.</summary>
    public MarkdownFile At(string path) => new(path, utf8, options, noun) { Unreadable = Unreadable };

    /// <summary>Judges the file by itself: only that it is a file.</summary>
    public FileReport Validate()
        => new(path, RuleRunner.Run(this, Text, MarkdownRules.All, options.NewCollector()), WorkflowFileKind.FileNoun);
}
