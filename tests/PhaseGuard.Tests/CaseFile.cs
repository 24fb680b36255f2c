using System.Globalization;
using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Policies.Rules;

namespace PhaseGuard.Tests;

/// <summary>
/// A case: <c>cases/PG031/bad-lower-case.json</c>, and the findings that it must give in the <c>.out</c> beside it.
/// A policy may stand beside it as <c>.policy.json</c> (for PG091, the one before the change as <c>.before.json</c>), and what the rule's fix makes of it as <c>.fixed.json</c>; <c>bad-name@02-03.json</c> is judged as <c>02-03.json</c>, <c>bad-name@IMPL-2.json</c> as that task file.
/// </summary>
public sealed record CaseFile(string Rule, string File)
{
    /// <summary>How files end that stand beside a case.</summary>
    private static readonly string[] _beside = [".policy.json", ".before.json", ".fixed.json"];

    /// <summary>Where all cases are, a folder for each rule.</summary>
    public static string Folder { get; } = ProjectFolder.At("tests", "PhaseGuard.Tests", "cases");

    public static IEnumerable<CaseFile> All
        => from folder in Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal)
           from file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
           where !_beside.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))
           select new CaseFile(System.IO.Path.GetFileName(folder), file);

    /// <summary>The cases that are step files.</summary>
    public static IEnumerable<CaseFile> Steps => All.Where(theCase => theCase.IsStep);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(File);

    public string ExpectedFile => System.IO.Path.ChangeExtension(File, ".out");

    /// <summary>Whether the rule must speak; else it must be silent.</summary>
    public bool IsBad => Name.StartsWith("bad", StringComparison.Ordinal);

    /// <summary>Whether the case is a policy and no step file.</summary>
    public bool IsPolicy => PolicyRules.All.Any(rule => rule.Id == Rule);

    public byte[] Content => System.IO.File.ReadAllBytes(File);

    /// <summary>Whether the case is a step file.</summary>
    public bool IsStep => !IsPolicy && Kind.Noun == "step file";

    /// <summary>The policy beside a file; the default where there is none.</summary>
    public Policy Policy => ReadBeside(".policy.json", Examples.Options.Policy);

    /// <summary>The path at which a file is judged.</summary>
    public string Path => Examples.PathFor(Rule, Name.Split('@') is [_, var named] ? named : null);

    /// <summary>How it is judged.</summary>
    public ValidationOptions Options => Examples.Options with { Policy = Policy };

    /// <summary>What <c>.out</c> must hold.</summary>
    public string Found => Rule == "PG090"
        ? PolicyFile.Read(Content).Error?.Sentence(PolicyFile.Name) + "\n"
        : Show(Judge());

    /// <summary>Whether the case's rule speaks.</summary>
    public bool Speaks => Rule == "PG090"
        ? !PolicyFile.Read(Content).IsUsable
        : Judge().Findings.Any(finding => finding.Rule.Id == Rule);

    /// <summary>The findings of a file by the policy beside it, or of a policy that came in the place of the one beside it.</summary>
    public FileReport Judge()
    {
        if (Rule == "PG091")
        {
            return PolicyFile.Compare(ReadBeside(".before.json", Policy.Default), PolicyFile.Read(Content).Policy!, Content);
        }

        return Judge(Content);
    }

    /// <summary>The findings of another content in the place of the case's.</summary>
    public FileReport Judge(byte[] content)
    {
        using Document document = Kind.Read(Path, content, Options);
        return document.Validate();
    }

    /// <summary>What the rule's own fixes make of the case, safe or not.</summary>
    public FixedText Fix() => Kind.Fix(Path, Content, Options, finding => finding.Rule.Id == Rule);

    /// <summary>The findings as <c>.out</c> has them: the place, the sentence, the cure, and what programs are told.</summary>
    public static string Show(FileReport report) => string.Concat(report.Findings.Select(finding => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Line}:{finding.Column}: {(finding.Level == Level.Error ? "error" : "warning")} {finding.Rule.Id}: {finding.Message}\n    {finding.Cure}\n    at {(finding.Pointer.Length == 0 ? "the file" : finding.Pointer)}{(finding.Phase is null ? "" : $", phase {finding.Phase}")}\n")));

    public override string ToString() => $"{Rule}/{Name}";

    private FileKind Kind => DialectBook.KindOfNamed(Path, Policy);

    private Policy ReadBeside(string ending, Policy byDefault)
    {
        string file = System.IO.Path.ChangeExtension(File, ending);
        return System.IO.File.Exists(file) ? PolicyFile.Read(System.IO.File.ReadAllBytes(file)).Policy! : byDefault;
    }
}
