using PhaseGuard.Engine.Fixes;
using PhaseGuard.Steps;

namespace PhaseGuard;

/// <summary>Applies what findings on step files bring as fixes. It writes no file.</summary>
public static class StepFixes
{
    /// <summary>Applies the fixes of findings to the text in which they were found, once; of two that overlap only the first.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="findings">The findings, of a validation <see cref="ValidationOptions.WithFixes"/>; those without a fix are passed over.</param>
    /// <param name="withUnsafe">Whether unsafe fixes are applied, too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is <see langword="null"/>.</exception>
    public static byte[] Apply(ReadOnlyMemory<byte> utf8, IEnumerable<Finding> findings, bool withUnsafe = false)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return TextEdits.Of(findings.Where(finding => finding.Fix is { } fix && (withUnsafe || fix.IsSafe))).Apply(utf8.Span);
    }

    /// <summary>
    /// Fixes a step file until nothing changes, at most in ten rounds. It is judged after each: safe fixes that would make it worse
    /// are left out, one by one.
    /// </summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none.</param>
    /// <param name="utf8">The file's bytes; a file that cannot be read, or has a key twice, stays as it is.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <param name="accepts">Says which findings are to be fixed; those with a safe fix where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static FixedText Run(string path, ReadOnlyMemory<byte> utf8, ValidationOptions? options = null, Func<Finding, bool>? accepts = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return StepFileKind.Instance.Fix(path, utf8, options ?? ValidationOptions.Default, accepts ?? (finding => finding.Fix is { IsSafe: true }));
    }
}
