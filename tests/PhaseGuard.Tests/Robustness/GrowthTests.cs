using System.Text;
using PhaseGuard.Reports;
using PhaseGuard.Steps;

namespace PhaseGuard.Tests.Robustness;

/// <summary>A file four times as large takes about four times the effort, whatever is in it.</summary>
public sealed class GrowthTests
{
    private const int Small = 20_000;

    /// <summary>What compares each with each is seen where there are many.</summary>
    private const int Many = 10_000;

    public static IEnumerable<TestCaseData> Shapes =>
    [
        Shape("open arrays", size => Repeat("[", size)),
        Shape("open objects", size => Repeat("{\"a\":", size)),
        Shape("empty phases", size => Log(Repeat("{},", size))),
        Shape("unknown statuses", size => Log(Repeat("{\"status\":\"X\"},", size))),
        Shape("phases without a status beside one that has it", size => Log("{\"phase_name\":\"COMMIT\",\"status\":\"EXECUTED\"}," + Repeat("{},", size))),
        Shape("unknown names", size => Log(Repeat("{\"phase_name\":\"RED (X)\",\"status\":\"IN_PROGRESS\"},", size))),
        Shape("the same name", size => Log(Repeat("{\"phase_name\":\"RED_UNIT\",\"status\":\"EXECUTED\",\"outcome\":\"PASS\",\"started_at\":\"2026-01-01\"},", size))),
        Shape("escaped words", size => Log(Repeat("{\"ph\\u0061se_name\":\"\\u0052ED\",\"status\":\"\\u0044EFERRED\"},", size))),
        Shape("nothing but nulls", size => Log(Repeat("null,", size))),
        Shape("different keys", size => $"{{{string.Concat(Enumerable.Range(0, size / 9).Select(key => $"\"{key:x}\":0,"))}\"\":0}}"),
        Shape("the same key", size => $"{{{Repeat("\"a\":0,", size)}\"\":0}}"),
        Shape("the same key escaped", size => $"{{{Repeat("\"\\u0061\":0,", size)}\"\":0}}"),
        Shape("the same phase log", size => $"{{{Repeat("\"tdd_cycle\":{\"phase_execution_log\":[{}]},", size)}\"\":0}}"),
        Shape("many keys beside many phases", size => $"{{{Repeat("\"a\":0,", size / 2)}\"state\":{{\"status\":\"DONE\"}},{Log(Repeat("{\"status\":\"SKIPPED\"},", size / 2))[1..]}"),
        Shape("many keys in a phase of many", size => Log(Repeat("{\"status\":\"SKIPPED\"},", size / 2) + $"{{{Repeat("\"a\":0,", size / 2)}\"\":0}},")),
        Shape("states", size => $"{{\"state\":{{\"status\":\"DONE\"}},\"state_history\":[{Repeat("{\"status\":\"DONE\"},", size)}0]}}"),
        Shape("reviews", size => $"{{\"reviews\":[{Repeat("{\"reviewer\":\"x\",\"ready_for_execution\":false,\"critiques\":[{\"severity\":\"HIGH\"}]},", size)}0]}}"),
        Shape("reviewers", size => $"{{\"reviews\":[{string.Concat(Enumerable.Range(0, size / 50).Select(who => $"{{\"reviewer\":\"{who}\",\"ready_for_execution\":false}},"))}0]}}"),
        Shape("a history", size => Log($"{{\"phase_name\":\"COMMIT\",\"status\":\"EXECUTED\",\"history\":[{Repeat("{\"outcome\":\"FAIL\"},", size)}0]}},")),
        Shape("a long name", size => Log($"{{\"status\":\"X\",\"phase_name\":\"{Repeat("a-", size)}\"}},")),
        Shape("a long escaped key", size => $"{{\"{Repeat("\\u0061", size)}\":0}}"),
        Shape("a long blank reason", size => Log($"{{\"status\":\"SKIPPED\",\"blocked_by\":\"{new string(' ', size)}\"}},")),
        Shape("a cut string", size => "\"" + Repeat("é", size)),
        Shape("line ends", size => new string('\n', size)),
    ];

    [TestCaseSource(nameof(Shapes)), CancelAfter(300_000)]
    public void The_effort_grows_with_the_size_and_not_faster(Func<int, string> shape, CancellationToken token)
    {
        Judged Make(int size) => new(Encoding.UTF8.GetBytes(shape(size)), Policy.Default);
        Limited.Run(() => Growth.ShouldBeLinear(Judge, Make(Small), Make(4 * Small)), token);
    }

    [Test, CancelAfter(300_000)]
    public void The_effort_grows_with_the_phases_that_stand_in_reverse_again_and_again(CancellationToken token)
    {
        Judged Make(int count) => new(Reversed(PhaseSets.Fourteen.Names, count), Policy.Default);
        Limited.Run(() => Growth.ShouldBeLinear(Judge, Make(Many), Make(4 * Many)), token);
    }

    [Test, CancelAfter(300_000)]
    public void The_effort_grows_with_the_phases_of_a_set_of_the_team_that_stand_in_reverse(CancellationToken token)
    {
        static Judged Make(int count)
        {
            string[] names = [.. Enumerable.Range(0, count).Select(index => $"PHASE_{index}")];
            return new(Reversed(names, count), new Policy { PhaseSets = new Dictionary<string, PhaseSet> { ["1.0"] = new(names, []) } });
        }

        Limited.Run(() => Growth.ShouldBeLinear(Judge, Make(Many), Make(4 * Many)), token);
    }

    private static byte[] Reversed(IReadOnlyList<string> names, int count)
        => Encoding.UTF8.GetBytes(Log(string.Concat(Enumerable.Range(0, count)
            .Select(index => $"{{\"phase_name\":\"{names[names.Count - 1 - (index % names.Count)]}\",\"status\":\"IN_PROGRESS\"}},"))));

    private static void Judge(Judged judged)
    {
        ValidationOptions options = Examples.Options with { Policy = judged.Policy };
        var report = new Report([StepValidator.Validate(Examples.Path, judged.Content, options)]);
        TextReport.Write(TextWriter.Null, report);
        JsonReport.Write(TextWriter.Null, report);
    }

    private static TestCaseData Shape(string name, Func<int, string> make) => new TestCaseData(make).SetArgDisplayNames(name);

    private static string Log(string entries) => $"{{\"tdd_cycle\":{{\"phase_execution_log\":[{entries}{{}}]}}}}";

    private static string Repeat(string text, int size) => new StringBuilder().Insert(0, text, size / text.Length).ToString();

    private sealed record Judged(byte[] Content, Policy Policy);
}
