using System.Text;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Tests.Workflows;

/// <summary>What a plan says of the order of its tasks.</summary>
public sealed class ExecutionModelTests
{
    [TestCase("**Execution Model**: Sequential\n", "sequential")]
    [TestCase("# Plan\r\n- EXECUTION MODEL: **Phased Sequential** (see below)\r\nExecution Model: Parallel", "phased sequential")]
    [TestCase("### Execution Model\n\n \u3000\nTDD Cycles（测试）", "tdd cycles")]
    [TestCase("### 4. Execution Model ---\r\n\r\n> Parallel\r\n", "parallel")]
    [TestCase("Execution Model (none)\nSequential", null)]
    [TestCase("Execution Model", null)]
    [TestCase("Execution Model:\n---\n", null)]
    [TestCase("execution\nmodel: Sequential", null)]
    [TestCase("an execution modeL", null)]
    [TestCase("eexecution model: a", "a")]
    [TestCase("", null)]
    public void The_first_line_that_speaks_of_it_tells_the_model(string plan, string? model)
        => ExecutionModel.Read(Encoding.UTF8.GetBytes(plan)).ShouldBe(model);

    [Test]
    public void Invalid_UTF8_is_no_sin()
        => ExecutionModel.Read((byte[])[0xFF, .. "Execution Model: "u8, 0xC3, .. "Sequential"u8, 0xE2]).ShouldBe("sequential");

    [TestCase("sequential", "Sequential", true)]
    [TestCase("sequential, by dependency", "Sequential", true)]
    [TestCase("phased sequential with selective parallelization", "Phased", true)]
    [TestCase("sequential with parallel groups", "Parallel", true)]
    [TestCase("sequential tdd cycles", "TDD Cycles", true)]
    [TestCase("phased", "Phased", false)]
    [TestCase("agent assignment", null, false)]
    [TestCase(null, null, false)]
    public void Sequential_counts_where_it_stands_alone(string? model, string? shown, bool saysSequential)
    {
        var batch = BatchModel.Of(model);
        (batch.Shown, batch.SaysSequential, batch.IsSequential).ShouldBe((shown, saysSequential, shown == "Sequential"));
    }
}
