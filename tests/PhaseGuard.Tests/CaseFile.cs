using System.Globalization;

namespace PhaseGuard.Tests;

/// <summary>
/// A case: <c>cases/PG031/bad-lower-case.json</c>, and the findings that it must give in the <c>.out</c> beside it.
/// A policy may stand beside it as <c>.policy.json</c>; <c>bad-name@02-03.json</c> is judged as <c>02-03.json</c>.
/// </summary>
public sealed record CaseFile(string Rule, string File)
{
    private static readonly string _folder = ProjectFolder.At("tests", "PhaseGuard.Tests", "cases");

    public static IEnumerable<CaseFile> All
        => from folder in Directory.EnumerateDirectories(_folder).Order(StringComparer.Ordinal)
           from file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
           where !file.EndsWith(".policy.json", StringComparison.Ordinal)
           select new CaseFile(Path.GetFileName(folder), file);

    public string Name => Path.GetFileNameWithoutExtension(File);

    public string ExpectedFile => Path.ChangeExtension(File, ".out");

    /// <summary>Whether the rule must speak; else it must be silent.</summary>
    public bool IsBad => Name.StartsWith("bad", StringComparison.Ordinal);

    public byte[] Content => System.IO.File.ReadAllBytes(File);

    public FileReport Judge()
    {
        string stem = Name.Split('@') is [_, var named] ? named : "01-01";
        return StepValidator.Validate($"docs/feature/auth/steps/{stem}.json", Content, Examples.Options);
    }

    /// <summary>The findings as <c>.out</c> has them: the place, the sentence, the cure, and what programs are told.</summary>
    public static string Show(FileReport report) => string.Concat(report.Findings.Select(finding => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Line}:{finding.Column}: {(finding.Level == Level.Error ? "error" : "warning")} {finding.Rule.Id}: {finding.Message}\n    {finding.Fix}\n    at {(finding.Pointer.Length == 0 ? "the file" : finding.Pointer)}{(finding.Phase is null ? "" : $", phase {finding.Phase}")}\n")));

    public override string ToString() => $"{Rule}/{Name}";
}
