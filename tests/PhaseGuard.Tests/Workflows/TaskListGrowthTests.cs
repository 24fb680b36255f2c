using System.Globalization;
using System.Text;
using PhaseGuard.Tests.Robustness;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Tests.Workflows;

/// <summary>A list and a session four times as large take about four times the effort.</summary>
public sealed class TaskListGrowthTests
{
    private const int Small = 50_000;

    public static IEnumerable<TestCaseData> Shapes =>
    [
        Shape("other tasks", "- [ ] IMPL-9999999\n", Numbers),
        Shape("words that begin as ids", "IMPL-1a ", Numbers),
        Shape("an id of ids", "a-", size => [Repeat("a-", size) + "b"]),
        Shape("ids that begin alike", "a-", size => [.. Enumerable.Range(1, (int)Math.Sqrt(size)).Select(count => Repeat("a-", 2 * count) + "b")]),
        Shape("links that do not end", "](.task/", Numbers),
        Shape("brackets", "](", Numbers),
        Shape("bullets", "1", Numbers),
        Shape("hyphens", "IMPL-1-1", Numbers),
        Shape("models", "execution mode", Numbers),
        Shape("line ends", "\n", Numbers),
    ];

    [TestCaseSource(nameof(Shapes)), CancelAfter(300_000)]
    public void The_effort_grows_with_the_size_and_not_faster(string part, Func<int, string[]> ids, CancellationToken token)
    {
        Session Make(int size) => new(Encoding.UTF8.GetBytes("- [ ] " + Repeat(part, 2 * size)), ids(size));
        Limited.Run(() => Growth.ShouldBeLinear(Read, Make(Small), Make(4 * Small)), token);
    }

    private static void Read(Session session)
    {
        TaskList.Read(session.Text, session.Ids).Names("b").ShouldBeFalse();
        ExecutionModel.Read(session.Text).ShouldBeNull();
    }

    private static string[] Numbers(int size) => [.. Enumerable.Range(1, size / 10).Select(number => string.Create(CultureInfo.InvariantCulture, $"IMPL-{number}"))];

    private static string Repeat(string part, int size) => new StringBuilder().Insert(0, part, size / part.Length).ToString();

    private static TestCaseData Shape(string name, string part, Func<int, string[]> ids) => new TestCaseData(part, ids).SetArgDisplayNames(name);

    private sealed record Session(byte[] Text, string[] Ids);
}
