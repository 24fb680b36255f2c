using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Tests;

/// <summary>How little a validation takes; <c>benchmarks/</c> measures the rest.</summary>
public sealed class EffortTests
{
    [Test]
    public void A_clean_file_of_14_phases_takes_at_most_4_KB()
    {
        byte[] content = File.ReadAllBytes(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases", "PG021", "good-fourteen-phases.json"));
        StepValidator.Validate(Examples.Path, content, Examples.Options).Findings.ShouldBeEmpty();
        Enumerable.Range(0, 20).Min(_ => Allocated(content)).ShouldBeLessThanOrEqualTo(4096);
    }

    /// <summary>The cases that are JSON: what is not is read again, to tell where it breaks.</summary>
    public static IEnumerable<CaseFile> JsonCases => CaseFile.Steps.Where(theCase => IsJson(theCase.Content));

    [TestCaseSource(nameof(JsonCases))]
    public void No_rule_reads_again_what_stands_around_the_values(CaseFile theCase)
    {
        byte[] content = theCase.Content;
        using JsonTree whole = JsonTree.Parse(theCase.Content);
        using JsonTree wiped = JsonTree.Parse(content);
        WipeAround(wiped, content);
        CaseFile.Show(Judge(wiped)).ShouldBe(CaseFile.Show(Judge(whole)));
    }

    private static bool IsJson(byte[] content)
    {
        using JsonTree tree = JsonTree.Parse(content);
        return tree.Root.Exists;
    }

    private static long Allocated(byte[] content)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        StepValidator.Validate(Examples.Path, content, Examples.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static FileReport Judge(JsonTree tree)
    {
        var step = new StepFile(Examples.Path, tree, Examples.Options);
        return new FileReport(step.Path, RuleRunner.Run(step, tree, StepRules.All, step.Options.NewCollector()), step.FileNoun, step.ResumeAt);
    }

    /// <summary>Overwrites braces, brackets, commas, colons and white space; line breaks are left to those who count lines.</summary>
    private static void WipeAround(JsonTree tree, byte[] content)
    {
        int mark = content.Length - tree.Text.Length;
        bool[] isKept = new bool[content.Length];
        for (int node = 0; node < tree[0].Next; node++)
        {
            JsonNode value = tree[node];
            Array.Fill(isKept, true, mark + value.KeyStart, Math.Max(value.KeyEnd - value.KeyStart, 0));
            if (value.Kind is not (JsonKind.Object or JsonKind.Array))
            {
                Array.Fill(isKept, true, mark + value.Start, value.End - value.Start);
            }
        }

        for (int at = mark; at < content.Length; at++)
        {
            content[at] = isKept[at] || content[at] == '\n' ? content[at] : (byte)'?';
        }
    }
}
