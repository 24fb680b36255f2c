using System.Text.RegularExpressions;

namespace PhaseGuard.Tests.Schemas;

/// <summary>What <c>docs/schemas.md</c> promises: it is the list that the tests go by.</summary>
internal static partial class SchemaPage
{
    private static readonly string _text = File.ReadAllText(ProjectFolder.At("docs", "schemas.md"));

    /// <summary>What a schema says of each rule on a step file that can stop a commit: <c>the same</c>, <c>a part</c> or <c>nothing</c>.</summary>
    public static IReadOnlyDictionary<string, string> Says { get; } = SaysOf("a step file");

    public static IReadOnlyCollection<string> Same { get; } = [.. Says.Where(rule => rule.Value == "the same").Select(rule => rule.Key)];

    public static IReadOnlyCollection<string> Part { get; } = [.. Says.Where(rule => rule.Value == "a part").Select(rule => rule.Key)];

    /// <summary>The cases of PG090 that no schema can see.</summary>
    public static IReadOnlyCollection<string> UnseenPolicies { get; } = [.. CaseRow().Matches(_text).Select(row => row.Groups[1].Value)];

    /// <summary>What a schema says of each rule on a kind of files that can stop a commit.</summary>
    /// <param name="kind">As the heading of its list calls it.</param>
    public static IReadOnlyDictionary<string, string> SaysOf(string kind)
        => RuleRow().Matches(_text.Split($"## What they say of {kind}\n")[1].Split("\n## ")[0])
            .ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

    [GeneratedRegex(@"^\| (PG\d{3}) \| (the same|a part|nothing) \|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"^\| (bad-[\w-]+) \|", RegexOptions.Multiline)]
    private static partial Regex CaseRow();
}
