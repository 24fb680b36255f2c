using PhaseGuard.Dialects;

namespace PhaseGuard.Cli.Fixing;

/// <summary>Fixes files that are judged together: what is fixed in one may have to be followed by another.</summary>
/// <param name="options">How they are judged.</param>
/// <param name="accepts">Says which findings are to be fixed.</param>
internal sealed class GroupFixes(ValidationOptions options, Func<Finding, bool> accepts)
{
    private const int Rounds = 10;

    /// <summary>Fixes the files of a group until none changes.</summary>
    /// <param name="files">The files that may be fixed.</param>
    /// <param name="beside">The others of the group.</param>
    /// <returns>What became of each file.</returns>
    public IReadOnlyList<FixedFile> Run(IReadOnlyList<(FileKind Kind, string Path, byte[] Text)> files, IEnumerable<Outline> beside)
    {
        FixedFile?[] results = new FixedFile?[files.Count];
        Outline[] outlines = [.. files.Select(file => OutlineOf(file.Kind, file.Path, file.Text)), .. beside];
        bool isChanged = true;
        for (int round = 0; round < Rounds && isChanged; round++)
        {
            isChanged = false;
            for (int index = 0; index < files.Count; index++)
            {
                (FileKind kind, string path, byte[] before) = files[index];
                FixedText text = kind.Fix(path, results[index]?.Text.Text ?? before, options, accepts, outlines);
                isChanged |= text.Fixed.Count > 0;
                results[index] = new FixedFile(path, before, results[index]?.Text.Then(text) ?? text);
                outlines[index] = text.Fixed.Count > 0 ? OutlineOf(kind, path, text.Text) : outlines[index];
            }
        }

        return [.. results.OfType<FixedFile>()];
    }

    private Outline OutlineOf(FileKind kind, string path, ReadOnlyMemory<byte> text)
    {
        using Document document = kind.Read(path, text, options);
        return document.Outline;
    }
}
