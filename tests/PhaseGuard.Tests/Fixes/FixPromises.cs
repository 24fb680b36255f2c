using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Fixes;

/// <summary>What fixes keep, whatever the file is.</summary>
internal static class FixPromises
{
    /// <summary>Fixes a file, safely and in every way, and looks that each promise is kept.</summary>
    /// <returns>The file after safe fixes, and after all.</returns>
    public static (FixedText Safe, FixedText All) Keep(string path, byte[] content, ValidationOptions options, string told)
    {
        FixedText safe = Run(path, content, options, accepts: null);
        FixedText all = Run(path, content, options, _ => true);
        safe.After.Errors.ShouldBeLessThanOrEqualTo(safe.Before.Errors, told);
        foreach (FixedText text in new[] { safe, all })
        {
            (text.Fixed.Count == 0).ShouldBe(text.Text.Span.SequenceEqual(content), told);
            Promises.Keep(text.After, text.Text.ToArray(), told);
            text.After.Findings.ShouldNotContain(finding => finding.Rule.Id == "PG001" && safe.Before.Findings.All(before => before.Rule.Id != "PG001"), told);
            string.Join('|', text.Fixed.Where(finding => text == safe && finding.Fix!.Applicability == Applicability.Unsafe)).ShouldBe("", told);
        }

        ShouldBeAsOnce(path, safe, options, accepts: null, told);
        ShouldBeAsOnce(path, all, options, _ => true, told);
        return (safe, all);
    }

    private static FixedText Run(string path, ReadOnlyMemory<byte> content, ValidationOptions options, Func<Finding, bool>? accepts)
        => DialectBook.KindOfNamed(path, options.Policy).Fix(path, content, options, accepts ?? (finding => finding.Fix is { IsSafe: true }));

    private static void ShouldBeAsOnce(string path, FixedText once, ValidationOptions options, Func<Finding, bool>? accepts, string told)
    {
        FixedText twice = Run(path, once.Text, options, accepts);
        string.Join('\n', twice.Fixed.Select(finding => $"{finding} {finding.Fix!.Message}")).ShouldBe("", $"a second time: {told}");
    }
}
