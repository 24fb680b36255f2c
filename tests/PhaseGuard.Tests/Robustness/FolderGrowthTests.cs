using PhaseGuard.Steps;

namespace PhaseGuard.Tests.Robustness;

/// <summary>A folder of four times as many steps takes about four times the effort, whatever waits for what.</summary>
public sealed class FolderGrowthTests
{
    private const int Small = 10_000;

    public static IEnumerable<TestCaseData> Shapes =>
    [
        Shape("a chain", (step, count) => Step(step, step + 1 < count ? [step + 1] : [])),
        Shape("a chain backwards", (step, _) => Step(step, step > 0 ? [step - 1] : [])),
        Shape("one cycle", (step, count) => Step(step, [(step + 1) % count])),
        Shape("pairs", (step, _) => Step(step, [step ^ 1])),
        Shape("each waits for itself", (step, _) => Step(step, [step])),
        Shape("all wait for one", (step, _) => Step(step, [0])),
        Shape("one waits for all", (step, count) => Step(step, step == 0 ? [.. Enumerable.Range(0, count)] : [0])),
        Shape("nobody knows them", (step, _) => Step(step, [-1])),
        Shape("none bears an id", (step, _) => Nameless(step)),
        Shape("two ids for all", (step, _) => Step(step, [1 - (step % 2)], step % 2)),
        Shape("done, and two ids for all", (step, _) => Step(step, step % 2 == 0 ? [1] : [], step % 2, StepState.Done)),
    ];

    [TestCaseSource(nameof(Shapes)), CancelAfter(300_000)]
    public void The_effort_grows_with_the_folder_and_not_faster(Func<int, StepOutline[]> shape, CancellationToken token)
    {
        StepOutline[] small = shape(Small);
        StepOutline[] large = shape(4 * Small);
        Limited.Run(() => Growth.ShouldBeLinear(steps => StepValidator.ValidateFolders(steps), small, large), token);
    }

    [Test, CancelAfter(300_000)]
    public void A_chain_of_100_000_steps_has_an_end(CancellationToken token)
        => Messages(step => Step(step, [step + 1], null, StepState.Todo), token).ShouldBe(["no step file of this folder has the task id \"100000\""]);

    [Test, CancelAfter(300_000)]
    public void A_cycle_of_100_000_steps_is_reported_in_one_short_sentence(CancellationToken token)
        => Messages(step => Step(step, [(step + 1) % 100_000], null, StepState.Todo), token)
            .ShouldBe(["steps wait for one another: 0 -> 1 -> 2 -> 3 -> 4 -> 5 -> 6 -> 7 -> 8 -> 9 -> ... (99990 more) -> 0"]);

    private static string[] Messages(Func<int, StepOutline> make, CancellationToken token)
        => [.. Limited.Run(() => StepValidator.ValidateFolders(Enumerable.Range(0, 100_000).Select(make)), token).SelectMany(report => report.Findings).Select(finding => finding.Message)];

    private static TestCaseData Shape(string name, Func<int, int, StepOutline> make)
        => new TestCaseData((int count) => Enumerable.Range(0, count).Select(step => make(step, count)).ToArray()).SetArgDisplayNames(name);

    private static StepOutline Nameless(int number)
        => new($"steps/a-{number}.json") { Dependencies = [new Dependency($"b-{number}", Location.Start)] };

    private static StepOutline Step(int number, int[] waitsFor, int? id = null, StepState state = StepState.InProgress)
        => new($"steps/{number:D6}.json")
        {
            TaskId = $"{id ?? number}",
            State = state,
            IsUnderWay = state != StepState.Todo,
            Dependencies = [.. waitsFor.Select(task => new Dependency($"{task}", Location.Start))],
        };
}
