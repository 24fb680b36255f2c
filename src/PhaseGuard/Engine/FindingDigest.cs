using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>
/// What a finding is known by in a later version of its file: the rule, the phase or the place without indices, and the text of
/// the value that is wrong. Neither the line nor the message counts.
/// </summary>
internal static class FindingDigest
{
    /// <summary>How many of the hash's bytes are kept.</summary>
    private const int Size = 16;

    /// <summary>How many hexadecimal digits a digest has.</summary>
    public const int Length = 2 * Size;

    /// <param name="finding">The finding.</param>
    /// <param name="content">The text of the value that is wrong, and what else the rule rests on.</param>
    /// <returns>32 hexadecimal digits, in lower case.</returns>
    public static string Of(Finding finding, string content)
        => OfText(string.Join('\0', finding.Rule.Id, finding.Phase, PlaceOf(finding), content));

    /// <summary>The digest of any text.</summary>
    public static string OfText(string text)
        => Convert.ToHexString(Sha256.Hash(Encoding.UTF8.GetBytes(text)).AsSpan(0, Size)).ToLowerInvariant();

    /// <summary>A pointer in which each index is a star: the entries of an array may move.</summary>
    public static string WithoutIndices(string pointer)
        => string.Join('/', pointer.Split('/').Select(name => name.Length > 0 && name.All(char.IsAsciiDigit) ? "*" : name));

    /// <summary>Within a phase only the place in its entry counts: the log may move.</summary>
    private static string PlaceOf(Finding finding)
    {
        string place = WithoutIndices(finding.Pointer);
        return finding.Phase is null ? place : place[(place.LastIndexOf('*') + 1)..];
    }
}
