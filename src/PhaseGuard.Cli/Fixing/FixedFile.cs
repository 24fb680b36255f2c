using System.Text;
using PhaseGuard.Cli.Output;

namespace PhaseGuard.Cli.Fixing;

/// <summary>What fixes make of a file.</summary>
/// <param name="Path">The repository path.</param>
/// <param name="Before">The bytes that it has.</param>
/// <param name="Text">The text after them.</param>
internal sealed record FixedFile(string Path, byte[] Before, FixedText Text)
{
    /// <summary>Whether anything is fixed.</summary>
    public bool IsChanged => Text.Fixed.Count > 0;

    /// <summary>The bytes that it is to have.</summary>
    public byte[] After => Text.Text.ToArray();

    /// <summary>What becomes of it, as <c>git apply</c> takes it.</summary>
    public string Diff => UnifiedDiff.Of(Path, Encoding.UTF8.GetString(Before), Encoding.UTF8.GetString(Text.Text.Span));
}
