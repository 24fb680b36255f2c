using PhaseGuard.Dialects;

namespace PhaseGuard.Cli.Checking;

/// <summary>A text that was judged, as a file of the work tree.</summary>
/// <param name="Kind">What kind of file it is.</param>
/// <param name="Document">What was read; it is disposed of with this.</param>
/// <param name="Report">What was found.</param>
/// <param name="Options">How it was judged.</param>
internal sealed record Judged(FileKind Kind, Document Document, FileReport Report, ValidationOptions Options) : IDisposable
{
    public void Dispose() => Document.Dispose();
}
