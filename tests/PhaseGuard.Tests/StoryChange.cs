using PhaseGuard.Dialects;

namespace PhaseGuard.Tests;

/// <summary>What a story does to a file, and what is found in the file by itself.</summary>
/// <param name="Report">What the rules on one file, and on its change, find.</param>
/// <param name="Before">The file before; <see langword="null"/> where it was not there.</param>
/// <param name="After">The file after; <see langword="null"/> where it is gone.</param>
internal sealed record StoryChange(FileReport Report, Outline? Before, Outline? After)
{
    public Dialect Dialect => KindOf(Report.Path).Dialect;

    public static FileKind KindOf(string path) => DialectBook.KindOfNamed(path, Examples.Options.Policy);

    public static StoryChange Judge(string path, byte[]? before, byte[]? after, CommitContext commit, ValidationOptions options)
    {
        using Document? earlier = Read(path, before, options);
        using Document? document = Read(path, after, options);
        FileReport report = document is null ? earlier!.ValidateRemovalIn(commit) : document.Validate().With([.. document.ValidateChangeSince(earlier, commit)]);
        return new StoryChange(report, earlier?.Outline, document?.Outline);
    }

    private static Document? Read(string path, byte[]? content, ValidationOptions options)
        => content is null ? null : KindOf(path).Read(path, content, options);
}
